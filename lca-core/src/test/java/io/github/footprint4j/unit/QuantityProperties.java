package io.github.footprint4j.unit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantityProperties {

    private static final double TOLERANCE = 1e-12;
    private static final List<Unit> KNOWN =
            UnitTable.all().values().stream().distinct().toList();

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(KNOWN);
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<Double> values = Arbitraries.doubles().between(-1e12, 1e12).ofScale(6);
        return Combinators.combine(values, units()).as(Quantity::of);
    }

    /** Pairs of units of one dimension. */
    @Provide
    Arbitrary<List<Unit>> alike() {
        return units().flatMap(first -> Arbitraries.of(KNOWN.stream()
                        .filter(unit -> unit.dimension().equals(first.dimension()))
                        .toList())
                .map(second -> List.of(first, second)));
    }

    @Property
    void aTextReadsBackAsTheSameQuantity(@ForAll("quantities") Quantity quantity) {
        assertEquals(quantity, Quantity.parse(quantity.toString()));
    }

    @Property
    void everyDoubleReadsBackBitForBit(@ForAll double value) {
        assertEquals(value + 0.0, DecimalText.parse(DecimalText.format(value)));
    }

    @Property
    void rewritingInAnotherUnitAndBackChangesNothing(
            @ForAll("alike") List<Unit> units, @ForAll("quantities") Quantity any) {
        Quantity before = Quantity.of(any.value(), units.get(0));
        Quantity after = before.to(units.get(1));
        assertEquals(before.value(), after.in(units.get(0)), TOLERANCE * Math.abs(before.value()));
        assertEquals(before.base(), after.base(), TOLERANCE * Math.abs(before.base()));
    }

    @Property
    void sumsDoNotDependOnTheUnit(@ForAll("alike") List<Unit> units, @ForAll("quantities") Quantity any) {
        Quantity one = Quantity.of(any.value(), units.get(0));
        Quantity other = Quantity.of(any.value(), units.get(1));
        double scale = Math.abs(one.base()) + Math.abs(other.base());
        assertEquals(one.base() + other.base(), one.plus(other).base(), TOLERANCE * scale);
        assertEquals(one.base() - other.base(), one.minus(other).base(), TOLERANCE * scale);
    }

    @Property
    void productsMultiplyInBaseUnits(@ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
        double expected = a.base() * b.base();
        assertEquals(expected, a.times(b).base(), TOLERANCE * Math.abs(expected));
    }

    @Property
    void onlyAUnitOfTheSameDimensionGivesANumber(@ForAll("quantities") Quantity quantity, @ForAll("units") Unit unit) {
        if (quantity.dimension().equals(unit.dimension())) {
            assertDoesNotThrow(() -> quantity.in(unit));
        } else {
            assertThrows(InvalidInputException.class, () -> quantity.in(unit));
        }
    }
}
