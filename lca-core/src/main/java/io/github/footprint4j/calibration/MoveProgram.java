package io.github.footprint4j.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * A linear program: the step d that makes the largest of some |z + d| smallest while J d = r, with every d within a radius and every z + d
 * within a limit. Solved by the simplex method.
 */
final class MoveProgram {

    private static final int MOST_PIVOTS = 20_000;

    private final double[] z;
    private final boolean[] counted;
    private final double limit;

    /** With the point, which of its coordinates count, and the largest |z| of all. */
    MoveProgram(double[] z, boolean[] counted, double limit) {
        this.z = z;
        this.counted = counted;
        this.limit = limit;
    }

    /** The step; empty if there is none. The unknowns are d - low, which is never negative, and the largest. */
    Optional<double[]> step(double[][] slopes, double[] target, double radius) {
        double[] low = new double[z.length];
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int k = 0; k < z.length; k++) {
            low[k] = Math.max(-radius, -limit - z[k]);
            double width = Math.min(radius, limit - z[k]) - low[k];
            constraints.add(new LinearConstraint(unit(k, 1, 0), Relationship.LEQ, Math.max(0, width)));
            if (counted[k]) {
                constraints.add(new LinearConstraint(unit(k, 1, -1), Relationship.LEQ, -z[k] - low[k]));
                constraints.add(new LinearConstraint(unit(k, 1, 1), Relationship.GEQ, -z[k] - low[k]));
            }
        }
        double[] shift = Linearised.times(slopes, low);
        for (int i = 0; i < target.length; i++) {
            double[] row = Arrays.copyOf(slopes[i], z.length + 1);
            constraints.add(new LinearConstraint(row, Relationship.EQ, target[i] - shift[i]));
        }
        return solved(constraints).map(point -> shifted(point, low));
    }

    private double[] unit(int k, double own, double largest) {
        double[] row = new double[z.length + 1];
        row[k] = own;
        row[z.length] = largest;
        return row;
    }

    private Optional<double[]> solved(List<LinearConstraint> constraints) {
        double[] goal = new double[z.length + 1];
        goal[z.length] = 1;
        try {
            PointValuePair found = new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(goal, 0),
                            new LinearConstraintSet(constraints),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.DANTZIG,
                            new MaxIter(MOST_PIVOTS));
            return Optional.of(found.getPoint());
        } catch (NoFeasibleSolutionException | UnboundedSolutionException e) {
            return Optional.empty();
        }
    }

    private static double[] shifted(double[] point, double[] low) {
        double[] step = new double[low.length];
        for (int k = 0; k < step.length; k++) {
            step[k] = point[k] + low[k];
        }
        return step;
    }
}
