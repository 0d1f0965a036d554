package io.github.footprint4j.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of plain text: columns as wide as their widest cell, two blanks between them, no blanks at the end of a line. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<Column> columns;

    /** The cells of each column, all of one width, its title first if there are titles. */
    private final List<List<String>> cells;

    private final boolean isTitled;

    /**
     * A table of rows.
     *
     * @param columns the columns
     * @param rows the cells of each row, one for each column
     * @throws IllegalArgumentException for a row with another number of cells than there are columns
     */
    TextTable(List<Column> columns, List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row needs " + columns.size() + " cells, found " + row);
            }
        }
        this.columns = List.copyOf(columns);
        this.isTitled = areTitled(columns);
        this.cells = IntStream.range(0, columns.size())
                .mapToObj(column -> columns.get(column)
                        .aligned(rows.stream().map(row -> row.get(column)).toList(), isTitled))
                .toList();
    }

    private TextTable(List<Column> columns, List<List<String>> cells, boolean isTitled) {
        this.columns = List.copyOf(columns);
        this.cells = List.copyOf(cells);
        this.isTitled = isTitled;
    }

    /**
     * A table of columns that are aligned already, so that a table of many rows may be tried with more or fewer of them.
     *
     * @param columns the columns
     * @param cells what {@link Column#aligned} makes of the texts of each
     * @param isTitled true if the cells start with titles
     */
    static TextTable of(List<Column> columns, List<List<String>> cells, boolean isTitled) {
        return new TextTable(columns, cells, isTitled);
    }

    /** True if one of the columns has a title. */
    static boolean areTitled(List<Column> columns) {
        return columns.stream().anyMatch(one -> !one.title().isEmpty());
    }

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

        /** The texts of the column, all of the same width, its title first if the table has titles. */
        List<String> aligned(List<String> texts, boolean isTitled) {
            List<String> shown = new ArrayList<>(texts.size() + 1);
            if (isTitled) {
                shown.add(title);
            }
            texts.forEach(text -> shown.add(Visible.text(text)));
            return alignment.align(shown);
        }
    }

    /**
     * The lines of the table, of at most so many columns: where it is wider, titles and words go over several lines, and a table that is
     * still too wide has a list in place of each row. No text is cut.
     */
    List<String> lines(int width) {
        return widest() <= width ? lines() : new NarrowTable(columns, cells, isTitled, width).lines();
    }

    /** True if it fits into so many columns, be it with words over several lines. */
    boolean fits(int width) {
        return widest() <= width || new NarrowTable(columns, cells, isTitled, width).isWrapped();
    }

    /** The width of the longest line. */
    int widest() {
        int[] starts = starts();
        int widest = 0;
        for (int row = 0; row < height(); row++) {
            widest = Math.max(widest, width(row, starts));
        }
        return widest;
    }

    /** Where each column starts. */
    private int[] starts() {
        int[] starts = new int[columns.size()];
        for (int column = 1; column < starts.length && height() > 0; column++) {
            starts[column] =
                    starts[column - 1] + Visible.width(cells.get(column - 1).get(0)) + GAP.length();
        }
        return starts;
    }

    private int height() {
        return cells.isEmpty() ? 0 : cells.get(0).size();
    }

    /** The width of a line up to the end of its last cell that is not blank. */
    private int width(int row, int[] starts) {
        for (int column = starts.length - 1; column >= 0; column--) {
            String shown = cells.get(column).get(row).stripTrailing();
            if (!shown.isEmpty()) {
                return starts[column] + Visible.width(shown);
            }
        }
        return 0;
    }

    /** The lines of the table, the titles first, without their ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(height());
        for (int row = 0; row < height(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                line.append(column > 0 ? GAP : "").append(cells.get(column).get(row));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** All lines, each with a line end. */
    @Override
    public String toString() {
        return lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
