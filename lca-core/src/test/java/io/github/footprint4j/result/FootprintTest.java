package io.github.footprint4j.result;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.node;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.study;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FootprintTest {

    private static final double EXACT = 1e-12;

    /** Steel: 1 kg CO2, 0.1 kg fossil CH4 (29.8) and 0.02 kg CO2e a kg: 4 kg in all. Wood: 2 kg CO2 biogenic. */
    private static final Library LIBRARY = library(
            dataset(
                    "steel",
                    "makes 1 kg",
                    "emits 1 kg of CO2 fossil",
                    "emits 0.1 kg of CH4 fossil",
                    "emits 0.02 kg CO2e of CO2e"),
            dataset("wood", "makes 1 kg", "emits 2 kg of CO2 biogenic"),
            dataset("unused", "makes 1 kg", "emits 2 kg of CO2 biogenic"));

    private static final ProductModel TABLE = product("table")
            .duration("4 a")
            .parts("legs: mass 2 kg of steel", "top: mass 5 kg of wood")
            .endOfLife("burning: emits 3 kg of CO2 biogenic part top");

    /** Steel 4.0 kg CO2e a kg. */
    /** 1 kg CO2 a kg. */
    private static final Library CERTAIN = library(dataset("certain", "makes 1 kg", "emits 1 kg of CO2 fossil"));

    @Test
    void everyViewSumsToTheTotal() {
        Footprint footprint = footprint(LIBRARY, TABLE);
        assertEquals(2 * 4 + 5 * 2 + 3, footprint.total(), EXACT);
        assertEquals(
                new TreeMap<>(Map.of(Stage.RAW_MATERIALS, 18.0, Stage.END_OF_LIFE, 3.0)), rounded(footprint.byStage()));
        assertEquals(
                new TreeMap<>(Map.of(new EntryId("legs"), 8.0, new EntryId("top"), 13.0)), rounded(footprint.byPart()));
        assertEquals(new TreeMap<>(Map.of(Gas.CO2, 15.0, Gas.CH4, 5.96, Gas.CO2E, 0.04)), rounded(footprint.byGas()));
        assertEquals(
                new TreeMap<>(Map.of(Origin.FOSSIL, 7.96, Origin.BIOGENIC, 13.0, Origin.UNSPLIT, 0.04)),
                rounded(footprint.byOrigin()));
        assertEquals(
                List.of("burning=3.0", "steel @ GLO=8.0", "wood @ GLO=10.0"),
                rounded(footprint.byProcess()).entrySet().stream()
                        .map(Object::toString)
                        .toList());
    }

    private static <K extends Comparable<? super K>> Map<K, Double> rounded(Map<K, Double> sums) {
        Map<K, Double> rounded = new TreeMap<>();
        sums.forEach((key, value) -> rounded.put(key, Math.rint(value * 1e9) / 1e9));
        return rounded;
    }

    @Test
    void theLargestContributorComesFirst() {
        List<Contributor> top = footprint(LIBRARY, TABLE).top(2);
        assertEquals(
                List.of("top", "legs"),
                top.stream().map(one -> one.tag().line()).toList());
        assertEquals(10.0 / 21, top.get(0).share(), EXACT);
    }

    @Test
    void linesStandInTheOrderOfTheLifeCycle() {
        List<Line> lines = footprint(LIBRARY, TABLE.build()).lines();
        assertEquals(
                List.of("legs", "top", "burning"),
                lines.stream().map(line -> line.tag().line()).toList());
        assertEquals(1, lines.stream().mapToDouble(Line::share).sum(), EXACT);
    }

    /** Lumps 2 * 0.02 = 0.04 of 21. */
    @Test
    void theShareOfLumpsIsStated() {
        assertEquals(0.04 / 21, footprint(LIBRARY, TABLE).notRecharacterisable(), EXACT);
        assertEquals(0, footprint(LIBRARY, buying("1 kg of wood")).notRecharacterisable());
    }

    /** A credit of 3 and a lump of 1: a quarter of the magnitudes, not minus a half of the total. */
    @Test
    void theShareOfLumpsRefersToMagnitudes() {
        Library library = library(
                dataset("a", "makes 1 kg", "emits 3 kg of CO2 fossil"),
                dataset("b", "makes 1 kg", "avoids 1 kg of a", "emits 1 kg CO2e of CO2e"));
        assertEquals(0.25, footprint(library, buying("1 kg of b")).notRecharacterisable(), EXACT);
    }

    @Test
    void theTotalPerYearIsThatOfTheDuration() {
        assertEquals(21.0 / 4, footprint(LIBRARY, TABLE).perYear(), EXACT);
        assertEquals(21.0 * 365 / 1460, footprint(LIBRARY, TABLE).perYear(), EXACT);
    }

    /** 10 kg in all: in a life of 5 years ± 0.3 it is 2 a year, 2 exp(-1.95996 * 0.3) = 1.1109 to 3.6008; the total is certain. */
    @Test
    void aYearIsDrawnWithTheDurationOfItsDraw() {
        ProductModel thing =
                product("p").parameter("life: 5 a ± 0.3").duration("life").use("it: buys 10 kg of certain");
        Footprint footprint = footprint(CERTAIN, thing);
        assertTrue(footprint.interval().isPoint());
        assertEquals(1.1109, footprint.perYearInterval().low(), 2e-3);
        assertEquals(3.6008, footprint.perYearInterval().high(), 5e-3);
        assertEquals(2, footprint.perYearInterval().stated(), EXACT);
        assertTrue(footprint.warnings().stream().noneMatch(issue -> issue.code() == IssueCode.NO_EFFECT));
    }

    /** 2 kg a year, however long it lasts. */
    @Test
    void whatGoesWithTheDurationIsCertainByTheYear() {
        ProductModel thing = product("p")
                .parameter("life: 5 a ± 0.3")
                .duration("life")
                .use("it: buys 2 kg/a of certain during life");
        Footprint footprint = footprint(CERTAIN, thing);
        assertFalse(footprint.interval().isPoint());
        assertTrue(footprint.perYearInterval().isPoint());
        assertEquals(2, footprint.perYearInterval().low(), EXACT);
    }

    /** 10 kg for all uses, however many of them there are; for one it is 10 / 5 = 2, and as uncertain as they. */
    @Test
    void allUsesAreDrawnWithTheUsesOfTheirDraw() {
        ProductModel thing =
                product("p").parameter("trips: 5 ± 0.3").uses("trips").production("it: buys 10 kg of certain");
        Footprint footprint = footprint(CERTAIN, thing);
        assertEquals(2, footprint.total(), EXACT);
        assertEquals(1.1109, footprint.interval().low(), 2e-3);
        assertEquals(3.6008, footprint.interval().high(), 5e-3);
        assertTrue(footprint.wholeLifeInterval().isPoint());
        assertEquals(10, footprint.wholeLifeInterval().high(), EXACT);
    }

    @Test
    void withoutASpreadNothingIsDrawnForAYear() {
        Footprint footprint = footprint(CERTAIN, product("p").duration("4 a").use("it: buys 8 kg of certain"));
        assertEquals(Interval.point(2), footprint.perYearInterval());
        assertEquals(Interval.point(8), footprint.wholeLifeInterval());
    }

    @Test
    void theDatasetsUsedAreListedWithTheirAmounts() {
        List<FactorUse> factors = footprint(LIBRARY, TABLE).factors();
        assertEquals(
                List.of("steel 2.0 kg 8.0", "wood 5.0 kg 10.0"),
                factors.stream()
                        .map(use -> use.dataset().id().name() + " " + use.amount() + " " + use.unit() + " "
                                + Math.rint(use.direct() * 1e9) / 1e9)
                        .toList());
    }

    @Test
    void aDatasetThatAnotherChoiceWouldUseIsNotListed() {
        ProductModel product =
                product("p").parameter("material: wood oneOf wood, steel").use("it: buys 1 kg of material");
        assertEquals(
                List.of("wood"),
                footprint(LIBRARY, product).factors().stream()
                        .map(use -> use.dataset().id().name())
                        .toList());
    }

    @Test
    void aPublishedTotalIsThatOfTheProductAsPublished() {
        Product product = published();
        assertEquals(
                "published 20.0 · bottom-up 21.0 · kg CO2e per one table over 4 years",
                footprint(LIBRARY, product).toString());
        assertTrue(footprint(LIBRARY, product).published().isPresent());
        // with a setting it is another product, in another variant too
        assertEquals(
                Optional.empty(),
                footprint(LIBRARY, product.with(new Setting("size", "3 kg"))).published());
        assertEquals(
                Optional.empty(), footprint(LIBRARY, product.variant("large")).published());
    }

    private static Product published() {
        Published.Total total = new Published.Total(
                new ProductId("table"),
                Optional.of("small"),
                Amount.parse("20 kg CO2e"),
                new SourceKey("report"),
                Optional.empty(),
                List.of());
        return product("table")
                .duration("4 a")
                .parameter("size: 2 kg")
                .variant("small")
                .variant("large", new Setting("size", "9 kg"))
                .study(study("tables", new Published(List.of(total), Optional.empty())))
                .parts("legs: mass size of steel", "top: mass 5 kg of wood")
                .endOfLife("burning: emits 3 kg of CO2 biogenic part top")
                .build();
    }

    @Test
    void theHeadlineShowsItsInterval() {
        ProductModel product = product("kettle").duration("3 a").parts("body: mass 16 kg of steel ± 0.15");
        // T = 64, sigma = 64 * 0.15 = 9.6: 64 / exp(0.294) = 47.7 and 64 * exp(0.294) = 85.9
        assertEquals(
                "bottom-up 64.0 (48 to 86) · kg CO2e per one kettle over 3 years",
                footprint(LIBRARY, product).toString());
    }

    @Test
    void whatPassesThroughAnUnknownNodeIsRefused() {
        Footprint footprint = footprint(LIBRARY, TABLE);
        ProductSystem other =
                footprint(LIBRARY, buying("1 kg of unused")).solved().system();
        Node unused = node(other, "unused @ GLO");
        assertThrows(NoSuchElementException.class, () -> footprint.through(unused));
    }

    @Test
    void aProductWithoutEmissionsHasNoShares() {
        Footprint footprint = footprint(library(dataset("air", "makes 1 kg")), buying("1 kg of air"));
        assertEquals(0, footprint.total());
        assertEquals(Map.of(), footprint.byStage());
        assertEquals(Double.NaN, footprint.lines().get(0).share());
        assertEquals(List.of(), footprint.upstream(0.01).suppliers());
        assertEquals("bottom-up 0 · kg CO2e per one product over 1 year", footprint.toString());
    }

    /** 0.06 kg at 4 is 0.24 kg for 500 ml: 0.48 for a litre, 0.72 for 1500 ml. */
    @Test
    void anotherAmountOfTheFunctionalUnitIsInProportion() {
        Footprint bottle = footprint(LIBRARY, buying("0.06 kg of steel").unit("500 ml"));
        assertEquals(0.24, bottle.total(), EXACT);
        assertEquals(0.48, bottle.per(Quantity.parse("1 l")), EXACT);
        assertEquals(0.72, bottle.per(Quantity.parse("1500 ml")), EXACT);
        assertThrows(InvalidInputException.class, () -> bottle.per(Quantity.parse("1 kg")));
    }

    @Test
    void theFunctionalUnitIsAPositiveAmount() {
        assertEquals(
                "/functionalUnit/amount",
                error(IssueCode.OUT_OF_RANGE, LIBRARY, buying("1 kg of steel").unit("0 l"))
                        .place()
                        .path());
    }
}
