package io.github.footprint4j.compiled;

import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The values of a product that are no contributions, as terms of a system.
 *
 * @param unitAmount how much the functional unit is
 * @param duration for how long
 * @param declaredMass the mass the product states
 * @param explainedMass the mass that its parts explain
 * @param uses how often the product is used in its life, if the result is for one use
 */
public record FactTerms(
        Measured unitAmount,
        Measured duration,
        Optional<Measured> declaredMass,
        Measured explainedMass,
        Optional<Measured> uses) {

    /** The slot of the amount of the functional unit, and its base unit. */
    record UnitSlot(int slot, Unit unit) {}

    /** The same values as slots of a program. */
    public record SlotsOf(
            UnitSlot unitAmount,
            int duration,
            Optional<Integer> declaredMass,
            int explainedMass,
            Optional<Integer> uses) {

        static SlotsOf of(FactTerms terms, Term.Slots slots) {
            return new SlotsOf(
                    new UnitSlot(
                            slots.of(terms.unitAmount().term()),
                            Measured.baseUnit(terms.unitAmount().dimension())),
                    slots.of(terms.duration().term()),
                    terms.declaredMass().map(mass -> slots.of(mass.term())),
                    slots.of(terms.explainedMass().term()),
                    terms.uses().map(times -> slots.of(times.term())));
        }

        /** The slot of the amount of the functional unit. */
        public int unitAmountSlot() {
            return unitAmount.slot();
        }

        ProductFacts at(double[] values) {
            return new ProductFacts(
                    Quantity.of(values[unitAmount.slot()], unitAmount.unit()),
                    new ProductFacts.Duration(values[duration]),
                    declaredMass.map(slot -> new ProductFacts.Mass(values[slot])),
                    new ProductFacts.Mass(values[explainedMass]),
                    uses.map(slot -> OptionalDouble.of(values[slot])).orElse(OptionalDouble.empty()));
        }
    }
}
