package io.github.footprint4j.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitProperties {

    private static final List<Unit> KNOWN =
            UnitTable.all().values().stream().distinct().toList();

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(KNOWN);
    }

    /** Products, quotients and powers of products, quotients and powers. */
    @Provide
    Arbitrary<Unit> combinations() {
        return combined(combined(units()));
    }

    private static Arbitrary<Unit> combined(Arbitrary<Unit> parts) {
        Arbitrary<Integer> powers = Arbitraries.integers().between(-3, 3);
        return Arbitraries.oneOf(
                parts,
                Combinators.combine(parts, parts).as(Unit::times),
                Combinators.combine(parts, parts).as(Unit::dividedBy),
                Combinators.combine(parts, powers).as(Unit::power));
    }

    @Property
    void aSymbolReadsBackAsTheSameUnit(@ForAll("combinations") Unit unit) {
        assertEquals(unit, Unit.parse(unit.symbol()));
    }

    @Property
    void sizeAndDimensionOfAProductAreThoseOfItsFactors(@ForAll("units") Unit a, @ForAll("units") Unit b) {
        Unit product = a.times(b);
        assertEquals(a.dimension().times(b.dimension()), product.dimension());
        assertEquals(1, product.factor() / a.factor() / b.factor(), 1e-15 * 8);
    }

    @Property
    void sizeAndDimensionOfAQuotientAreThoseOfItsParts(@ForAll("units") Unit a, @ForAll("units") Unit b) {
        Unit quotient = a.dividedBy(b);
        assertEquals(a.dimension().dividedBy(b.dimension()), quotient.dimension());
        assertEquals(1, quotient.factor() * b.factor() / a.factor(), 1e-15 * 8);
    }
}
