package io.github.footprint4j.calibration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * The z with the smallest |z|² + |r - J z|², where some z may be held and all others lie between limits.
 *
 * <p>Without limits z = Jᵀ (J Jᵀ + 1)⁻¹ r, by a Cholesky decomposition as large as there are observations. With limits it is a convex
 * quadratic program, solved by a primal active set: walk towards the minimum for the free z until a limit is met, hold that z there, and
 * let one go whose slope points inwards, until none does. Source: J. Nocedal, S. J. Wright, Numerical Optimization (2006), section 16.5.
 */
final class RidgeStep {

    private static final double TOLERANCE = 1e-12;

    private final double[][] slopes;
    private final double[] target;
    private final double limit;
    private final boolean[] held;
    private final double[] z;

    private RidgeStep(double[][] slopes, double[] target, double limit, boolean[] fixed) {
        this.slopes = slopes;
        this.target = target;
        this.limit = limit;
        this.held = fixed.clone();
        this.z = new double[fixed.length];
    }

    /**
     * The minimum.
     *
     * @param limit the largest |z|; infinity for none
     * @param fixed which z stay at 0
     */
    static double[] solve(double[][] slopes, double[] target, double limit, boolean[] fixed) {
        RidgeStep step = new RidgeStep(slopes, target, limit, fixed);
        int most = 20 * fixed.length + 20;
        for (int i = 0; i < most; i++) {
            if (step.walk() && !step.release(fixed)) {
                break;
            }
        }
        return step.z;
    }

    /** Walks to the minimum for the free z; true if no limit was met on the way. */
    private boolean walk() {
        double[] goal = minimum();
        double length = 1;
        int met = -1;
        for (int k = 0; k < z.length; k++) {
            double over = Math.abs(goal[k]) - limit;
            if (!held[k] && over > TOLERANCE) {
                double way = (Math.copySign(limit, goal[k]) - z[k]) / (goal[k] - z[k]);
                met = way < length ? k : met;
                length = Math.min(length, way);
            }
        }
        for (int k = 0; k < z.length; k++) {
            z[k] = held[k] ? z[k] : z[k] + length * (goal[k] - z[k]);
        }
        if (met >= 0) {
            z[met] = Math.copySign(limit, goal[met]);
            held[met] = true;
        }
        return met < 0;
    }

    private double[] minimum() {
        int rows = target.length;
        double[] rest = target.clone();
        double[][] normal = new double[rows][rows];
        for (int k = 0; k < z.length; k++) {
            for (int i = 0; i < rows; i++) {
                rest[i] -= held[k] ? slopes[i][k] * z[k] : 0;
                for (int j = 0; j <= i && !held[k]; j++) {
                    normal[i][j] += slopes[i][k] * slopes[j][k];
                }
            }
        }
        double[] weights = solve(normal, rest);
        double[] goal = z.clone();
        for (int k = 0; k < z.length; k++) {
            goal[k] = held[k] ? z[k] : column(k, weights);
        }
        return goal;
    }

    /** (N + 1)⁻¹ r of a symmetric matrix of which the lower half is filled. */
    private static double[] solve(double[][] lower, double[] right) {
        for (int i = 0; i < lower.length; i++) {
            lower[i][i] += 1;
            for (int j = 0; j < i; j++) {
                lower[j][i] = lower[i][j];
            }
        }
        return lower.length == 0
                ? right
                : new CholeskyDecomposition(new Array2DRowRealMatrix(lower, false))
                        .getSolver()
                        .solve(new ArrayRealVector(right, false))
                        .toArray();
    }

    private double column(int k, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += slopes[i][k] * weights[i];
        }
        return sum;
    }

    /** Lets the z go that gains most by leaving its limit; false if none gains. */
    private boolean release(boolean[] fixed) {
        double[] missing = target.clone();
        double[] reached = Linearised.times(slopes, z);
        for (int i = 0; i < missing.length; i++) {
            missing[i] -= reached[i];
        }
        double most = TOLERANCE;
        int freed = -1;
        for (int k = 0; k < z.length; k++) {
            double gain = held[k] && !fixed[k] ? Math.signum(z[k]) * (z[k] - column(k, missing)) : 0;
            freed = gain > most ? k : freed;
            most = Math.max(most, gain);
        }
        if (freed >= 0) {
            held[freed] = false;
        }
        return freed >= 0;
    }
}
