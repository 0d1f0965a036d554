package io.github.footprint4j.solve;

import io.github.footprint4j.solve.SingularSystemException.Kind;
import java.util.List;

/**
 * A system with its values in solving order: blocks of one equation are divided, larger ones are {@link Loop}s.
 *
 * <p>Vectors are by place while solving.
 */
final class BlockSystem {

    /** Terms this small against the scale of their equation are what rounding left of larger ones. */
    private static final double CANCELLED = 1e-12;

    /** Of numbers that cancel, at most this share of the sum of their magnitudes is what they were rounded by. */
    private static final double RESIDUE = 1e-14;

    private final BlockPattern pattern;
    private final double[] values;
    private final List<Loop> loops;

    BlockSystem(BlockPattern pattern, double[] values) {
        this.pattern = pattern;
        this.values = pattern.arranged(values);
        this.loops = pattern.loops().stream()
                .map(loop -> new Loop(loop, this.values))
                .toList();
    }

    /**
     * Solves for a right-hand side by equation number, starting from values by unknown number.
     *
     * @throws SingularSystemException if a block that is reached has no answer
     */
    Solution solve(double[] f, double[] near) {
        SolvingOrder order = pattern.order();
        checkLength(f);
        checkLength(near);
        double[] rhs = new double[f.length];
        double[] x = new double[f.length];
        for (int place = 0; place < f.length; place++) {
            rhs[place] = finite(f[order.equation(place)]);
            x[place] = near[order.unknown(place)];
        }
        Vectors vectors = new Vectors(rhs, x);
        Effort effort = solveInPlace(vectors);
        double[] solution = new double[f.length];
        for (int place = 0; place < f.length; place++) {
            solution[order.unknown(place)] = x[place];
        }
        return new Solution(solution, residual(0, f.length, vectors), effort);
    }

    private void checkLength(double[] vector) {
        int n = pattern.order().size();
        if (vector.length != n) {
            throw new IllegalArgumentException(
                    "a system of " + n + " x " + n + " needs a vector of " + n + ", found " + vector.length);
        }
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a right-hand side needs finite values, found " + value);
        }
        return value;
    }

    private Effort solveInPlace(Vectors vectors) {
        SolvingOrder order = pattern.order();
        Effort effort = Effort.NONE;
        int loop = 0;
        for (int block = 0; block < order.blocks(); block++) {
            int from = order.start(block);
            int to = order.start(block + 1);
            subtractEarlier(from, to, vectors);
            if (to - from > 1) {
                effort = effort.and(loops.get(loop++).solve(vectors));
            } else {
                vectors.x[from] = divided(block, vectors.open[from]);
            }
            check(block, vectors);
        }
        return effort;
    }

    /** What is open in equations once all earlier unknowns are known; what rounding leaves of numbers that cancel is nothing. */
    private void subtractEarlier(int from, int to, Vectors vectors) {
        for (int place = from; place < to; place++) {
            double sum = vectors.open[place];
            double magnitude = Math.abs(sum);
            for (int k = pattern.start(place); k < pattern.inner(place); k++) {
                double term = values[k] * vectors.x[pattern.unknown(k)];
                sum -= term;
                magnitude += Math.abs(term);
            }
            vectors.open[place] = Math.abs(sum) <= RESIDUE * magnitude ? 0 : sum;
        }
    }

    private double divided(int block, double open) {
        double divisor = values[pattern.diagonal(pattern.order().start(block))];
        if (open == 0) {
            return 0;
        }
        if (divisor == 0) {
            throw new SingularSystemException(
                    Kind.SINGULAR, pattern.order().component(block), "an equation whose only coefficient is 0");
        }
        return open / divisor;
    }

    private void check(int block, Vectors vectors) {
        double residual = residual(pattern.order().start(block), pattern.order().start(block + 1), vectors);
        if (!(residual <= Solution.TOLERANCE)) {
            throw new SingularSystemException(
                    Kind.NOT_CONVERGED,
                    pattern.order().component(block),
                    "residual " + residual + " above " + Solution.TOLERANCE,
                    residual);
        }
    }

    /** The largest backward error of some equations; not a number or infinite if the answer is. */
    private double residual(int from, int to, Vectors vectors) {
        double worst = 0;
        for (int place = from; place < to; place++) {
            worst = Math.max(worst, residual(place, vectors));
        }
        return worst;
    }

    private double residual(int place, Vectors vectors) {
        double sum = vectors.rhs[place];
        double size = Math.abs(sum);
        for (int k = pattern.start(place); k < pattern.start(place + 1); k++) {
            double term = values[k] * vectors.x[pattern.unknown(k)];
            sum -= term;
            size += Math.abs(term);
        }
        double measure = size < CANCELLED * vectors.scale[place] ? vectors.scale[place] : size;
        return sum == 0 ? 0 : Math.abs(sum) / measure;
    }
}
