package io.github.footprint4j.system;

import java.util.Optional;

/**
 * Values of a product that are not contributions, at certain inputs.
 *
 * @param unitAmount how much the functional unit is, in base units
 * @param duration for how long
 * @param declaredMass the mass the product states
 * @param explainedMass the mass that its parts explain
 */
public record Facts(double unitAmount, Duration duration, Optional<Mass> declaredMass, Mass explainedMass) {

    /**
     * A time span.
     *
     * @param seconds its length
     */
    public record Duration(double seconds) {

        /** A year of 365 days, in seconds. */
        static final double YEAR = 365 * 86_400;

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

    /** The same values as terms of a system. */
    record Terms(Measured unitAmount, Measured duration, Optional<Measured> declaredMass, Measured explainedMass) {}

    /** The same values as slots of a program. */
    record SlotsOf(int unitAmount, int duration, Optional<Integer> declaredMass, int explainedMass) {

        static SlotsOf of(Terms terms, Term.Slots slots) {
            return new SlotsOf(
                    slots.of(terms.unitAmount().term()),
                    slots.of(terms.duration().term()),
                    terms.declaredMass().map(mass -> slots.of(mass.term())),
                    slots.of(terms.explainedMass().term()));
        }

        Facts at(double[] values) {
            return new Facts(
                    values[unitAmount],
                    new Duration(values[duration]),
                    declaredMass.map(slot -> new Mass(values[slot])),
                    new Mass(values[explainedMass]));
        }
    }
}
