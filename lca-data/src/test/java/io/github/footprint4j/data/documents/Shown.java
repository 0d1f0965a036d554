package io.github.footprint4j.data.documents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Kind;
import io.github.footprint4j.document.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a document shows all that it says in lines of a width.
 *
 * @param document the document
 * @param width the width
 */
record Shown(Document document, int width) {

    /** A word that is longer may go over two lines. */
    private static final int WHOLE = 12;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private String text() {
        return document.text(TextStyle.DEFAULT.withWidth(width));
    }

    void noLineIsWider() {
        text().lines().forEach(line -> assertTrue(line.length() <= width, line));
    }

    /** Every word and number of every block stands in the text. */
    void nothingVanishes() {
        String text = text();
        document.blocks().forEach(block -> block.match(new Words()).forEach(said -> contains(text, said)));
    }

    private static void contains(String text, String said) {
        for (String word : said.split("[ \\-/_]+")) {
            String start = word.substring(0, Math.min(WHOLE, word.length()));
            assertTrue(text.contains(start), () -> "\"" + said + "\" is not in\n" + text);
        }
    }

    /** The decimal points of a column of numbers stand below each other. */
    void numbersAlign() {
        document.blocks().stream()
                .flatMap(block -> block.match(new Tables()).stream())
                .forEach(table -> align(table, width - 2));
    }

    private static void align(Table table, int width) {
        List<String> lines = Document.of(new Block.Rows(table))
                .text(TextStyle.DEFAULT.withWidth(width))
                .lines()
                .toList();
        String title = table.columns().get(table.columns().size() - 1).title().split(" ")[0];
        boolean isList = lines.isEmpty() || !lines.get(0).contains(title);
        for (int column = 0; column < table.columns().size() && !isList; column++) {
            if (table.columns().get(column).kind() == Kind.NUMBERS) {
                align(table, column, lines);
            }
        }
    }

    /** Of all the places where the number of each row could stand, one is common to all rows. */
    private static void align(Table table, int column, List<String> lines) {
        Set<Integer> common = new HashSet<>();
        boolean isFirst = true;
        for (List<Cell> row : table.rows()) {
            String number = row.get(column).match(new Text());
            if (NUMBER.matcher(number).matches()) {
                Set<Integer> points = points(number, lines);
                if (isFirst) {
                    common.addAll(points);
                }
                common.retainAll(points);
                isFirst = false;
            }
        }
        String title = table.columns().get(column).title();
        assertFalse(!isFirst && common.isEmpty(), () -> title + " in\n" + String.join("\n", lines));
    }

    private static Set<Integer> points(String number, List<String> lines) {
        int point = number.contains(".") ? number.indexOf('.') : number.length();
        Pattern alone = Pattern.compile("(?<=^|  )" + Pattern.quote(number) + "(?=$|  )");
        Set<Integer> points = new HashSet<>();
        for (String line : lines) {
            Matcher matcher = alone.matcher(line);
            while (matcher.find()) {
                points.add(matcher.start() + point);
            }
        }
        return points;
    }

    /** All that a block says. */
    private static class Words implements Block.Cases<List<String>> {

        @Override
        public List<String> heading(Block.Heading heading) {
            return Stream.concat(Stream.of(heading.words()), heading.below().stream())
                    .toList();
        }

        @Override
        public List<String> pageHeading(Block.PageHeading heading) {
            return List.of();
        }

        @Override
        public List<String> words(Block.Words words) {
            return List.of(words.words());
        }

        @Override
        public List<String> facts(Block.Facts facts) {
            return facts.facts().stream().map(Words::fact).toList();
        }

        private static String fact(Fact fact) {
            return fact.label() + " " + fact.text();
        }

        @Override
        public List<String> rows(Block.Rows rows) {
            return rows.table().rows().stream()
                    .flatMap(List::stream)
                    .map(cell -> cell.match(new Text()))
                    .toList();
        }

        @Override
        public List<String> section(Block.Section section) {
            List<String> inner = section.inner().match(this);
            return inner.isEmpty()
                    ? inner
                    : Stream.concat(Stream.of(section.title()), inner.stream()).toList();
        }

        @Override
        public List<String> notes(Block.Notes notes) {
            return notes.notes();
        }

        @Override
        public List<String> remarks(Block.Remarks remarks) {
            return remarks.remarks();
        }
    }

    /** The tables of a block. */
    private static final class Tables implements Block.Cases<List<Table>> {

        @Override
        public List<Table> heading(Block.Heading heading) {
            return List.of();
        }

        @Override
        public List<Table> pageHeading(Block.PageHeading heading) {
            return List.of();
        }

        @Override
        public List<Table> words(Block.Words words) {
            return List.of();
        }

        @Override
        public List<Table> facts(Block.Facts facts) {
            return List.of();
        }

        @Override
        public List<Table> rows(Block.Rows rows) {
            return rows.table().rows().isEmpty() ? List.of() : List.of(rows.table());
        }

        @Override
        public List<Table> section(Block.Section section) {
            return section.inner().match(this);
        }

        @Override
        public List<Table> notes(Block.Notes notes) {
            return List.of();
        }

        @Override
        public List<Table> remarks(Block.Remarks remarks) {
            return List.of();
        }
    }

    /** A cell as it is read; a bar is drawn beside its number. */
    private static final class Text implements Cell.Cases<String> {

        @Override
        public String words(Cell.Words words) {
            return words.text();
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
            return "";
        }
    }
}
