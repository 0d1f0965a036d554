package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparseMatrix;
import java.util.Arrays;

/**
 * Left-looking sparse elimination, one column after the other, in time proportional to the arithmetic (Gilbert and Peierls, SIAM
 * Journal on Scientific and Statistical Computing 9, 1988, 862-874).
 *
 * <p>The diagonal is the pivot unless it is much smaller than the largest candidate, which keeps the fill that the order of the
 * columns promised. A column whose candidates are all rounding noise makes the matrix singular.
 */
final class Elimination {

    /** How an elimination ended. */
    enum Outcome {
        /** There are factors. */
        COMPLETE,
        /** The matrix is singular to working precision. */
        SINGULAR,
        /** The factors would have more than {@link #MOST_ENTRIES} entries. */
        TOO_LARGE
    }

    /** Entries of both factors at which the elimination is given up; they take 12 bytes each. */
    static final int MOST_ENTRIES = 30_000_000;

    private static final int FREE = -1;

    /** How small the diagonal may be against the largest candidate and still be chosen. */
    private static final double DIAGONAL_PREFERENCE = 1e-3;

    /** What is left of a sum of terms of size 1 when they cancel: noise below this. */
    private static final double NOISE = 1e-14;

    private final SparseMatrix matrix;
    private final Equilibration scaling;
    private final int[] columnOrder;
    private final TriangularFactor lower;
    private final TriangularFactor upper;
    private final double[] pivots;
    private final int[] placeOfRow;
    private final double[] value;
    private final double[] size;
    private final FilledRows reach;
    private final Outcome outcome;

    Elimination(SparseMatrix matrix, int[] columnOrder) {
        int n = matrix.rows();
        this.matrix = matrix;
        this.scaling = Equilibration.of(matrix);
        this.columnOrder = columnOrder;
        lower = new TriangularFactor(n);
        upper = new TriangularFactor(n);
        pivots = new double[n];
        placeOfRow = new int[n];
        Arrays.fill(placeOfRow, FREE);
        value = new double[n];
        size = new double[n];
        reach = new FilledRows(lower, placeOfRow);
        outcome = eliminate();
    }

    private Outcome eliminate() {
        for (int place = 0; place < columnOrder.length; place++) {
            scatter(columnOrder[place]);
            subtractEarlierColumns();
            int pivot = pivot(columnOrder[place]);
            if (pivot == FREE) {
                return Outcome.SINGULAR;
            }
            store(place, pivot);
            if (lower.size() + upper.size() > MOST_ENTRIES) {
                return Outcome.TOO_LARGE;
            }
        }
        lower.renumber(placeOfRow);
        return Outcome.COMPLETE;
    }

    /** Spreads a scaled column over the rows that it reaches. */
    private void scatter(int column) {
        reach.restart();
        matrix.column(column, (row, c, v) -> reach.add(row));
        for (int i = reach.first(); i < value.length; i++) {
            value[reach.row(i)] = 0;
            size[reach.row(i)] = 0;
        }
        matrix.column(column, (row, c, v) -> {
            value[row] = scaling.row(row, scaling.column(column, v));
            size[row] = Math.abs(value[row]);
        });
    }

    /** Subtracts every earlier column as often as its row stands here, and keeps how large the terms were. */
    private void subtractEarlierColumns() {
        for (int i = reach.first(); i < value.length; i++) {
            int earlier = placeOfRow[reach.row(i)];
            if (earlier != FREE) {
                double multiple = value[reach.row(i)];
                for (int k = lower.start(earlier); k < lower.start(earlier + 1); k++) {
                    double term = lower.value(k) * multiple;
                    value[lower.row(k)] -= term;
                    size[lower.row(k)] += Math.abs(term);
                }
            }
        }
    }

    /** The row to eliminate with, or {@link #FREE} if none is left but noise. */
    private int pivot(int diagonal) {
        int best = FREE;
        for (int i = reach.first(); i < value.length; i++) {
            int row = reach.row(i);
            boolean isCandidate = placeOfRow[row] == FREE && Math.abs(value[row]) > NOISE * size[row];
            if (isCandidate && (best == FREE || Math.abs(value[row]) > Math.abs(value[best]))) {
                best = row;
            }
        }
        return best != FREE && isGoodEnough(diagonal, best) ? diagonal : best;
    }

    private boolean isGoodEnough(int diagonal, int best) {
        return placeOfRow[diagonal] == FREE
                && reach.holds(diagonal)
                && Math.abs(value[diagonal]) > NOISE * size[diagonal]
                && Math.abs(value[diagonal]) >= DIAGONAL_PREFERENCE * Math.abs(value[best]);
    }

    private void store(int place, int pivot) {
        pivots[place] = value[pivot];
        for (int i = reach.first(); i < value.length; i++) {
            int row = reach.row(i);
            if (placeOfRow[row] != FREE) {
                upper.add(placeOfRow[row], value[row]);
            } else if (row != pivot) {
                lower.add(row, value[row] / pivots[place]);
            }
        }
        upper.endColumn();
        lower.endColumn();
        placeOfRow[pivot] = place;
    }

    Outcome outcome() {
        return outcome;
    }

    /**
     * The factors.
     *
     * @throws IllegalStateException if the elimination is not complete
     */
    SparseLu factors() {
        if (outcome != Outcome.COMPLETE) {
            throw new IllegalStateException("no factors of a matrix of " + matrix + ", outcome " + outcome);
        }
        return new SparseLu(scaling, columnOrder, placeOfRow, lower, upper, pivots);
    }
}
