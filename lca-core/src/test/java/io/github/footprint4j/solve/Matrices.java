package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparseMatrix;
import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/** Small matrices for the tests, and the dense decomposition that judges them. */
final class Matrices {

    private Matrices() {}

    /** A sparse matrix that stores what is not zero. */
    static SparseMatrix of(double[][] rows) {
        SparseMatrix.Builder builder = SparseMatrix.builder(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                if (rows[i][j] != 0) {
                    builder.add(i, j, rows[i][j]);
                }
            }
        }
        return builder.build();
    }

    /** The solution by Commons Math's dense LU: the oracle. */
    static double[] denseSolution(SparseMatrix matrix, double[] f) {
        double[][] rows = new double[matrix.rows()][matrix.columns()];
        matrix.forEach((row, column, value) -> rows[row][column] = value);
        return new LUDecomposition(new Array2DRowRealMatrix(rows), 0)
                .getSolver()
                .solve(new ArrayRealVector(f))
                .toArray();
    }

    /** A vector of zeros with a one. */
    static double[] unit(int size, int position) {
        double[] unit = new double[size];
        unit[position] = 1;
        return unit;
    }

    /** The largest absolute value. */
    static double largest(double[] vector) {
        return Arrays.stream(vector).map(Math::abs).max().orElseThrow();
    }
}
