package io.github.footprint4j.system;

import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
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
public record Facts(
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
    record Terms(
            Measured unitAmount,
            Measured duration,
            Optional<Measured> declaredMass,
            Measured explainedMass,
            Optional<Measured> uses) {}

    /** The slot of the amount of the functional unit, and its base unit. */
    record UnitSlot(int slot, Unit unit) {}

    /** The same values as slots of a program. */
    record SlotsOf(
            UnitSlot unitAmount,
            int duration,
            Optional<Integer> declaredMass,
            int explainedMass,
            Optional<Integer> uses) {

        static SlotsOf of(Terms terms, Term.Slots slots) {
            return new SlotsOf(
                    new UnitSlot(
                            slots.of(terms.unitAmount().term()),
                            Amounts.baseUnit(terms.unitAmount().dimension())),
                    slots.of(terms.duration().term()),
                    terms.declaredMass().map(mass -> slots.of(mass.term())),
                    slots.of(terms.explainedMass().term()),
                    terms.uses().map(times -> slots.of(times.term())));
        }

        int unitAmountSlot() {
            return unitAmount.slot();
        }

        Facts at(double[] values) {
            return new Facts(
                    Quantity.of(values[unitAmount.slot()], unitAmount.unit()),
                    new Duration(values[duration]),
                    declaredMass.map(slot -> new Mass(values[slot])),
                    new Mass(values[explainedMass]),
                    uses.map(slot -> OptionalDouble.of(values[slot])).orElse(OptionalDouble.empty()));
        }
    }
}
