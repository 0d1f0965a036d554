package io.github.footprint4j.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DimensionProperties {

    private static final List<Dimension> BASES = List.of(
            Dimension.MASS,
            Dimension.LENGTH,
            Dimension.TIME,
            Dimension.CURRENT,
            Dimension.ITEM,
            Dimension.CO2E,
            Dimension.money("EUR", 2020));

    @Provide
    Arbitrary<Dimension> dimensions() {
        Arbitrary<Dimension> powers = Arbitraries.of(BASES)
                .flatMap(base -> Arbitraries.integers().between(-4, 4).map(base::power));
        return powers.list().ofMaxSize(5).map(list -> list.stream().reduce(Dimension.NONE, Dimension::times));
    }

    @Property
    void timesIsCommutative(@ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b) {
        assertEquals(a.times(b), b.times(a));
    }

    @Property
    void timesIsAssociative(
            @ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b, @ForAll("dimensions") Dimension c) {
        assertEquals(a.times(b).times(c), a.times(b.times(c)));
    }

    @Property
    void everyDimensionHasAnInverse(@ForAll("dimensions") Dimension a) {
        assertEquals(Dimension.NONE, a.times(a.power(-1)));
        assertEquals(a, a.times(Dimension.NONE));
    }

    @Property
    void dividingUndoesTimes(@ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b) {
        assertEquals(a, a.times(b).dividedBy(b));
    }

    @Property
    void powersAddUp(
            @ForAll("dimensions") Dimension a,
            @ForAll @IntRange(min = -5, max = 5) int m,
            @ForAll @IntRange(min = -5, max = 5) int n) {
        assertEquals(a.power(m + n), a.power(m).times(a.power(n)));
    }

    @Property
    void equalDimensionsHaveEqualHashesAndTexts(@ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b) {
        Dimension same = a.times(b).dividedBy(b);
        assertEquals(a.hashCode(), same.hashCode());
        assertEquals(a.toString(), same.toString());
        assertTrue(a.isNone() == a.equals(Dimension.NONE));
    }
}
