package io.github.footprint4j.matrix;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * A sparse matrix of finite numbers, stored by column, rows ascending.
 *
 * <p>Immutable and thread-safe. A stored value may be zero: the {@link SparsePattern} decides what is stored, so that matrices that
 * differ only in numbers share it. Sums run in the order of storage, so that equal input gives equal bits.
 */
public final class SparseMatrix {

    private final SparsePattern pattern;
    private final double[] values;

    private SparseMatrix(SparsePattern pattern, double[] values) {
        this.pattern = pattern;
        this.values = values;
    }

    /**
     * A matrix with the given values, one for each position of the pattern; the array is copied.
     *
     * @throws IllegalArgumentException if the number of values is not that of the entries, or a value is not finite
     */
    public static SparseMatrix of(SparsePattern pattern, double[] values) {
        if (values.length != pattern.entries()) {
            throw new IllegalArgumentException(
                    "a pattern of " + pattern + " needs " + pattern.entries() + " values, found " + values.length);
        }
        return checked(pattern, values.clone());
    }

    /**
     * A collector of entries for a matrix of the given shape.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public static Builder builder(int rows, int columns) {
        return new Builder(new Cells(rows, columns));
    }

    private static SparseMatrix checked(SparsePattern pattern, double[] values) {
        pattern.forEach((row, column, position) -> {
            if (!Double.isFinite(values[position])) {
                throw new IllegalArgumentException("a matrix needs finite values, found " + values[position] + " at ("
                        + row + ", " + column + ")");
            }
        });
        return new SparseMatrix(pattern, values);
    }

    /** Which cells are stored. */
    public SparsePattern pattern() {
        return pattern;
    }

    /** The number of rows. */
    public int rows() {
        return pattern.rows();
    }

    /** The number of columns. */
    public int columns() {
        return pattern.columns();
    }

    /** The number of stored entries. */
    public int entries() {
        return pattern.entries();
    }

    /**
     * The value of a cell; zero where none is stored.
     *
     * @throws IndexOutOfBoundsException if the cell lies outside the matrix
     */
    public double at(int row, int column) {
        OptionalInt position = pattern.position(row, column);
        return position.isPresent() ? values[position.getAsInt()] : 0;
    }

    /** A copy of the stored values in the order of the positions. */
    public double[] values() {
        return values.clone();
    }

    /** Hands over the stored entries of one column, rows ascending. */
    public void column(int column, EntryConsumer consumer) {
        for (int k = pattern.start(column); k < pattern.start(column + 1); k++) {
            consumer.accept(pattern.row(k), column, values[k]);
        }
    }

    /** Hands over all stored entries by column, rows ascending. */
    public void forEach(EntryConsumer consumer) {
        for (int column = 0; column < columns(); column++) {
            column(column, consumer);
        }
    }

    /**
     * The product A x.
     *
     * @throws IllegalArgumentException if the vector has another length than the matrix has columns
     */
    public double[] times(double[] x) {
        checkLength(x, columns());
        double[] product = new double[rows()];
        for (int column = 0; column < columns(); column++) {
            for (int k = pattern.start(column); k < pattern.start(column + 1); k++) {
                product[pattern.row(k)] += values[k] * x[column];
            }
        }
        return product;
    }

    /**
     * The product A' y with the transposed matrix.
     *
     * @throws IllegalArgumentException if the vector has another length than the matrix has rows
     */
    public double[] transposedTimes(double[] y) {
        checkLength(y, rows());
        double[] product = new double[columns()];
        for (int column = 0; column < columns(); column++) {
            double sum = 0;
            for (int k = pattern.start(column); k < pattern.start(column + 1); k++) {
                sum += values[k] * y[pattern.row(k)];
            }
            product[column] = sum;
        }
        return product;
    }

    private void checkLength(double[] vector, int length) {
        if (vector.length != length) {
            throw new IllegalArgumentException(
                    "a matrix of " + pattern.shape() + " needs a vector of " + length + ", found " + vector.length);
        }
    }

    /** The matrix with rows and columns exchanged. */
    public SparseMatrix transposed() {
        Builder builder = builder(columns(), rows());
        forEach((row, column, value) -> builder.add(column, row, value));
        return builder.build();
    }

    /** Two matrices are equal if they store equal values in the same cells. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SparseMatrix that && pattern.equals(that.pattern) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * pattern.hashCode() + Arrays.hashCode(values);
    }

    /** The shape and the number of entries, such as {@code 3 x 4, 5 entries}. */
    @Override
    public String toString() {
        return pattern.toString();
    }

    /** Collects entries in any order; not thread-safe. */
    public static final class Builder {

        private final Cells cells;
        private double[] values = new double[16];

        private Builder(Cells cells) {
            this.cells = cells;
        }

        /**
         * Adds a value to a cell; values for one cell are summed in the order of adding.
         *
         * @throws IndexOutOfBoundsException if the cell lies outside the matrix
         */
        public Builder add(int row, int column, double value) {
            cells.add(row, column);
            if (cells.size() > values.length) {
                values = Arrays.copyOf(values, 2 * values.length);
            }
            values[cells.size() - 1] = value;
            return this;
        }

        /**
         * The matrix of all entries added so far.
         *
         * @throws IllegalArgumentException if a value or a sum is not finite
         */
        public SparseMatrix build() {
            int[] sorted = cells.sorted();
            SparsePattern pattern = cells.pattern(sorted);
            double[] sums = new double[pattern.entries()];
            int n = -1;
            for (int k = 0; k < sorted.length; k++) {
                boolean first = k == 0 || !cells.same(sorted[k], sorted[k - 1]);
                n += first ? 1 : 0;
                sums[n] = first ? values[sorted[k]] : sums[n] + values[sorted[k]];
            }
            return checked(pattern, sums);
        }
    }
}
