package io.github.footprint4j.calibration;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.UnsolvableException;
import java.util.List;
import java.util.Optional;

/**
 * The most probable z: the minimum of |z|² + |y - f(z)|², with y and f over the errors of the observations.
 *
 * <p>Gauss-Newton: with the derivatives J at z, the next z minimises |z|² + |y - f + J z_now - J z|² (see {@link RidgeStep}); if the sum
 * does not fall, the step is halved until it does. Source: A. Tarantola, Inverse Problem Theory (2005), section 6.22, in coordinates in
 * which the prior has the covariance 1.
 */
final class GaussNewton {

    private static final int STEPS = 400;
    private static final int HALVINGS = 40;
    private static final double CONVERGED = 1e-11;

    /** Where a limit forbids to meet the observations, steps grow short before they vanish: so little of the sum in the last is enough. */
    private static final double SLOW = 1e-6;

    /** Without a limit: so little of the sum in the last step, where strong curvature makes the steps short. */
    private static final double SETTLED = 1e-9;

    /** How much larger a sum may come out by rounding alone. */
    private static final double ROUNDING = 1 + 1e-12;

    private final ObservationModel model;
    private final double limit;
    private final boolean[] fixed;
    private final double[] observed;

    private GaussNewton(ObservationModel model, double limit, boolean[] fixed) {
        this.model = model;
        this.limit = limit;
        this.fixed = fixed;
        this.observed = model.observed();
    }

    /** For all z together, none larger than the limit. */
    static GaussNewton of(ObservationModel model, double limit) {
        return new GaussNewton(model, limit, new boolean[model.unknowns()]);
    }

    /** The same with one more z held at 0. */
    GaussNewton holding(int k) {
        boolean[] more = fixed.clone();
        more[k] = true;
        return new GaussNewton(model, limit, more);
    }

    /**
     * The minimum that is found from a start.
     *
     * @throws UnsolvableException if it is not found
     */
    double[] from(double[] start) {
        return find(start)
                .orElseThrow(() -> new UnsolvableException(List.of(Issue.error(
                        IssueCode.RESIDUAL,
                        Place.NONE,
                        "the calibration does not settle within " + STEPS + " steps"))));
    }

    /** The minimum that is found from a start; empty if it is not found. */
    Optional<double[]> find(double[] start) {
        double[] z = within(start);
        Linearised at = model.at(z);
        double before = cost(z, at);
        for (int step = 0; step < STEPS; step++) {
            double[] next = next(z, at);
            Linearised there = model.at(next);
            for (int half = 0; half < HALVINGS && !isLower(cost(next, there), cost(z, at)); half++) {
                next = between(z, next);
                there = model.at(next);
            }
            double moved = Linearised.largest(minus(next, z));
            if (moved < CONVERGED || !isLower(cost(next, there), cost(z, at))) {
                return Optional.of(moved < CONVERGED ? next : z);
            }
            before = cost(z, at);
            z = next;
            at = there;
        }
        double enough = Double.isFinite(limit) ? SLOW : SETTLED;
        boolean hasSettled = before - cost(z, at) <= enough * before;
        return hasSettled ? Optional.of(z) : Optional.empty();
    }

    private static boolean isLower(double cost, double before) {
        return cost <= before * ROUNDING;
    }

    private double[] within(double[] start) {
        double[] z = start.clone();
        for (int k = 0; k < z.length; k++) {
            z[k] = fixed[k] ? 0 : Math.max(-limit, Math.min(limit, z[k]));
        }
        return z;
    }

    private double[] next(double[] z, Linearised at) {
        double[] target = at.missing(observed);
        double[] along = at.times(z);
        for (int i = 0; i < target.length; i++) {
            target[i] += along[i];
        }
        return RidgeStep.solve(at.slopes(), target, limit, fixed);
    }

    private double cost(double[] z, Linearised at) {
        return Linearised.squares(z) + Linearised.squares(at.missing(observed));
    }

    private static double[] between(double[] a, double[] b) {
        double[] middle = new double[a.length];
        for (int k = 0; k < middle.length; k++) {
            middle[k] = (a[k] + b[k]) / 2;
        }
        return middle;
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int k = 0; k < difference.length; k++) {
            difference[k] = a[k] - b[k];
        }
        return difference;
    }
}
