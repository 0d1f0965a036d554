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
     * The factors of a block.
     *
     * @throws SingularSystemException if the block is singular or unproductive
     */
    static LoopFactors of(BlockSystem system, int block) {
        SparseMatrix matrix = square(system, block);
        SparseLu lu = SparseLu.find(matrix)
                .orElseThrow(() -> new SingularSystemException(
                        Kind.SINGULAR, system.component(block), "a loop without a single answer"));
        if (hasSignsOfProduction(matrix) && runsBackwards(matrix, lu)) {
            throw new SingularSystemException(
                    Kind.UNPRODUCTIVE, system.component(block), "a loop that consumes at least as much as it makes");
        }
        return new LoopFactors(matrix, lu, system.pattern().order().start(block));
    }

    private static SparseMatrix square(BlockSystem system, int block) {
        BlockPattern pattern = system.pattern();
        int from = pattern.order().start(block);
        int to = pattern.order().start(block + 1);
        SparseMatrix.Builder builder = SparseMatrix.builder(to - from, to - from);
        for (int place = from; place < to; place++) {
            for (int k = pattern.inner(place); k < pattern.start(place + 1); k++) {
                builder.add(place - from, pattern.unknown(k) - from, system.value(k));
            }
        }
        return builder.build();
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

    /** Solves for the places of the block in {@code open} and writes to the same places of x. */
    void solve(double[] open, double[] x) {
        double[] rhs = Arrays.copyOfRange(open, from, from + matrix.rows());
        double[] answer = lu.solve(rhs);
        for (int i = 0; i < REFINEMENTS; i++) {
            add(answer, lu.solve(difference(rhs, matrix.times(answer))));
        }
        System.arraycopy(answer, 0, x, from, answer.length);
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
