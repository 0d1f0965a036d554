package io.github.footprint4j.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of plain text: columns as wide as their widest cell, two blanks between them, no blanks at the end of a line.
 *
 * @param columns the columns
 * @param rows the cells of each row, one for each column
 */
record TextTable(List<Column> columns, List<List<String>> rows) {

    private static final String GAP = "  ";

    /** Where a cell stands in its column. */
    enum Alignment {
        /** At the left. */
        LEFT {
            @Override
            List<String> align(List<String> texts) {
                int width = widest(texts);
                return texts.stream().map(text -> padded(text, width)).toList();
            }
        },
        /** At the right. */
        RIGHT {
            @Override
            List<String> align(List<String> texts) {
                int width = widest(texts);
                return texts.stream()
                        .map(text -> Visible.blanks(width - Visible.width(text)) + text)
                        .toList();
            }
        },
        /** With its decimal point below those of the other rows. */
        POINT {
            @Override
            List<String> align(List<String> texts) {
                int[] decimals = texts.stream().mapToInt(Alignment::decimals).toArray();
                int most = Math.max(0, Arrays.stream(decimals).max().orElse(0));
                return RIGHT.align(IntStream.range(0, decimals.length)
                        .mapToObj(row -> texts.get(row) + Visible.blanks(decimals[row] < 0 ? 0 : most - decimals[row]))
                        .toList());
            }
        };

        /** The texts of a column, all of the same width. */
        abstract List<String> align(List<String> texts);

        private static int widest(List<String> texts) {
            return texts.stream().mapToInt(Visible::width).max().orElse(0);
        }

        private static String padded(String text, int width) {
            return text + Visible.blanks(width - Visible.width(text));
        }

        /** The columns behind the whole part of a number, its point included; below 0 for another text. */
        private static int decimals(String text) {
            int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
            int point = digits(text, start);
            boolean isWhole = point > start && point == text.length();
            boolean isDecimal = point > start
                    && !isWhole
                    && text.charAt(point) == '.'
                    && point + 1 < text.length()
                    && digits(text, point + 1) == text.length();
            return isWhole ? 0 : isDecimal ? text.length() - point : -1;
        }

        /** The end of the digits that start at an index. */
        private static int digits(String text, int start) {
            int end = start;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            return end;
        }
    }

    /**
     * A column.
     *
     * @param title its title; the titles are left out if all are empty
     * @param alignment where its cells stand
     */
    public record Column(String title, Alignment alignment) {

        /** A column of words. */
        public static Column left(String title) {
            return new Column(title, Alignment.LEFT);
        }

        /** A column of texts that end together. */
        public static Column right(String title) {
            return new Column(title, Alignment.RIGHT);
        }

        /** A column of numbers. */
        public static Column point(String title) {
            return new Column(title, Alignment.POINT);
        }
    }

    /** Copies the lists; throws {@link IllegalArgumentException} for a row with another number of cells than there are columns. */
    public TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row needs " + columns.size() + " cells, found " + row);
            }
        }
    }

    /**
     * The lines of the table, of at most so many columns: where it is wider, titles and words go over several lines, and a table that is
     * still too wide has a list in place of each row. No text is cut.
     */
    public List<String> lines(int width) {
        List<String> lines = lines();
        return lines.stream().allMatch(line -> Visible.width(line) <= width)
                ? lines
                : new NarrowTable(columns, allCells(), isTitled(), width).lines();
    }

    /** True if it fits into so many columns, be it with words over several lines. */
    boolean fits(int width) {
        return lines().stream().allMatch(line -> Visible.width(line) <= width)
                || new NarrowTable(columns, allCells(), isTitled(), width).isWrapped();
    }

    /** The lines of the table, the titles first, without their ends. */
    public List<String> lines() {
        List<StringBuilder> lines = new ArrayList<>();
        List<List<String>> cells = allCells();
        for (int column = 0; column < columns.size(); column++) {
            append(lines, cells.get(column), column > 0);
        }
        return lines.stream().map(line -> line.toString().stripTrailing()).toList();
    }

    private static void append(List<StringBuilder> lines, List<String> cells, boolean isInner) {
        for (int row = 0; row < cells.size(); row++) {
            if (lines.size() == row) {
                lines.add(new StringBuilder());
            }
            lines.get(row).append(isInner ? GAP : "").append(cells.get(row));
        }
    }

    private List<List<String>> allCells() {
        return IntStream.range(0, columns.size()).mapToObj(this::cells).toList();
    }

    private boolean isTitled() {
        return columns.stream().anyMatch(one -> !one.title().isEmpty());
    }

    /** The cells of one column, all of the same width, its title first. */
    private List<String> cells(int column) {
        List<String> texts = new ArrayList<>();
        if (isTitled()) {
            texts.add(columns.get(column).title());
        }
        rows.forEach(row -> texts.add(Visible.text(row.get(column))));
        return columns.get(column).alignment().align(texts);
    }

    /** All lines, each with a line end. */
    @Override
    public String toString() {
        return lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
