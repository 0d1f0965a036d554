package io.github.footprint4j.solve;

import java.util.Arrays;

/**
 * A block of equations that need each other.
 *
 * <p>Gauss-Seidel sweeps until the estimated error is at rounding level. With all couplings of one sign they settle if and only if
 * the loop makes more than it consumes (Stein and Rosenberg, Journal of the London Mathematical Society 23, 1948, 111-118). A loop
 * that does not settle is factorised, once, when first met.
 */
final class Loop {

    /** Sweeps before a loop is factorised; at a contraction of 0.92 a sweep all digits are there. */
    private static final int MOST_SWEEPS = 400;

    /** Estimated error at which sweeping ends, relative to the terms of each equation. */
    private static final double SETTLED = 2e-15;

    /** Change that is taken for rounding once it no longer shrinks. */
    private static final double ROUNDING = 1e-13;

    private final LoopPattern loop;
    private final BlockPattern pattern;
    private final double[] values;
    private final int from;
    private final int to;
    private final Once<LoopFactors> factors;

    /** A loop with the values of all entries of the pattern. */
    Loop(LoopPattern loop, double[] values) {
        this.loop = loop;
        this.pattern = loop.pattern();
        this.values = values;
        this.from = loop.from();
        this.to = loop.to();
        this.factors = new Once<>(this::factorise);
    }

    /**
     * Solves the block for its open right-hand side, starting from what x holds at its places.
     *
     * @throws SingularSystemException if there is no answer
     */
    Effort solve(Vectors vectors) {
        if (vectors.isClosed(from, to)) {
            Arrays.fill(vectors.x, from, to, 0);
            return Effort.NONE;
        }
        int sweeps = sweepUntilSettled(vectors.open, vectors.x);
        if (sweeps <= MOST_SWEEPS) {
            return new Effort(sweeps, false);
        }
        factors.value().solve(vectors);
        return new Effort(MOST_SWEEPS, true);
    }

    /** The number of sweeps, or more than {@link #MOST_SWEEPS} if the loop did not settle. */
    private int sweepUntilSettled(double[] open, double[] x) {
        double last = 1;
        double lastRate = 1;
        for (int sweep = 1; sweep <= MOST_SWEEPS && !Double.isNaN(last); sweep++) {
            double change = sweep(open, x);
            double rate = change / last;
            double slower = Math.max(rate, lastRate);
            if (isSettled(change, slower)) {
                return sweep;
            }
            last = change;
            lastRate = rate;
        }
        return MOST_SWEEPS + 1;
    }

    /** The changes to come form a geometric series: change (r + r^2 + ...) = change r / (1 - r). */
    private static boolean isSettled(double change, double rate) {
        return rate < 1 ? change * rate / (1 - rate) <= SETTLED : change <= ROUNDING;
    }

    /**
     * Solves every equation once for its unknown, with the newest values of the others.
     *
     * @return the largest change relative to the terms of its equation; not a number if values are lost
     */
    private double sweep(double[] open, double[] x) {
        double worst = 0;
        for (int place = from; place < to; place++) {
            int diagonal = pattern.diagonal(place);
            double sum = open[place];
            double size = Math.abs(sum);
            for (int k = pattern.inner(place); k < diagonal; k++) {
                double term = values[k] * x[pattern.unknown(k)];
                sum -= term;
                size += Math.abs(term);
            }
            for (int k = diagonal + 1; k < pattern.start(place + 1); k++) {
                double term = values[k] * x[pattern.unknown(k)];
                sum -= term;
                size += Math.abs(term);
            }
            double next = sum / values[diagonal];
            double change = Math.abs((next - x[place]) * values[diagonal]);
            worst = change == 0 ? worst : Math.max(worst, change / size);
            x[place] = next;
        }
        return worst;
    }

    private LoopFactors factorise() {
        return LoopFactors.of(loop, values);
    }
}
