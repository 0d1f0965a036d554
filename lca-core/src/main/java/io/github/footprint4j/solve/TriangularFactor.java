package io.github.footprint4j.solve;

import java.util.Arrays;

/** A triangular matrix without its diagonal, that grows column by column. */
final class TriangularFactor {

    private final int[] starts;
    private int[] rows = new int[64];
    private double[] values = new double[64];
    private int columns;
    private int size;

    TriangularFactor(int order) {
        starts = new int[order + 1];
    }

    /** Adds an entry to the column that is being written. */
    void add(int row, double value) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        rows[size] = row;
        values[size++] = value;
    }

    void endColumn() {
        starts[++columns] = size;
    }

    /** The number of entries. */
    int size() {
        return size;
    }

    int start(int column) {
        return starts[column];
    }

    int row(int entry) {
        return rows[entry];
    }

    double value(int entry) {
        return values[entry];
    }

    /** Gives all rows new numbers. */
    void renumber(int[] numbers) {
        for (int k = 0; k < size; k++) {
            rows[k] = numbers[rows[k]];
        }
    }

    /** Subtracts a multiple of a column from a vector. */
    void subtract(int column, double multiple, double[] vector) {
        for (int k = starts[column]; k < starts[column + 1]; k++) {
            vector[rows[k]] -= values[k] * multiple;
        }
    }
}
