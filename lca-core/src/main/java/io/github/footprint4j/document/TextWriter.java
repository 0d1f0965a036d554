package io.github.footprint4j.document;

import io.github.footprint4j.document.Table.Kind;
import io.github.footprint4j.document.TextTable.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Writes documents as plain text. Names and numbers come first: bars get what the others leave, and none are drawn where that is too
 * little. Only where even words over several lines leave no room, a table loses its optional columns.
 */
final class TextWriter implements Block.Cases<List<String>> {

    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 8;
    private static final int GAP = 2;
    private static final int INSIDE = 2;

    private final TextStyle style;
    private final int width;

    TextWriter(TextStyle style) {
        this(style, style.width());
    }

    private TextWriter(TextStyle style, int width) {
        this.style = style;
        this.width = width;
    }

    @Override
    public List<String> heading(Block.Heading heading) {
        List<String> lines = new ArrayList<>(Paragraph.lines(heading.words(), width));
        heading.below().forEach(words -> lines.addAll(Paragraph.lines(words, width)));
        return lines;
    }

    @Override
    public List<String> pageHeading(Block.PageHeading heading) {
        return List.of();
    }

    @Override
    public List<String> words(Block.Words words) {
        return Paragraph.lines(words.words(), width);
    }

    @Override
    public List<String> facts(Block.Facts facts) {
        return Paragraph.facts(facts.facts(), width);
    }

    @Override
    public List<String> rows(Block.Rows rows) {
        return table(rows.table());
    }

    @Override
    public List<String> section(Block.Section section) {
        int in = section.isMovedIn() ? INSIDE : 0;
        List<String> inner = section.inner().match(new TextWriter(style, width - in));
        List<String> lines = new ArrayList<>(Paragraph.lines(section.title(), width));
        inner.forEach(line -> lines.add(Visible.blanks(in) + line));
        return inner.isEmpty() ? List.of() : lines;
    }

    @Override
    public List<String> notes(Block.Notes notes) {
        List<String> lines = new ArrayList<>(Paragraph.lines(notes.words(), width));
        for (String note : notes.notes()) {
            String in = Visible.blanks(INSIDE);
            for (String line : Paragraph.lines(note, width - 2 * INSIDE)) {
                lines.add(in + line);
                in = Visible.blanks(2 * INSIDE);
            }
        }
        return lines;
    }

    @Override
    public List<String> remarks(Block.Remarks remarks) {
        List<String> lines = new ArrayList<>();
        for (String remark : remarks.remarks()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(Paragraph.lines("Note: " + remark, width));
        }
        return lines;
    }

    /** All columns, else all but the bars, else those that no page leaves out. */
    private List<String> table(Table table) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        Texts texts = new Texts(table);
        List<Integer> plain = columns(table, column -> column.kind() != Kind.BARS);
        int bars = table.columns().size() - plain.size();
        int room = bars == 0 ? LONGEST_BAR : (width - textTable(texts, plain, 0).widest()) / bars - GAP;
        if (room >= SHORTEST_BAR) {
            return lines(texts, columns(table, column -> true), Math.min(LONGEST_BAR, room));
        }
        return textTable(texts, plain, 0).fits(width)
                ? lines(texts, plain, 0)
                : lines(texts, columns(table, column -> !column.isOptional()), 0);
    }

    private static List<Integer> columns(Table table, Predicate<Table.Column> chosen) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> chosen.test(table.columns().get(column)))
                .boxed()
                .toList();
    }

    private List<String> lines(Texts texts, List<Integer> columns, int bar) {
        return textTable(texts, columns, bar).lines(width);
    }

    private TextTable textTable(Texts texts, List<Integer> columns, int bar) {
        return TextTable.of(
                columns.stream()
                        .map(column -> column(texts.table.columns().get(column)))
                        .toList(),
                columns.stream().map(column -> texts.of(column, bar)).toList(),
                texts.isTitled);
    }

    /** The aligned texts of a table, column by column, each written once however often the table is laid out. */
    private final class Texts {

        private final Table table;
        private final boolean isTitled;
        private final Map<Integer, List<String>> known = new HashMap<>(); // looked up only

        Texts(Table table) {
            this.table = table;
            this.isTitled = TextTable.areTitled(
                    table.columns().stream().map(TextWriter::column).toList());
        }

        List<String> of(int column, int bar) {
            return table.columns().get(column).kind() == Kind.BARS
                    ? written(column, bar)
                    : known.computeIfAbsent(column, unused -> written(column, bar));
        }

        private List<String> written(int column, int bar) {
            Cell.Cases<String> cells = cells(table, column, bar);
            List<String> texts = new ArrayList<>(table.rows().size());
            table.rows().forEach(row -> texts.add(row.get(column).match(cells)));
            return column(table.columns().get(column)).aligned(texts, isTitled);
        }
    }

    private static Column column(Table.Column column) {
        return switch (column.kind()) {
            case WORDS, BARS -> Column.left(column.title());
            case TEXTS -> Column.right(column.title());
            case NUMBERS -> Column.point(column.title());
        };
    }

    /** How the cells of a column are written: its bars have one scale. */
    private Cell.Cases<String> cells(Table table, int column, int bar) {
        if (table.columns().get(column).kind() != Kind.BARS) {
            return new Written(Optional.empty());
        }
        List<Double> values = new ArrayList<>();
        table.rows().forEach(row -> row.get(column).match(new Values(values)));
        return new Written(Optional.of(Bars.of(values, Math.max(bar, 2), style.glyphs())));
    }

    /** Gathers the values of bars. */
    private record Values(List<Double> values) implements Cell.Cases<Boolean> {

        @Override
        public Boolean words(Cell.Words words) {
            return false;
        }

        @Override
        public Boolean figure(Cell.Figure figure) {
            return false;
        }

        @Override
        public Boolean rounded(Cell.Rounded rounded) {
            return false;
        }

        @Override
        public Boolean bar(Cell.Bar bar) {
            return values.add(bar.value());
        }
    }

    /** A cell in a line. */
    private record Written(Optional<Bars> bars) implements Cell.Cases<String> {

        @Override
        public String words(Cell.Words words) {
            return Visible.blanks(2 * words.depth()) + Visible.text(words.said());
        }

        @Override
        public String figure(Cell.Figure figure) {
            return figure.text();
        }

        @Override
        public String rounded(Cell.Rounded rounded) {
            return rounded.text();
        }

        @Override
        public String bar(Cell.Bar bar) {
            return bars.map(scale -> scale.of(bar.value())).orElse("");
        }
    }
}
