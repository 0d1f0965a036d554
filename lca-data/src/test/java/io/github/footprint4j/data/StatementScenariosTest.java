package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Address;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.change.Scenario.Story;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.Approved;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every bundled scenario runs on the product it was written for, and says whose claim it is. */
class StatementScenariosTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    private static final Pattern STATEMENT = Pattern.compile("[Ss]tatements? (\\d+)");

    /** Statements that are tested without a scenario, or cannot be expressed: see docs/statements.md. */
    private static final List<Integer> WITHOUT = List.of(4, 11, 21, 31, 32, 34, 36, 37, 38, 39);

    @Test
    void thereAreEnoughScenarios() {
        assertTrue(Scenarios.ids().size() >= 25, () -> Scenarios.ids().size() + " scenarios");
        assertEquals(Scenarios.ids().stream().sorted().toList(), Scenarios.ids());
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioChangesTheFootprintOfItsProduct() {
        return forEach(scenario -> {
            double before = before(scenario).total();
            double after = after(scenario).total();
            assertTrue(Double.isFinite(after), () -> "found " + after);
            assertNotEquals(before, after, 0);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioSaysWhatItIsAndWhoClaimsWhat() {
        return forEach(scenario -> {
            Story story = scenario.story();
            assertFalse(story.description().isBlank(), "description");
            boolean own = story.description().startsWith("A measure of this library");
            assertEquals(own, story.source().isEmpty(), "source");
            assertTrue(scenario.base().product().isPresent(), "product");
            story.claims().forEach(claim -> {
                assertFalse(claim.arithmetic().isBlank(), "arithmetic");
                assertFalse(claim.place().isBlank(), "place");
            });
        });
    }

    @Test
    void everyStatementThatAFootprintCanExpressHasAScenario() {
        List<Integer> described = Scenarios.ids().stream()
                .map(id -> Scenarios.bundled(id).story().description())
                .flatMap(text -> STATEMENT.matcher(text).results())
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, 40)
                        .boxed()
                        .filter(number -> !WITHOUT.contains(number))
                        .toList(),
                described);
    }

    /** Statement 1: 4.5 Ah * 3.87 V * 365 * (1 / 0.88 - 1 / 0.97) = 0.670 kWh a year, since charging divides by the efficiency. */
    @Test
    void chargingFromEightyEightToNinetySevenPerCentSavesTwoThirdsOfAKilowattHour() {
        double battery = 4.5 * 3.87 / (4.82 * 3.87);
        double saved = battery * (charged("88 %").perYear() - charged("97 %").perYear());
        assertEquals(0.670, saved / (0.244 * 1.065), 0.0005);
    }

    /** Statement 17 with the factor of the statement: 45 g / 50 % * 15.1 = 1.359 kg fall by 95 % and by 38 %. */
    @Test
    void recycledAluminiumSavesWhatTheStatementSays() {
        assertEquals(0.95 * 1.359, saved("recycled-aluminium-100"), 1e-12);
        assertEquals(0.38 * 1.359, saved("recycled-aluminium-40"), 1e-12);
    }

    /** Statement 20: 8 g * (3.172 - 0.201) of polymer, less the moulding of 8 g, for the share of nets in each of two places. */
    @Test
    void bothSharesOfFishingNetsStandInTheRatioOfTheirFigures() {
        assertEquals(0.7 / 0.5, saved("fishing-net-parts-70") / saved("fishing-net-parts-50"), 1e-9);
    }

    private static double saved(String id) {
        Scenario scenario = Scenarios.bundled(id);
        return before(scenario).total() - after(scenario).total();
    }

    private static Footprint charged(String efficiency) {
        Change change = new Change.Assign(Address.parse("charging_efficiency"), efficiency);
        return CALCULATOR.footprint(Products.bundled("xiaomi-13-pro"), List.of(change));
    }

    @Test
    void whatEachScenarioGives() {
        Approved.of(getClass(), "scenarios.txt")
                .check(Scenarios.ids().stream().map(StatementScenariosTest::row).collect(Collectors.joining()));
    }

    private static String row(String id) {
        Scenario scenario = Scenarios.bundled(id);
        Footprint before = before(scenario);
        Footprint after = after(scenario);
        return String.format(
                Locale.ROOT,
                "%-30s %-22s %10s -> %10s kg CO2e  %9s a year  %s%n",
                id,
                scenario.base().product().orElseThrow(),
                text(before, Footprint::total),
                text(after, Footprint::total),
                Digits.significant(after.perYear() - before.perYear(), 3),
                notes(scenario));
    }

    private static String notes(Scenario scenario) {
        return CALCULATOR.changed(product(scenario), scenario.changes()).issues().stream()
                .map(issue -> issue.code().toString())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String text(Footprint footprint, Function<Footprint, Double> number) {
        return Digits.significant(number.apply(footprint), 6);
    }

    private static Footprint before(Scenario scenario) {
        return CALCULATOR.footprint(product(scenario));
    }

    private static Footprint after(Scenario scenario) {
        return CALCULATOR.footprint(product(scenario), scenario.changes());
    }

    private static Product product(Scenario scenario) {
        return Products.bundled(scenario.base().product().orElseThrow().value());
    }

    private static Stream<DynamicTest> forEach(Consumer<Scenario> check) {
        return Scenarios.ids().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> check.accept(Scenarios.bundled(id))));
    }
}
