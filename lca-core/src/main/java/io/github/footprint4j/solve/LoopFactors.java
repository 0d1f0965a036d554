package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.solve.SingularSystemException.Kind;
import java.util.Arrays;

/** A loop that was factorised, and is neither singular nor unproductive. */
final class LoopFactors {

    /** Corrections of an answer by its own residual, which bring it to rounding level (Skeel, 1980). */
    private static final int REFINEMENTS = 3;

    private final SparseMatrix matrix;
    private final SparseLu lu;
    private final int from;

    private LoopFactors(SparseMatrix matrix, SparseLu lu, int from) {
        this.matrix = matrix;
        this.lu = lu;
        this.from = from;
    }

    /**
     * The factors of a loop.
     *
     * @throws SingularSystemException if the loop is singular or unproductive, or its factors would not fit
     */
    static LoopFactors of(LoopPattern loop, double[] values) {
        SparseMatrix matrix = loop.square(values);
        Elimination elimination = new Elimination(matrix, loop.eliminationOrder());
        switch (elimination.outcome()) {
            case SINGULAR -> throw failure(Kind.SINGULAR, loop, "a loop without a single answer");
            case TOO_LARGE ->
                throw failure(
                        Kind.NOT_CONVERGED,
                        loop,
                        "a loop that does not settle and needs more than " + Elimination.MOST_ENTRIES
                                + " numbers as factors");
            case COMPLETE -> {}
        }
        SparseLu lu = elimination.factors();
        if (hasSignsOfProduction(matrix) && runsBackwards(matrix, lu)) {
            throw failure(Kind.UNPRODUCTIVE, loop, "a loop that consumes at least as much as it makes");
        }
        return new LoopFactors(matrix, lu, loop.from());
    }

    private static SingularSystemException failure(Kind kind, LoopPattern loop, String reason) {
        return new SingularSystemException(kind, loop.component(), reason);
    }

    /** True if every unknown makes in its own equation and only consumes in others. */
    private static boolean hasSignsOfProduction(SparseMatrix matrix) {
        boolean[] found = {true};
        matrix.forEach((row, column, value) -> found[0] &= row == column ? value > 0 : value <= 0);
        return found[0];
    }

    /** True if demand for one of everything is met by running something backwards: then some power of the loop grows. */
    private static boolean runsBackwards(SparseMatrix matrix, SparseLu lu) {
        double[] ones = new double[matrix.rows()];
        Arrays.fill(ones, 1);
        return Arrays.stream(lu.solve(ones)).anyMatch(value -> value < 0);
    }

    /** Solves for the places of the block in the open right-hand side, and notes the scale of its equations. */
    void solve(Vectors vectors) {
        double[] rhs = Arrays.copyOfRange(vectors.open, from, from + matrix.rows());
        double[] answer = lu.solve(rhs);
        for (int i = 0; i < REFINEMENTS; i++) {
            add(answer, lu.solve(difference(rhs, matrix.times(answer))));
        }
        System.arraycopy(answer, 0, vectors.x, from, answer.length);
        double largest = lu.largest(answer);
        matrix.forEach(
                (row, column, value) -> vectors.scale[from + row] += Math.abs(lu.scaled(column, value)) * largest);
    }

    private static double[] difference(double[] minuend, double[] subtrahend) {
        double[] difference = minuend.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= subtrahend[i];
        }
        return difference;
    }

    private static void add(double[] sum, double[] summand) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += summand[i];
        }
    }
}
