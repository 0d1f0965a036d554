package io.github.footprint4j.result;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Draws;
import io.github.footprint4j.system.Sample;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A footprint for another amount, or for a year, of the same service.
 *
 * <p>With the total F of the functional unit, its amount A, its duration D in years, and the common amount a, the restated total is f·F
 * with the factor f = a/A, f = 1/D or both. Amount and duration may be uncertain themselves: the entry of input i in the deviations is
 * f·(∂F - F·∂A/A - F·∂D/D), each derivative times the deviation of the input.
 */
public final class Restated {

    /** What is left of two values that cancel, below this share of them, is rounding. */
    private static final double ROUNDING = 1e-12;

    private final Footprint footprint;
    private final CommonUnit unit;
    private final double factor;
    private final Once<Deviations> deviations;

    private Restated(Footprint footprint, CommonUnit unit, double factor) {
        this.footprint = footprint;
        this.unit = unit;
        this.factor = factor;
        this.deviations = new Once<>(() -> firstOrder(Deviations.each(footprint.solved())));
    }

    /**
     * A footprint in a common unit.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the amount has another dimension than that of the functional unit
     */
    public static Restated of(Footprint footprint, CommonUnit unit) {
        ProductFacts facts = footprint.facts();
        return new Restated(footprint, unit, unit.factor(facts));
    }

    /** First order: by how much the mean of the spread of each input, against its stated value, pulls the mean of the draws, in kg CO2e. */
    Deviations pulls() {
        return firstOrder(Pull.offsets(footprint.solved()));
    }

    private Deviations firstOrder(double[] moves) {
        ProductFacts facts = footprint.facts();
        Deviations divisors = Deviations.NONE;
        if (unit.amount().isPresent()) {
            double[] slope = footprint.solved().gradientOfUnitAmount();
            divisors =
                    divisors.plus(of(footprint, slope, moves, facts.unitAmount().value()));
        }
        if (unit.perYear()) {
            double[] slope = footprint.solved().gradientOfDuration();
            divisors =
                    divisors.plus(of(footprint, slope, moves, facts.duration().seconds()));
        }
        return footprint
                .byQuantity(difference(Deviations.of(footprint.solved(), moves), divisors))
                .times(factor);
    }

    /** What is left of a deviation of which a divisor undoes all but rounding is 0. */
    private static Deviations difference(Deviations own, Deviations divisors) {
        SortedMap<InputId, Double> left = new TreeMap<>(own.minus(divisors).byInput());
        left.entrySet()
                .removeIf(entry -> Math.abs(entry.getValue())
                        <= ROUNDING * (Math.abs(own.of(entry.getKey())) + Math.abs(divisors.of(entry.getKey()))));
        SortedSet<InputId> notFinite = new TreeSet<>(own.notFinite());
        notFinite.addAll(divisors.notFinite());
        return new Deviations(left, notFinite);
    }

    /** What the moves of a divisor make of the total. */
    private static Deviations of(Footprint footprint, double[] slope, double[] moves, double divisor) {
        SortedMap<InputId, Double> parts = new TreeMap<>();
        for (int i = 0; i < slope.length; i++) {
            Input input = footprint.solved().system().inputs().at(i);
            parts.put(input.id(), moves[i] == 0 ? 0 : footprint.total() * slope[i] * moves[i] / divisor);
        }
        return new Deviations(parts);
    }

    /** This result times a number that counts as certain. */
    public Restated times(double number) {
        return new Restated(footprint, unit, factor * number);
    }

    /** The same result with other draws. */
    public Restated drawnBy(Drawing drawing) {
        return new Restated(footprint.drawnBy(drawing), unit, factor);
    }

    /** The footprint of its own functional unit. */
    public Footprint footprint() {
        return footprint;
    }

    /** What the result is for. */
    public CommonUnit unit() {
        return unit;
    }

    /** The restated total, in kg CO2e. */
    public double total() {
        return footprint.total() * factor;
    }

    /** Its contributions, in kg CO2e. */
    public Cube cube() {
        return footprint.cube().times(factor);
    }

    /** First order: by how much it moves with each uncertain input, in kg CO2e. */
    public Deviations deviations() {
        return deviations.value();
    }

    /** How sure the total is. */
    public Interval interval() {
        return isCertain() ? Interval.point(total()) : Interval.of(total(), sample(), rounding());
    }

    /** True if nothing that is drawn can reach it, its amount and its duration included. */
    boolean isCertain() {
        Draws<Stage> draws = footprint.draws();
        return unit.equals(CommonUnit.OWN)
                ? draws.reached().isEmpty()
                : draws.inputs().isEmpty();
    }

    /** What counts as rounding beside the cells of the footprint, in kg CO2e of the common unit. */
    double rounding() {
        return ROUNDING * cube().magnitude();
    }

    /** The restated total in each draw, in kg CO2e; amount and duration are those of the draw. */
    public Sample sample() {
        Draws<Stage> draws = footprint.draws();
        ProductFacts facts = footprint.facts();
        Sample restated = draws.total().times(factor);
        if (unit.amount().isPresent()) {
            restated = restated.dividedBy(
                    draws.unitAmount().times(1 / facts.unitAmount().base()));
        }
        return unit.perYear()
                ? restated.dividedBy(draws.duration().times(1 / facts.duration().seconds()))
                : restated;
    }

    /** This result minus another one; whether both do the same is for the caller to know. */
    public Difference minus(Restated other) {
        return Difference.of(this, other);
    }
}
