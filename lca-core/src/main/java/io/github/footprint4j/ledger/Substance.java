package io.github.footprint4j.ledger;

import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.unit.Unit;
import java.util.Comparator;
import java.util.Optional;

/**
 * An elementary flow: a gas and where it comes from.
 *
 * @param gas the gas
 * @param origin its origin
 */
public record Substance(Gas gas, Origin origin) implements Comparable<Substance> {

    private static final Unit PER_KG = Unit.parse("kg CO2e/kg");

    private static final Comparator<Substance> ORDER =
            Comparator.comparing(Substance::gas).thenComparing(Substance::origin);

    /** The input that holds its warming potential. */
    public InputId potential() {
        return new InputId(InputId.Kind.GWP, toString());
    }

    /** Its warming potential as an input of a value that the method states, in kg CO2e per kg. */
    public Input potential(double value) {
        InputFacts method = InputFacts.of(InputFacts.Owner.METHOD);
        return new Input(potential(), value, PER_KG, Optional.empty(), Optional.<Role>empty(), method);
    }

    /** True if it is taken from the atmosphere or kept from it: its mass is negative. */
    public boolean isRemoval() {
        return origin.group() == Origin.Group.REMOVALS;
    }

    /** Orders by gas and origin. */
    @Override
    public int compareTo(Substance other) {
        return ORDER.compare(this, other);
    }

    /** Gas and origin, such as {@code CH4 fossil}. */
    @Override
    public String toString() {
        return gas + " " + origin;
    }
}
