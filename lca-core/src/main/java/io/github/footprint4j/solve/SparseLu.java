package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparseMatrix;
import java.util.Optional;

/**
 * The factors of a square sparse matrix: R P A Q C = L U with scalings R and C, an order of rows P and of columns Q.
 *
 * <p>Made by {@link Elimination}.
 */
final class SparseLu {

    private final Scaling scaling;
    private final int[] columnOrder;
    private final int[] placeOfRow;
    private final Factor lower;
    private final Factor upper;
    private final double[] pivots;

    SparseLu(Scaling scaling, int[] columnOrder, Elimination elimination) {
        this.scaling = scaling;
        this.columnOrder = columnOrder;
        this.placeOfRow = elimination.placeOfRow();
        this.lower = elimination.lower();
        this.upper = elimination.upper();
        this.pivots = elimination.pivots();
    }

    /** The factors, or empty if the matrix is singular to working precision. */
    static Optional<SparseLu> find(SparseMatrix matrix) {
        Scaling scaling = Scaling.of(matrix);
        int[] columnOrder = MinimumDegree.order(matrix);
        Elimination elimination = new Elimination(matrix, scaling, columnOrder);
        return elimination.succeeds() ? Optional.of(new SparseLu(scaling, columnOrder, elimination)) : Optional.empty();
    }

    /** The x with A x = b. */
    double[] solve(double[] b) {
        double[] z = new double[b.length];
        for (int row = 0; row < b.length; row++) {
            z[placeOfRow[row]] = scaling.row(row, b[row]);
        }
        for (int place = 0; place < z.length; place++) {
            lower.subtract(place, z[place], z);
        }
        for (int place = z.length - 1; place >= 0; place--) {
            z[place] /= pivots[place];
            upper.subtract(place, z[place], z);
        }
        double[] x = new double[b.length];
        for (int place = 0; place < z.length; place++) {
            x[columnOrder[place]] = scaling.column(columnOrder[place], z[place]);
        }
        return x;
    }
}
