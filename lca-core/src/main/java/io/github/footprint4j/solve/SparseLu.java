package io.github.footprint4j.solve;

/**
 * The factors of a square sparse matrix: R P A Q C = L U with scalings R and C, an order of rows P and of columns Q.
 *
 * <p>Made by {@link Elimination}; immutable once made.
 */
final class SparseLu {

    private final Equilibration scaling;
    private final int[] columnOrder;
    private final int[] placeOfRow;
    private final TriangularFactor lower;
    private final TriangularFactor upper;
    private final double[] pivots;

    /** Takes over what an elimination found. */
    SparseLu(Equilibration scaling, int[] columnOrder, int[] placeOfRow, TriangularFactor lower, TriangularFactor upper, double[] pivots) {
        this.scaling = scaling;
        this.columnOrder = columnOrder;
        this.placeOfRow = placeOfRow;
        this.lower = lower;
        this.upper = upper;
        this.pivots = pivots;
    }

    /** The number of entries of both factors besides the pivots. */
    int entries() {
        return lower.size() + upper.size();
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

    /** A coefficient of an unknown that is counted in its own scale. */
    double scaled(int column, double value) {
        return scaling.column(column, value);
    }

    /** The largest unknown, each counted in its own scale. */
    double largest(double[] x) {
        double largest = 0;
        for (int column = 0; column < x.length; column++) {
            largest = Math.max(largest, Math.abs(x[column] / scaling.column(column, 1)));
        }
        return largest;
    }
}
