package io.github.footprint4j.document;

import io.github.footprint4j.document.Table.Column;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a spreadsheet or a program gets of a document: every row in full precision, under names of columns that stay the same. Rows are made
 * one after the other when they are asked for, so that there may be many of them.
 *
 * <pre>{@code
 * Spreadsheet sheet = Spreadsheet.of(List.of(Column.words("part"), Column.numbers("kg_co2e")), () -> parts.stream().map(this::row));
 * }</pre>
 */
public final class Spreadsheet {

    private final List<Column> columns;
    private final Supplier<Stream<List<Cell>>> rows;

    private Spreadsheet(List<Column> columns, Supplier<Stream<List<Cell>>> rows) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /**
     * A sheet.
     *
     * @param columns the columns, whose titles are their names
     * @param rows gives the rows anew at each call, each with one cell for each column
     */
    public static Spreadsheet of(List<Column> columns, Supplier<Stream<List<Cell>>> rows) {
        return new Spreadsheet(columns, rows);
    }

    /** A table as it is. */
    public static Spreadsheet of(Table table) {
        return new Spreadsheet(table.columns(), () -> table.rows().stream());
    }

    /** The columns; their titles are names for programs. */
    public List<Column> columns() {
        return columns;
    }

    /** The rows, one after the other; throws {@link IllegalStateException} at one with another number of cells than there are columns. */
    public Stream<List<Cell>> rows() {
        return rows.get().peek(row -> {
            if (row.size() != columns.size()) {
                throw new IllegalStateException("a row needs " + columns.size() + " cells, found " + row);
            }
        });
    }
}
