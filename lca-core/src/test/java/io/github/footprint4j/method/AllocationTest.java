package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Output.Saying;
import io.github.footprint4j.process.ChpPlant;
import io.github.footprint4j.process.CoProductRule;
import io.github.footprint4j.process.Sharing;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Order of the rules: clause catalogue, section 6.1. */
class AllocationTest {

    private static final Dimension EUROS = Dimension.money("EUR", 2020);

    private static final Output BOARDS = output("boards", Dimension.MASS, Optional.of(EUROS));
    private static final Output DUST = output("dust", Dimension.MASS, Optional.of(EUROS));
    private static final Output HEAT = output("heat", Dimension.ENERGY, Optional.of(EUROS), Saying.DISPLACES);
    private static final Output UNPRICED_BOARDS = output("boards", Dimension.MASS, Optional.empty());
    private static final Output UNPRICED_DUST = output("dust", Dimension.MASS, Optional.empty());
    private static final Output UNPRICED_HEAT = output("heat", Dimension.ENERGY, Optional.empty());
    private static final Output POWER = output("power", Dimension.ENERGY, Optional.empty(), Saying.POWER);

    private static Output output(String name, Dimension amount, Optional<Dimension> value, Saying... says) {
        return new Output(name, Optional.of(amount), value, Set.of(says));
    }

    private static AllocationKey key(Method method, Output... outputs) {
        return Allocation.key(List.of(outputs), Sharing.NONE, method.sharing());
    }

    private static Issue refused(Sharing asked, Method method, Output... outputs) {
        InvalidInputException e = assertThrows(
                InvalidInputException.class, () -> Allocation.key(List.of(outputs), asked, method.sharing()));
        assertEquals(IssueCode.NO_ALLOCATION, e.issues().get(0).code());
        return e.issues().get(0);
    }

    private static Sharing asking(CoProductRule rule) {
        return new Sharing(Optional.empty(), Optional.of(rule), Optional.empty());
    }

    private static Sharing plant(ChpPlant plant) {
        return new Sharing(Optional.empty(), Optional.empty(), Optional.of(plant));
    }

    @ParameterizedTest
    @CsvSource({
        "PAS 2050:2011, ECONOMIC",
        "PAS 2050:2008, ECONOMIC",
        "ISO 14067:2018, PHYSICAL",
        "GHG Protocol Product Standard 2011, PHYSICAL",
        "EU PEF 2021, PHYSICAL",
        "PACT 3, VALUE_RATIO"
    })
    void eachMethodHasItsOrder(String method, AllocationKey expected) {
        assertEquals(expected, key(Method.find(method).orElseThrow(), BOARDS, DUST));
    }

    @Test
    void everyMethodExpandsTheSystemWhereEveryCoProductDisplacesSomething() {
        for (Method method : Method.all()) {
            assertEquals(AllocationKey.EXPANSION, key(method, BOARDS, HEAT));
        }
    }

    @Test
    void oneCoProductThatDisplacesNothingIsEnoughForAnotherRule() {
        assertEquals(AllocationKey.ECONOMIC, key(Method.PAS_2050_2011, BOARDS, DUST, HEAT));
    }

    @Test
    void amountsOfTwoDimensionsHaveNoPhysicalKey() {
        assertEquals(
                AllocationKey.ECONOMIC,
                key(Method.ISO_14067_2018, BOARDS, output("heat", Dimension.ENERGY, Optional.of(EUROS))));
    }

    @Test
    void withoutPricesTheRatioOfValuesIsNotKnown() {
        assertEquals(AllocationKey.PHYSICAL, key(Method.PACT_3, UNPRICED_BOARDS, UNPRICED_DUST));
    }

    @Test
    void statedSharesComeFirst() {
        Output boards = output("boards", Dimension.MASS, Optional.of(EUROS), Saying.SHARE);
        Output heat = output("heat", Dimension.ENERGY, Optional.of(EUROS), Saying.SHARE, Saying.DISPLACES);
        assertEquals(AllocationKey.STATED, key(Method.PAS_2050_2011, boards, heat));
        assertTrue(refused(Sharing.NONE, Method.PAS_2050_2011, boards, DUST)
                .message()
                .contains("none for \"dust\""));
    }

    @Test
    void aProcessMayAskForARuleThatTheMethodHas() {
        Sharing economic = asking(CoProductRule.ECONOMIC);
        assertEquals(
                AllocationKey.ECONOMIC,
                Allocation.key(List.of(BOARDS, HEAT), economic, Method.ISO_14067_2018.sharing()));
        assertEquals(
                AllocationKey.ECONOMIC,
                Allocation.key(List.of(BOARDS, DUST), asking(CoProductRule.PHYSICAL), Method.PAS_2050_2011.sharing()));
    }

    @Test
    void whatIsMissingIsSaidForEachRule() {
        assertEquals(
                "found several outputs and no rule that applies: expansion needs what is displaced by every output but one,"
                        + " found nothing for \"boards\" and \"heat\"; economic needs a price of every output, found none of"
                        + " \"boards\" and \"heat\"",
                refused(Sharing.NONE, Method.PAS_2050_2011, UNPRICED_BOARDS, UNPRICED_HEAT)
                        .message());
        assertTrue(refused(Sharing.NONE, Method.ISO_14067_2018, UNPRICED_BOARDS, UNPRICED_HEAT)
                .message()
                .contains("physical needs amounts of one dimension, found energy and mass"));
        Output unknown = new Output("main", Optional.empty(), Optional.empty(), Set.of());
        assertTrue(refused(asking(CoProductRule.PHYSICAL), Method.ISO_14067_2018, unknown, DUST)
                .message()
                .contains("physical needs an amount of every output, found none of \"main\""));
        assertTrue(refused(asking(CoProductRule.EXPANSION), Method.ISO_14067_2018, HEAT, HEAT)
                .message()
                .contains("expansion needs one output that displaces nothing"));
    }

    @Test
    void pricesAreMoneyOfOneCurrencyAndYear() {
        Output dollars = output("dust", Dimension.MASS, Optional.of(Dimension.money("USD", 2020)));
        assertTrue(refused(Sharing.NONE, Method.PAS_2050_2011, BOARDS, dollars)
                .message()
                .contains("prices in one currency and year, found EUR 2020 and USD 2020"));
        Output barter = output("dust", Dimension.MASS, Optional.of(Dimension.MASS));
        assertTrue(refused(Sharing.NONE, Method.PAS_2050_2011, BOARDS, barter)
                .message()
                .contains("money for one unit as the price of \"dust\""));
    }

    @Test
    void aPlantForHeatAndPowerHasItsOwnKey() {
        Sharing boiler = plant(ChpPlant.BOILER);
        for (Method method : Method.all()) {
            assertEquals(
                    AllocationKey.HEAT_AND_POWER,
                    Allocation.key(List.of(POWER, UNPRICED_HEAT), boiler, method.sharing()));
        }
        assertEquals(
                "Maybe \"label: electricity\" on that output",
                refused(boiler, Method.PAS_2050_2011, UNPRICED_HEAT, UNPRICED_HEAT)
                        .hint());
        assertTrue(refused(boiler, Method.PAS_2050_2011, POWER, BOARDS)
                .message()
                .contains("no amount of energy of \"boards\""));
    }

    @Test
    void powerWeighsTwoAndAHalfTimesOrTwiceAsMuchAsHeat() {
        assertEquals(2.5, Allocation.weightOfPower(ChpPlant.BOILER));
        assertEquals(2.0, Allocation.weightOfPower(ChpPlant.TURBINE));
    }
}
