package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.model.RecyclingRule;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** How the rules for recycled material agree with each other for any shares. */
class RecyclingSharesProperties {

    private static final double EXACT = 1e-12;

    @Property
    void theTwoRulesOfAnnexDAgreeWhereAsMuchIsRecycledAsGoesIn(
            @ForAll @DoubleRange(max = 1) double share, @ForAll @DoubleRange(max = 1) double a) {
        Map<String, Double> symbols = Materials.symbols(share, share, a);
        assertEquals(
                Materials.sum(RecyclingRule.RECYCLED_CONTENT, symbols, Materials.METAL),
                Materials.sum(RecyclingRule.CLOSED_LOOP, symbols, Materials.METAL),
                EXACT);
    }

    /** Without energy recovery, with equal qualities, and if recycling after use is what recycled material needs. */
    @Property
    void theCircularFootprintFormulaLiesBetweenTheRulesOfAnnexD(
            @ForAll @DoubleRange(max = 1) double r1,
            @ForAll @DoubleRange(max = 1) double r2,
            @ForAll @DoubleRange(max = 1) double a) {
        double content = Materials.sum(RecyclingRule.RECYCLED_CONTENT, Materials.symbols(r1, r2, a), Materials.METAL);
        double loop = Materials.sum(RecyclingRule.CLOSED_LOOP, Materials.symbols(r1, r2, a), Materials.METAL);
        assertEquals(
                content,
                Materials.sum(RecyclingRule.CIRCULAR_FOOTPRINT, Materials.symbols(r1, r2, 1), Materials.METAL),
                EXACT);
        assertEquals(
                loop,
                Materials.sum(RecyclingRule.CIRCULAR_FOOTPRINT, Materials.symbols(r1, r2, 0), Materials.METAL),
                EXACT);
        assertEquals(
                a * content + (1 - a) * loop,
                Materials.sum(RecyclingRule.CIRCULAR_FOOTPRINT, Materials.symbols(r1, r2, a), Materials.METAL),
                EXACT,
                "linear in A");
    }
}
