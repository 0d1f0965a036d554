package io.github.footprint4j.ledger;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.uncertainty.Truncated;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A named number that a system depends on.
 *
 * @param id its identity
 * @param value its stated value, in coherent base units
 * @param unit the unit in which people read it
 * @param distribution its distribution, in coherent base units; empty where none is stated, which is not the same as certain
 * @param role who may move it: the role of a parameter, and declared for what the functional unit states
 * @param facts who states it, and what is said of it
 */
public record Input(
        InputId id,
        double value,
        Unit unit,
        Optional<Distribution> distribution,
        Optional<Role> role,
        InputFacts facts) {

    /** Values closer than this, as a share of them, are one value in other units. */
    private static final double ROUNDING = 1e-9;

    /** Two distributions that agree at so many places of equal probability are one. */
    private static final int PLACES = 1024;

    /**
     * The distribution that draws are made from: the stated one within the smallest and largest value that the input may take; empty if
     * nothing is uncertain, or the unit of analysis declares the value.
     */
    public Optional<Distribution> drawn() {
        return distribution
                .filter(stated -> stated.variance() > 0)
                .filter(stated -> role.filter(Role.DECLARED::equals).isEmpty())
                .map(this::withinAllowed);
    }

    private Distribution withinAllowed(Distribution stated) {
        Optional<Double> min = base(facts.allowed().min());
        Optional<Double> max = base(facts.allowed().max());
        if (min.isEmpty() && max.isEmpty()) {
            return stated;
        }
        Range range = Range.from(min.orElse(-Double.MAX_VALUE)).to(max.orElse(Double.MAX_VALUE));
        return stated.within(range).probability() >= 1 ? stated : Truncated.of(stated, range);
    }

    private static Optional<Double> base(Optional<Formula> limit) {
        return limit.flatMap(Formula::quantity).map(Quantity::base);
    }

    /** How far it deviates from its stated value to first order, in coherent base units; 0 for what is never drawn. */
    public double firstOrderDeviation() {
        return drawn().map(one -> one.firstOrderDeviation(value)).orElse(0.0);
    }

    /** The input whose random numbers it has: the one that it takes the place of where a change gives it another value, else itself. */
    public InputId drawnAs() {
        return facts.changes().orElse(id);
    }

    /** This input as one of its own for a product with a change. */
    public Input changed() {
        return new Input(
                new InputId(id.kind(), id.path() + " (changed)"),
                value,
                unit,
                distribution,
                role,
                facts.changing(drawnAs()));
    }

    /** True for an input of the same numbers, whatever is said of them. */
    public boolean hasNumbersOf(Input other) {
        return value == other.value && unit.equals(other.unit) && distribution.equals(other.distribution);
    }

    /**
     * True for an input that has, apart from rounding, the same value and is drawn from the same distribution, in whatever units and forms
     * both are written.
     */
    public boolean isDrawnLike(Input other) {
        Optional<Distribution> own = drawn();
        Optional<Distribution> others = other.drawn();
        return own.isPresent()
                && others.isPresent()
                && unit.dimension().equals(other.unit.dimension())
                && isNear(value, other.value, 0)
                && areAlike(own.get().quantiles(), others.get().quantiles());
    }

    private static boolean areAlike(DoubleUnaryOperator one, DoubleUnaryOperator other) {
        double width = one.applyAsDouble(1 - 1.0 / PLACES) - one.applyAsDouble(1.0 / PLACES);
        return IntStream.range(1, PLACES)
                .mapToDouble(i -> (double) i / PLACES)
                .allMatch(share -> isNear(one.applyAsDouble(share), other.applyAsDouble(share), width));
    }

    private static boolean isNear(double one, double other, double width) {
        return Math.abs(one - other) <= ROUNDING * (Math.max(Math.abs(one), Math.abs(other)) + width);
    }

    /** The stated value in the unit in which people read it. */
    public double valueInUnit() {
        return value / unit.factor();
    }
}
