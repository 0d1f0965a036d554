package io.github.footprint4j.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Shares from 0 to 1 with the smallest cost under linear conditions, by the simplex method. Not thread-safe.
 *
 * <p>The only user of the linear programming of Commons Math.
 */
final class LinearProgram {

    private static final double PIVOT = 1e-10;
    private static final double CUT_OFF = 1e-12;
    private static final int ULPS = 10;
    private static final int MOST_STEPS = 10_000;

    private final double[] costs;
    private final List<LinearConstraint> conditions = new ArrayList<>();

    private LinearProgram(double[] costs) {
        this.costs = costs;
    }

    /** A program with one share for each cost. */
    static LinearProgram of(double[] costs) {
        LinearProgram program = new LinearProgram(costs.clone());
        for (int i = 0; i < costs.length; i++) {
            double[] row = new double[costs.length];
            row[i] = 1;
            program.atMost(row, 1);
        }
        return program;
    }

    /** Requires that the shares, each times its coefficient, sum to at most {@code limit}. */
    void atMost(double[] row, double limit) {
        conditions.add(new LinearConstraint(row, Relationship.LEQ, limit));
    }

    /** Requires that the shares, each times its coefficient, sum to at least {@code limit}. */
    void atLeast(double[] row, double limit) {
        conditions.add(new LinearConstraint(row, Relationship.GEQ, limit));
    }

    /**
     * The cheapest shares; empty if none meet the conditions. Should rounding keep the simplex method from an end, the conditions are
     * dropped, so that the cost is still a lower bound.
     */
    Optional<double[]> solve() {
        if (costs.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SimplexSolver(PIVOT, ULPS, CUT_OFF)
                    .optimize(
                            new MaxIter(MOST_STEPS),
                            new LinearObjectiveFunction(costs, 0),
                            new LinearConstraintSet(conditions),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true))
                    .getPoint());
        } catch (NoFeasibleSolutionException e) {
            return Optional.empty();
        } catch (TooManyIterationsException | UnboundedSolutionException e) {
            return Optional.of(unconditional());
        }
    }

    /** The cheapest shares under no condition, which cost no more than those that meet all of them. */
    private double[] unconditional() {
        return Arrays.stream(costs).map(cost -> cost < 0 ? 1 : 0).toArray();
    }

    /** What shares cost together. */
    double cost(double[] shares) {
        double sum = 0;
        for (int i = 0; i < costs.length; i++) {
            sum += costs[i] * shares[i];
        }
        return sum;
    }
}
