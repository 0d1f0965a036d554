package io.github.footprint4j.document;

import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.document.Table.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes documents as Markdown with tables. */
final class MarkdownWriter implements Block.Cases<List<String>> {

    private static final String INDENT = "&emsp;";

    @Override
    public List<String> heading(Block.Heading heading) {
        List<String> lines = new ArrayList<>(List.of(title(heading.depth(), heading.words())));
        heading.below().forEach(words -> lines.addAll(List.of("", escaped(words))));
        return lines;
    }

    @Override
    public List<String> pageHeading(Block.PageHeading heading) {
        return List.of(title(heading.depth(), heading.words()));
    }

    private static String title(int depth, String words) {
        return "#".repeat(depth) + " " + escaped(words);
    }

    @Override
    public List<String> words(Block.Words words) {
        return List.of(escaped(words.words()));
    }

    @Override
    public List<String> facts(Block.Facts facts) {
        return facts.facts().stream()
                .map(fact -> "- **" + escaped(fact.label()) + "**: " + escaped(fact.text()))
                .toList();
    }

    @Override
    public List<String> rows(Block.Rows rows) {
        return table(rows.table());
    }

    @Override
    public List<String> section(Block.Section section) {
        List<String> inner = section.inner().match(this);
        List<String> lines = new ArrayList<>(List.of(title(section.depth(), section.title()), ""));
        lines.addAll(inner);
        return inner.isEmpty() ? List.of() : lines;
    }

    @Override
    public List<String> notes(Block.Notes notes) {
        List<String> lines = new ArrayList<>(List.of(escaped(notes.words())));
        if (!notes.notes().isEmpty()) {
            lines.add("");
        }
        notes.notes().forEach(note -> lines.add("- " + escaped(note)));
        return lines;
    }

    @Override
    public List<String> remarks(Block.Remarks remarks) {
        return remarks.remarks().stream().map(remark -> "- " + escaped(remark)).toList();
    }

    /** Bars are for those who see them: a page of Markdown is read by others too. */
    private List<String> table(Table table) {
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).kind() != Kind.BARS)
                .boxed()
                .toList();
        List<Column> columns = shown.stream().map(table.columns()::get).toList();
        List<String> lines = new ArrayList<>();
        lines.add(row(columns.stream().map(column -> escaped(column.title())).toList()));
        lines.add(columns.stream()
                .map(column -> column.kind() == Kind.WORDS ? ":---" : "---:")
                .collect(Collectors.joining("|", "|", "|")));
        table.rows()
                .forEach(row -> lines.add(row(shown.stream()
                        .map(column -> row.get(column).match(new Written()))
                        .toList())));
        return table.rows().isEmpty() ? List.of() : lines;
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** A text without characters that have a meaning in Markdown or HTML. */
    static String escaped(String text) {
        return Visible.text(text)
                .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }

    /** A cell between two strokes. */
    private static final class Written implements Cell.Cases<String> {

        @Override
        public String words(Cell.Words words) {
            String strong = words.isStrong() ? "**" : "";
            return INDENT.repeat(words.depth()) + strong + escaped(words.said()) + strong;
        }

        @Override
        public String figure(Cell.Figure figure) {
            return escaped(figure.text());
        }

        @Override
        public String rounded(Cell.Rounded rounded) {
            return escaped(rounded.text());
        }

        @Override
        public String bar(Cell.Bar bar) {
            return "";
        }
    }
}
