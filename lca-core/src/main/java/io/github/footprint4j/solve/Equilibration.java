package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparseMatrix;
import java.util.Arrays;

/**
 * Powers of two for rows and columns that bring the largest entry of each near 1, so that a pivot can be judged by its size.
 *
 * <p>Ruiz, A scaling algorithm to equilibrate both rows and columns norms in matrices, Rutherford Appleton Laboratory report
 * RAL-TR-2001-034: divide rows and columns by the square root of their largest entry, several times. Powers of two change no digits.
 */
final class Equilibration {

    private static final int ROUNDS = 8;

    private final int[] rowExponents;
    private final int[] columnExponents;

    private Equilibration(int rows, int columns) {
        rowExponents = new int[rows];
        columnExponents = new int[columns];
    }

    static Equilibration of(SparseMatrix matrix) {
        Equilibration scaling = new Equilibration(matrix.rows(), matrix.columns());
        for (int i = 0; i < ROUNDS; i++) {
            scaling.improve(matrix);
        }
        return scaling;
    }

    private void improve(SparseMatrix matrix) {
        int[] rowMost = new int[rowExponents.length];
        int[] columnMost = new int[columnExponents.length];
        Arrays.fill(rowMost, Integer.MIN_VALUE);
        Arrays.fill(columnMost, Integer.MIN_VALUE);
        matrix.forEach((row, column, value) -> {
            if (value != 0) {
                int exponent = Math.getExponent(value) + rowExponents[row] + columnExponents[column];
                rowMost[row] = Math.max(rowMost[row], exponent);
                columnMost[column] = Math.max(columnMost[column], exponent);
            }
        });
        reduce(rowExponents, rowMost);
        reduce(columnExponents, columnMost);
    }

    private static void reduce(int[] exponents, int[] most) {
        for (int i = 0; i < exponents.length; i++) {
            exponents[i] -= most[i] == Integer.MIN_VALUE ? 0 : Math.floorDiv(most[i] + 1, 2);
        }
    }

    /** A value of the row, scaled. */
    double row(int row, double value) {
        return Math.scalb(value, rowExponents[row]);
    }

    /** A value of the column, scaled. */
    double column(int column, double value) {
        return Math.scalb(value, columnExponents[column]);
    }
}
