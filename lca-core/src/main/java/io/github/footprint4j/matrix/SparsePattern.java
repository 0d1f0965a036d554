package io.github.footprint4j.matrix;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Which cells of a matrix are stored, without their values: the part that stays when only numbers change.
 *
 * <p>Stored by column, rows ascending. The stored cells are numbered in that order from 0; the number of a cell is its
 * <em>position</em> in every array of values that belongs to the pattern. Immutable and thread-safe.
 */
public final class SparsePattern {

    private final int rows;
    private final int[] starts;
    private final int[] rowOf;

    /** Takes over arrays that the caller no longer changes. */
    SparsePattern(int rows, int[] starts, int[] rowOf) {
        this.rows = rows;
        this.starts = starts;
        this.rowOf = rowOf;
    }

    /**
     * A collector of cells for a pattern of the given shape.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public static Builder builder(int rows, int columns) {
        return new Builder(new Cells(rows, columns));
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int columns() {
        return starts.length - 1;
    }

    /** The number of stored cells. */
    public int entries() {
        return rowOf.length;
    }

    /** The position of the first stored cell of a column; for {@code columns()} the number of entries, so that a column ends where the next starts. */
    public int start(int column) {
        return starts[column];
    }

    /** The row of the stored cell at a position. */
    public int row(int position) {
        return rowOf[position];
    }

    /**
     * The position of a cell, or empty if it is not stored.
     *
     * @throws IndexOutOfBoundsException if the cell lies outside the matrix
     */
    public OptionalInt position(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns()) {
            throw new IndexOutOfBoundsException(
                    "a pattern of " + shape() + " has no cell (" + row + ", " + column + ")");
        }
        int position = Arrays.binarySearch(rowOf, starts[column], starts[column + 1], row);
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Hands over every stored cell in the order of the positions. */
    public void forEach(CellConsumer consumer) {
        for (int column = 0; column < columns(); column++) {
            for (int k = starts[column]; k < starts[column + 1]; k++) {
                consumer.accept(rowOf[k], column, k);
            }
        }
    }

    /** The pattern with rows and columns exchanged. */
    public SparsePattern transposed() {
        Builder builder = builder(columns(), rows);
        forEach((row, column, position) -> builder.add(column, row));
        return builder.build();
    }

    /** Rows and columns as they stand in messages, such as {@code 3 x 4}. */
    String shape() {
        return rows + " x " + columns();
    }

    /** Two patterns are equal if they have the same shape and store the same cells. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SparsePattern that
                && rows == that.rows
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(rowOf, that.rowOf);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + Arrays.hashCode(starts)) + Arrays.hashCode(rowOf);
    }

    /** The shape and the number of entries, such as {@code 3 x 4, 5 entries}. */
    @Override
    public String toString() {
        return shape() + ", " + entries() + " entries";
    }

    /** Collects cells in any order; not thread-safe. */
    public static final class Builder {

        private final Cells cells;

        private Builder(Cells cells) {
            this.cells = cells;
        }

        /**
         * Adds a cell; one that is there already is kept once.
         *
         * @throws IndexOutOfBoundsException if the cell lies outside the matrix
         */
        public Builder add(int row, int column) {
            cells.add(row, column);
            return this;
        }

        /** The pattern of all cells added so far. */
        public SparsePattern build() {
            return cells.pattern(cells.sorted());
        }
    }
}
