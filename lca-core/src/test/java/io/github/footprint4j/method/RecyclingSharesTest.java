package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas of Annex D and of the Circular Footprint Formula, with the worked examples REC and CFF of the clause catalogue. */
class RecyclingSharesTest {

    private static final double EXACT = 1e-12;

    @ParameterizedTest(name = "R1 {0}, R2 {1}: {2} by recycled content, {3} by closed loop")
    @CsvSource({"0.4, 0.7, 7.5, 5.4", "0.4, 0.4, 7.8, 7.8", "0, 0, 11, 11", "0, 1, 10, 3"})
    void annexDGivesTheWorkedExamples(double r1, double r2, double content, double loop) {
        Map<String, Double> symbols = Materials.symbols(r1, r2, 0.5);
        assertEquals(content, Materials.sum(RecyclingRule.RECYCLED_CONTENT, symbols, Materials.METAL), EXACT);
        assertEquals(loop, Materials.sum(RecyclingRule.CLOSED_LOOP, symbols, Materials.METAL), EXACT);
        assertEquals((content + loop) / 2, Materials.sum(RecyclingRule.FIFTY_FIFTY, symbols, Materials.METAL), EXACT);
    }

    @ParameterizedTest(name = "A = {0}: {1}")
    @CsvSource({"1, 7.5", "0, 5.4", "0.5, 6.45", "0.2, 5.82"})
    void theCircularFootprintFormulaGivesTheWorkedExamples(double a, double expected) {
        assertEquals(
                expected,
                Materials.sum(RecyclingRule.CIRCULAR_FOOTPRINT, Materials.symbols(0.4, 0.7, a), Materials.METAL),
                EXACT);
    }

    /** CFF-full of the clause catalogue: material 1.495, energy 0.369, disposal 0.01. */
    @Test
    void theCircularFootprintFormulaHasQualitiesAndEnergy() {
        Map<String, Double> symbols = Materials.symbols(0.3, 0.5, 0.5);
        symbols.putAll(Map.of("R3", 0.3, "Q_IN", 0.9, "Q_OUT", 0.8));
        double recovered = 30 * 0.30 * 0.07 + 30 * 0.15 * 0.12;
        Map<MaterialFlow, Double> emissions = Map.of(
                MaterialFlow.VIRGIN, 2.0,
                MaterialFlow.RECYCLED, 0.5,
                MaterialFlow.RECYCLING, 0.6,
                MaterialFlow.DISPLACED, 2.0,
                MaterialFlow.DISPOSED, 0.05,
                MaterialFlow.BURNED, 2.4,
                MaterialFlow.ENERGY_DISPLACED, recovered);
        assertEquals(1.874, Materials.sum(RecyclingRule.CIRCULAR_FOOTPRINT, symbols, emissions), EXACT);
    }

    @Test
    void aSymbolIsUsedOnlyByRulesThatNameIt() {
        RecyclingShares loop = RecyclingShares.of(RecyclingRule.CLOSED_LOOP);
        assertFalse(loop.uses(MaterialSymbol.R1));
        assertTrue(loop.uses(MaterialSymbol.R2));
        assertEquals(Optional.empty(), loop.find(MaterialFlow.RECYCLED));
        assertTrue(RecyclingShares.of(RecyclingRule.CIRCULAR_FOOTPRINT).uses(MaterialSymbol.Q_OUT));
    }

    @Test
    void burningForEnergyGoesWhereTheBoundarySaysExceptUnderTheCircularFootprintFormula() {
        BoundaryRules pas = Method.PAS_2050_2011.boundary();
        assertEquals(
                Optional.of(Account.ENERGY_RECOVERY),
                RecyclingShares.of(RecyclingRule.RECYCLED_CONTENT).burned(pas));
        assertEquals(
                Optional.empty(),
                RecyclingShares.of(RecyclingRule.CIRCULAR_FOOTPRINT).burned(pas));
        assertEquals(
                Optional.empty(),
                RecyclingShares.of(RecyclingRule.CLOSED_LOOP).burned(Method.ISO_14067_2018.boundary()));
    }

    @Test
    void aProductChoosesAmongTheRulesOfTheMethod() {
        assertEquals(RecyclingRule.CLOSED_LOOP, chosen(Method.PAS_2050_2011, RecyclingRule.CLOSED_LOOP));
        assertEquals(RecyclingRule.RECYCLED_CONTENT, chosen(Method.PAS_2050_2011, RecyclingRule.CIRCULAR_FOOTPRINT));
        assertEquals(RecyclingRule.CIRCULAR_FOOTPRINT, chosen(Method.EU_PEF, RecyclingRule.RECYCLED_CONTENT));
        for (RecyclingRule forced : List.of(RecyclingRule.values())) {
            assertEquals(
                    forced,
                    chosen(Method.PAS_2050_2011.with(forced), RecyclingRule.RECYCLED_CONTENT),
                    "a rule that the method is given applies whatever a product asks for");
        }
    }

    private static RecyclingRule chosen(Method method, RecyclingRule asked) {
        Rules rules = new Rules(Optional.empty(), Optional.empty(), Optional.of(asked), Optional.empty());
        return method.choosing(rules).sharing().recycling();
    }

    @Test
    void theFactorAIsUsuallyBetweenTwoAndEightTenths() {
        assertTrue(MaterialSymbol.A.isUsual(0.2));
        assertTrue(MaterialSymbol.A.isUsual(0.8));
        assertFalse(MaterialSymbol.A.isUsual(1));
        assertTrue(MaterialSymbol.A.isPossible(1));
        assertFalse(MaterialSymbol.R1.isUsual(1.1));
    }
}
