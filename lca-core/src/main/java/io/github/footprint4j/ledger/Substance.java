package io.github.footprint4j.ledger;

import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import java.util.Comparator;

/**
 * An elementary flow: a gas and where it comes from.
 *
 * @param gas the gas
 * @param origin its origin
 */
public record Substance(Gas gas, Origin origin) implements Comparable<Substance> {

    private static final Comparator<Substance> ORDER =
            Comparator.comparing(Substance::gas).thenComparing(Substance::origin);

    /** The input that holds its warming potential. */
    public InputId potential() {
        return new InputId(InputId.Kind.GWP, toString());
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
