package io.github.footprint4j.ledger;

import io.github.footprint4j.unit.Quantity;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Values of a product that are not contributions, at certain inputs.
 *
 * @param unitAmount how much the functional unit is
 * @param duration for how long
 * @param declaredMass the mass the product states
 * @param explainedMass the mass that its parts explain
 * @param uses how often the product is used in its life, if the result is for one use; empty if it is for all of its life
 */
public record ProductFacts(
        Quantity unitAmount, Duration duration, Optional<Mass> declaredMass, Mass explainedMass, OptionalDouble uses) {

    /** How many results the life of the product holds: its uses, or 1 if the result is for all of its life. */
    public double results() {
        return uses.orElse(1);
    }

    /**
     * A time span.
     *
     * @param seconds its length
     */
    public record Duration(double seconds) {

        /** A year of 365 days, in seconds. */
        public static final double YEAR = 365 * 86_400;

        /** The span in years of 365 days. */
        public double years() {
            return seconds / YEAR;
        }
    }

    /**
     * A mass.
     *
     * @param kilograms its value in kg
     */
    public record Mass(double kilograms) {}
}
