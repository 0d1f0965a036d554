package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.refused;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steel emits 2 kg a kg, plastic 3, electricity in China 0.6 a kWh. */
class PartLinesTest {

    @Test
    void whatIsBoughtIsTheMassDividedByTheYield() {
        assertEquals(2 / 0.8 * 2, total(LIBRARY, product("p").parts("frame: mass 2 kg of steel yield 80 %")), EXACT);
    }

    @Test
    void theScrapIsWhatIsBoughtAndNotContained() {
        // 2.5 kg bought, 0.5 kg lost: 2.5 * 2 + 0.5 * 0.5
        ProductModel product = product("p").parts("frame: mass 2 kg of steel yield 80 % scrap treatment");
        assertEquals(5.25, total(LIBRARY, product), EXACT);
    }

    @Test
    void theAmountIsBoughtAndTheMassIsContained() {
        ProductModel product = product("p").parts("frame: buys 5 kg of steel mass 2 kg");
        assertEquals(10, total(LIBRARY, product), EXACT);
        assertEquals(2, footprint(LIBRARY, product).facts().explainedMass().kilograms(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"4", "4 piece", "2 + 2"})
    void aPartIsBoughtAsOftenAsItsQuantitySays(String quantity) {
        assertEquals(16, total(LIBRARY, product("p").parts("leg: mass 2 kg of steel quantity " + quantity)), EXACT);
    }

    /** Two wheels of 1 kg steel and 0.5 kg plastic in two pieces each, and 1 kWh each: 2 * (2 + 2 * 0.5 * 3 + 0.6) = 11.2. */
    @Test
    void whatIsInsideAPartIsMultipliedByItsQuantity() {
        Footprint footprint = footprint(LIBRARY, product("p").parts(wheels()));
        assertEquals(11.2, footprint.total(), EXACT);
        assertEquals(Map.of(new EntryId("wheel"), footprint.total()), footprint.byPart(), "one top-level part");
        assertEquals(
                List.of("wheel/hub", "wheel/turning", "wheel/tyre"),
                footprint.lines().stream().map(line -> line.tag().line()).toList());
        // masses: a wheel states none, so it weighs what its parts weigh: 2 * (1 + 2 * 0.5)
        assertEquals(4, footprint.facts().explainedMass().kilograms(), EXACT);
    }

    private static Part wheels() {
        return part(
                "wheel: quantity 2",
                List.of(part("hub: mass 1 kg of steel"), part("tyre: mass 0.5 kg of plastic quantity 2")),
                List.of(entry("turning: buys 1 kWh of electricity @ CN")));
    }

    @Test
    void aPartIsBoughtOnlyWhileItsConditionIsTrue() {
        ProductModel product = product("p").parameter("box: true").parts("box_: mass 1 kg of steel when box");
        assertEquals(2, total(LIBRARY, product), EXACT);
        assertEquals(0, total(LIBRARY, product.parameter("box: false")), 0);
    }

    /** Steel for 60 %, plastic for the rest: 0.6 * 2 + 0.4 * 3 = 2.4 kg CO2e for 1 kg of part. */
    @Test
    void partsOfOneListMayBeSharesOfAWhole() {
        ProductModel product = product("p")
                .mass("1 kg")
                .parts("a: mass 1 kg of steel share 60 %", "b: mass 1 kg of plastic share rest");
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(2.4, footprint.total(), EXACT);
        assertEquals(1, footprint.facts().explainedMass().kilograms(), EXACT);
    }

    @ParameterizedTest(name = "used for 10 a and lasting {0}: {1} more")
    @CsvSource({"20 a, 0", "10 a, 0", "9 a, 1", "5 a, 1", "3 a, 3", "3650 d, 0", "1e10 a, 0", "1e90 a, 0"})
    void aPartIsReplacedWholeWheneverItEnds(String lasts, int replacements) {
        Footprint footprint =
                footprint(LIBRARY, product("p").duration("10 a").parts("filter: mass 1 kg of plastic lasts " + lasts));
        assertEquals(3, footprint.byStage().get(Stage.RAW_MATERIALS), EXACT);
        assertEquals(3.0 * replacements, footprint.byStage().getOrDefault(Stage.USE, 0.0), EXACT);
        assertEquals(footprint.total(), footprint.byPart().get(new EntryId("filter")), EXACT);
    }

    /** ceil(10 / 4) - 1 = 2 replacements of 1 kg steel and 1 kWh each. */
    @Test
    void aReplacementTakesThePartsAndTheWorkAgain() {
        ProductModel product = product("p")
                .duration("10 a")
                .parts(part(
                        "pump: lasts 4 a",
                        List.of(part("housing: mass 1 kg of steel")),
                        List.of(entry("casting: buys 1 kWh of electricity @ CN"))));
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(3 * 2.6, footprint.total(), EXACT);
        assertEquals(2 * 2.6, footprint.byStage().get(Stage.USE), EXACT);
        List<Issue> notes = warnings(IssueCode.RULE_NOT_APPLIED, LIBRARY, product);
        assertEquals("/parts/0/lasts", notes.get(0).place().path());
    }

    /**
     * A module that lasts 4 of 8 years is bought twice; a cell in it lasts 2 of the 4 years of its module, so each module has two:
     * 2 * 2 cells of 1 kg steel, not 2 * 4.
     */
    @Test
    void aPartInsideAReplacedPartIsReplacedDuringTheLifeOfThatPartAlone() {
        ProductModel product = product("p")
                .duration("8 a")
                .parts(part("module: lasts 4 a", List.of(part("cell: mass 1 kg of steel lasts 2 a")), List.of()));
        assertEquals(4 * 2.0, footprint(LIBRARY, product).total(), EXACT);
    }

    @Test
    void replacementsDoNotCountInTheMass() {
        ProductModel product =
                product("p").duration("10 a").mass("1 kg").parts("filter: mass 1 kg of plastic lasts 2 a");
        assertEquals(1, footprint(LIBRARY, product).facts().explainedMass().kilograms(), EXACT);
    }

    @Test
    void anExcludedPartCountsInTheMassAndNotInTheResult() {
        ProductModel product =
                product("p").parts("a: mass 1 kg of steel", "b: mass 2 kg of plastic excluded too small");
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(2, footprint.total(), EXACT);
        assertEquals(3, footprint.facts().explainedMass().kilograms(), EXACT);
        Issue note = warnings(IssueCode.EXCLUDED, LIBRARY, product).get(0);
        assertEquals("/parts/1/excluded", note.place().path());
        assertTrue(note.message().contains("too small"), note.message());
    }

    /** Component 2 kg, consumable 0.5, accessory 0.3, packaging 0.2; pipes and spares go another way. */
    @Test
    void kindsDecideWhatProductMassAndPackedMassHold() {
        ProductModel product = product("p")
                .parts(
                        "body: mass 2 kg of steel",
                        "gas: mass 0.5 kg of steel kind consumable",
                        "charger: mass 0.3 kg of steel kind accessory",
                        "box: mass 0.2 kg of steel kind packaging",
                        "pipes: mass 7 kg of steel kind installation",
                        "knob: mass 9 kg of steel kind spare")
                .endOfLife("contents: mass product_mass of treatment", "all: mass packed_mass of treatment");
        Map<EntryId, Double> byPart = footprint(LIBRARY, product).byPart();
        assertEquals(2.5 * 0.5, byPart.get(new EntryId("contents")), EXACT);
        assertEquals(3 * 0.5, byPart.get(new EntryId("all")), EXACT);
    }

    @Test
    void builtMassesFollowConditionsQuantitiesAndParameters() {
        ProductModel product = product("p")
                .parameter("screw: 10 g")
                .parameter("boxed: false")
                .parameter("half: packed_mass / 2 role derived")
                .parts("screws: mass screw of steel quantity 100", "box: mass 1 kg of steel kind packaging when boxed")
                .endOfLife("all: mass half of treatment");
        assertEquals(0.25, footprint(LIBRARY, product).byPart().get(new EntryId("all")), EXACT);
    }

    @Test
    void aMassThatNamesItselfIsACycle() {
        ProductModel product = product("p").parts("box: mass 10 % * packed_mass of steel kind packaging");
        assertTrue(refused(LIBRARY, product.build()).stream().anyMatch(issue -> issue.code() == IssueCode.CYCLE));
    }

    @Test
    void partsHeavierThanTheProductAreRefused() {
        Issue issue = error(
                IssueCode.MASS_BALANCE,
                LIBRARY,
                product("p").mass("1 kg").parts("a: mass 600 g of steel", "b: mass 411 g of steel"));
        assertEquals("/mass", issue.place().path());
    }

    @Test
    void packagingIsNotWeighedAgainstTheProduct() {
        ProductModel product =
                product("p").mass("1 kg").parts("a: mass 1 kg of steel", "b: mass 1 kg of steel kind packaging");
        assertEquals(4, total(LIBRARY, product), EXACT);
    }

    @Test
    void subPartsHeavierThanTheirPartAreRefused() {
        ProductModel product = product("p")
                .parts(part(
                        "board: buys 1 kg of steel mass 20 g", List.of(part("gold: mass 30 g of steel")), List.of()));
        assertEquals(
                "/parts/0/mass",
                error(IssueCode.MASS_BALANCE, LIBRARY, product).place().path());
    }

    @ParameterizedTest(name = "{0} is out of range")
    @CsvSource({
        "mass 1 kg of steel yield 0 %, /parts/0/yield",
        "mass 1 kg of steel yield 101 %, /parts/0/yield",
        "mass 1 kg of steel quantity -1, /parts/0/quantity",
        "mass 1 kg of steel lasts 0 a, /parts/0/lasts",
    })
    void valuesThatCannotBeAreRefused(String words, String place) {
        List<Issue> issues = refused(LIBRARY, product("p").parts("a: " + words).build());
        assertTrue(
                issues.stream()
                        .anyMatch(issue -> issue.code() == IssueCode.OUT_OF_RANGE
                                && issue.place().path().equals(place)),
                issues.toString());
    }

    @Test
    void aPartNeedsSomethingToBuyOrToHold() {
        assertEquals(
                "\"a\" needs \"of\", \"parts\" or \"work\"",
                error(IssueCode.MISSING_FIELD, LIBRARY, product("p").parts("a: mass 1 kg"))
                        .message());
        assertEquals(
                "\"a\" needs \"amount\" or \"mass\"",
                error(IssueCode.MISSING_FIELD, LIBRARY, product("p").parts("a: of steel"))
                        .message());
    }

    @ParameterizedTest
    @CsvSource({"times 2, /parts/0/times", "during 1 a, /parts/0/during"})
    void aPartHappensOnce(String words, String place) {
        ProductModel product = product("p").parts("a: mass 1 kg of steel " + words);
        assertEquals(
                place,
                error(IssueCode.RULE_NOT_APPLIED, LIBRARY, product).place().path());
    }

    @Test
    void aMassIsAMass() {
        Issue issue = error(IssueCode.DIMENSION_MISMATCH, LIBRARY, product("p").parts("a: mass 1 m of steel"));
        assertEquals("/parts/0/mass", issue.place().path());
        assertEquals(
                IssueCode.MISSING_UNIT,
                error(IssueCode.MISSING_UNIT, LIBRARY, product("p").parts("a: mass 1 of steel"))
                        .code());
    }

    @Test
    void aNegativeMassIsRefused() {
        List<Issue> issues =
                refused(LIBRARY, product("p").parts("a: mass -1 kg of steel").build());
        assertTrue(issues.stream().anyMatch(issue -> issue.code() == IssueCode.NEGATIVE_AMOUNT), issues.toString());
    }

    /** Masses that are formulas cannot be added up beforehand: their sum must not nest as deeply as there are parts. */
    @Test
    void aProductOfManyPartsIsNoProblem() {
        int many = 4000;
        ProductModel product = product("p").parameter("size: 1 kg").mass("10 t");
        for (int i = 0; i < many; i++) {
            product.parts("part" + i + ": mass size / 2 of steel ± 0.1");
        }
        product.endOfLife("all: mass packed_mass of treatment");
        assertEquals(many * 0.5 * 2 + many * 0.5 * 0.5, total(LIBRARY, product), 1e-9);
    }
}
