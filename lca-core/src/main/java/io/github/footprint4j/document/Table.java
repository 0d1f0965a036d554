package io.github.footprint4j.document;

import java.util.List;

/**
 * Columns and rows of typed cells; each way of writing a document shows them as it can.
 *
 * @param columns the columns
 * @param rows the cells of each row, one for each column
 */
public record Table(List<Column> columns, List<List<Cell>> rows) {

    /** What stands in a column. */
    public enum Kind {
        /** Words, from the left. */
        WORDS,
        /** Texts that end together. */
        TEXTS,
        /** Numbers, one decimal point below the other. */
        NUMBERS,
        /** Bars of one scale, for those who see them. */
        BARS
    }

    /**
     * A column.
     *
     * @param title its title, which for numbers holds their unit; the titles of a table are left out if all are empty
     * @param kind what stands in it
     * @param isOptional true if a narrow page leaves it out
     */
    public record Column(String title, Kind kind, boolean isOptional) {

        /** A column of words. */
        public static Column words(String title) {
            return new Column(title, Kind.WORDS, false);
        }

        /** A column of texts that end together. */
        public static Column texts(String title) {
            return new Column(title, Kind.TEXTS, false);
        }

        /** A column of numbers. */
        public static Column numbers(String title) {
            return new Column(title, Kind.NUMBERS, false);
        }

        /** A column of bars. */
        public static Column bars() {
            return new Column("", Kind.BARS, true);
        }

        /** This column, which a narrow page leaves out. */
        public Column whereThereIsRoom() {
            return new Column(title, kind, true);
        }
    }

    /** Copies the lists; throws {@link IllegalArgumentException} for a row with another number of cells than there are columns. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row needs " + columns.size() + " cells, found " + row);
            }
        }
    }
}
