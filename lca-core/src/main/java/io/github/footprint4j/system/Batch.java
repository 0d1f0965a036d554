package io.github.footprint4j.system;

import io.github.footprint4j.compiled.Compiled;
import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.formula.Lanes;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.ledger.Contribution;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Many values of the inputs of a system, and its sums at each of them, side by side: one lane for each set of values.
 *
 * <p>Values are written to {@link #values}, {@link #run} calculates, sums are read. Not thread-safe.
 */
public final class Batch {

    /** How many lanes there are. */
    public static final int WIDTH = Lanes.WIDTH;

    private final BatchEvaluator<?> evaluator;
    private final Compiled compiled;
    private final Optional<BatchLine> line;
    private final double[][] values;
    private final Bases bases;
    private final double[][] sums;
    private final double[] totals = new double[WIDTH];
    private final double[] unitAmounts = new double[WIDTH];
    private final double[] durations = new double[WIDTH];
    private final double[] uses = new double[WIDTH];
    private final double[][] facts = {unitAmounts, durations, uses}; // in the order of those of a straight line
    private final LaneStatus[] status = new LaneStatus[WIDTH];
    private final boolean[] unsure = new boolean[WIDTH];
    private final int[] unmet;

    Batch(BatchEvaluator<?> evaluator) {
        this.evaluator = evaluator;
        this.compiled = evaluator.system().compiled();
        this.values = new double[evaluator.moving()][];
        this.bases = evaluator.bases();
        this.line = evaluator.line().map(straight -> new BatchLine(straight, bases));
        for (int move = 0; move < values.length; move++) {
            int input = move;
            values[move] = line.map(one -> one.values(input)).orElseGet(() -> new double[WIDTH]);
        }
        this.sums = new double[bases.size()][WIDTH];
        Arrays.fill(uses, 1);
        this.unmet = new int[compiled.checks().size()];
    }

    /**
     * The live values of one of the inputs that move, one for each lane, to be written before {@link #run}.
     *
     * @param move its number among those that move
     */
    public double[] values(int move) {
        return values[move];
    }

    /**
     * Calculates the first lanes.
     *
     * @param lanes how many, at most {@link #WIDTH}
     */
    public void run(int lanes) {
        Arrays.fill(status, LaneStatus.DONE);
        Arrays.fill(unsure, true);
        line.ifPresent(one -> run(one, lanes));
        for (int lane = 0; lane < lanes; lane++) {
            if (unsure[lane]) {
                solve(lane);
            }
        }
        Arrays.fill(totals, 0);
        for (int basis = 0; basis < sums.length; basis++) {
            double factor = bases.inTotal(basis);
            for (int lane = 0; lane < WIDTH; lane++) {
                totals[lane] += factor * sums[basis][lane];
            }
        }
    }

    private void run(BatchLine straight, int count) {
        straight.run(sums, facts);
        straight.findUnsure(unsure);
        for (int i = 0; i < straight.checks(); i++) {
            int check = straight.check(i);
            for (int lane = 0; lane < count; lane++) {
                if (!unsure[lane]) {
                    look(check, straight.checked(i, lane), lane);
                }
            }
        }
    }

    /** Asks the evaluator that is sure. */
    private void solve(int lane) {
        double[] inputs = evaluator.values(values, lane);
        try {
            SolvedSystem solved = evaluator.system().at(inputs);
            double[] found = sums(solved.contributions());
            for (int basis = 0; basis < sums.length; basis++) {
                int group = bases.firstGroup(basis);
                sums[basis][lane] = found[group] / bases.factor(group);
            }
            unitAmounts[lane] = solved.facts().unitAmount().base();
            durations[lane] = solved.facts().duration().seconds();
            uses[lane] = solved.facts().results();
        } catch (InvalidInputException | UnsolvableException e) {
            status[lane] = LaneStatus.FAILED;
            return;
        }
        double[] slots = compiled.program().evaluate(inputs);
        for (int check = 0; check < unmet.length; check++) {
            look(check, slots[compiled.checked(check)], lane);
        }
    }

    /** Counts a condition that is not met; one whose issue is no error says nothing of the answer. */
    private void look(int check, double value, int lane) {
        Context.Requirement condition = compiled.checks().get(check);
        boolean isMet = Double.isFinite(value) && condition.condition().test(value);
        if (!isMet && condition.isError()) {
            unmet[check]++;
            status[lane] = LaneStatus.OUTSIDE;
        }
    }

    private double[] sums(List<Contribution> contributions) {
        double[] found = new double[bases.groups()];
        for (Contribution cell : contributions) {
            int group = evaluator.grouping().find(cell);
            if (group != Groups.NONE) {
                found[group] += cell.co2e();
            }
        }
        return found;
    }

    /** What became of a lane. */
    public LaneStatus status(int lane) {
        return status[lane];
    }

    /** The footprint of a lane that has not failed, in kg CO2e: the sum of all groups. */
    public double total(int lane) {
        return totals[lane];
    }

    /**
     * The contributions of a lane that has not failed to a group, in kg CO2e.
     *
     * @param group its number in {@link BatchEvaluator#groups}
     */
    public double sum(int group, int lane) {
        return bases.factor(group) * basis(bases.of(group), lane);
    }

    /** A basis of {@link BatchEvaluator#bases} in a lane that has not failed. */
    double basis(int basis, int lane) {
        return sums[basis][lane];
    }

    /** How much the functional unit is in a lane that has not failed, in the base unit of its dimension. */
    public double unitAmount(int lane) {
        return unitAmounts[lane];
    }

    /** How long the functional unit lasts in a lane that has not failed, in seconds. */
    public double duration(int lane) {
        return durations[lane];
    }

    /** How many results the life of the product holds in a lane that has not failed: its uses, or 1. */
    public double uses(int lane) {
        return uses[lane];
    }

    /** Adds the numbers of {@link #unmet} to others and starts anew. */
    void moveUnmet(int[] to) {
        for (int check = 0; check < unmet.length; check++) {
            to[check] += unmet[check];
            unmet[check] = 0;
        }
    }

    /**
     * In how many lanes so far a condition of the stated values was not met.
     *
     * @param condition its number in {@link BatchEvaluator#conditions}
     */
    public int unmet(int condition) {
        return unmet[condition];
    }
}
