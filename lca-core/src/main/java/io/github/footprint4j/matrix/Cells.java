package io.github.footprint4j.matrix;

import java.util.Arrays;

/** Cells in the order in which they were added, growing; can be sorted by column and row without changing the order of equals. */
final class Cells {

    private final int rows;
    private final int columns;
    private int[] row = new int[16];
    private int[] column = new int[16];
    private int size;

    Cells(int rows, int columns) {
        if (rows < 0 || columns < 0) {
            throw new IllegalArgumentException("a matrix cannot have " + rows + " x " + columns + " cells");
        }
        this.rows = rows;
        this.columns = columns;
    }

    int size() {
        return size;
    }

    void add(int newRow, int newColumn) {
        if (newRow < 0 || newRow >= rows || newColumn < 0 || newColumn >= columns) {
            throw new IndexOutOfBoundsException(
                    "a matrix of " + rows + " x " + columns + " has no cell (" + newRow + ", " + newColumn + ")");
        }
        if (size == row.length) {
            row = Arrays.copyOf(row, 2 * size);
            column = Arrays.copyOf(column, 2 * size);
        }
        row[size] = newRow;
        column[size++] = newColumn;
    }

    /** The cells by column and within it by row; equal cells stay in the order of adding. Two counting sorts, linear time. */
    int[] sorted() {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        return byKey(byKey(order, row, rows), column, columns);
    }

    private static int[] byKey(int[] order, int[] key, int keys) {
        int[] next = new int[keys + 1];
        for (int i : order) {
            next[key[i] + 1]++;
        }
        cumulate(next);
        int[] sorted = new int[order.length];
        for (int i : order) {
            sorted[next[key[i]]++] = i;
        }
        return sorted;
    }

    private static void cumulate(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    /** The pattern of the sorted cells; cells that stand twice are stored once. */
    SparsePattern pattern(int[] sorted) {
        int[] starts = new int[columns + 1];
        int[] rowOf = new int[size];
        int n = 0;
        for (int k = 0; k < size; k++) {
            if (k == 0 || !same(sorted[k], sorted[k - 1])) {
                rowOf[n++] = row[sorted[k]];
                starts[column[sorted[k]] + 1]++;
            }
        }
        cumulate(starts);
        return new SparsePattern(rows, starts, Arrays.copyOf(rowOf, n));
    }

    boolean same(int i, int j) {
        return row[i] == row[j] && column[i] == column[j];
    }
}
