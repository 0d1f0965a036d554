package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.refused;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.Models.tagged;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Electricity emits 0.6 kg a kWh in China and 0.3 in Europe; freight 0.1 kg (truck) and 0.01 kg (ship) a t*km. */
class EntryLinesTest {

    /** 3 kWh a year for 4 years is 12 kWh; 15 Wh once a day for 1000 days is 15 kWh; 1.5 W for a year is 13.14 kWh. */
    @ParameterizedTest(name = "{0}: {1} kWh")
    @CsvSource({
        "buys 3 kWh/a of electricity @ EU27 during 4 a, 12",
        "buys 15 Wh of electricity @ EU27 times 1 /d during 1000 d, 15",
        "buys 1.5 W of electricity @ EU27 during 1 a, 13.14",
        "buys 2 kWh of electricity @ EU27 times 3, 6",
        "buys 7.2 MJ of electricity @ EU27, 2",
    })
    void amountTimesRateTimesDuration(String words, double kilowattHours) {
        assertEquals(0.3 * kilowattHours, total(LIBRARY, product("p").use("it: " + words)), EXACT * kilowattHours);
    }

    @Test
    void anEmissionIsCountedInItsStageAndPart() {
        // 1 % of 0.75 kg of R-32 a year for 12 years at 771
        Footprint footprint = footprint(
                LIBRARY,
                product("p")
                        .parts("refrigerant: mass 0.75 kg of plastic kind consumable")
                        .use("leak: emits 0.75 kg * 1 %/a of R-32 during 12 a part refrigerant"));
        assertEquals(0.75 * 0.12 * 771, footprint.byStage().get(Stage.USE), 1e-10);
        assertEquals(footprint.total(), footprint.byPart().get(new EntryId("refrigerant")), 1e-10);
    }

    @Test
    void anEntryMayNameItsStage() {
        Footprint footprint = footprint(LIBRARY, product("p").use("it: buys 1 kg of steel stage production"));
        assertEquals(Map.of(Stage.PRODUCTION, 2.0), footprint.byStage());
    }

    @Test
    void aChoiceDecidesWhereToBuy() {
        ProductModel product =
                product("p").parameter("grid: CN oneOf CN, EU27").use("it: buys 10 kWh of electricity at grid");
        assertEquals(6, total(LIBRARY, product), EXACT);
        assertEquals(
                3,
                footprint(LIBRARY, product.build().with(new Setting("grid", "EU27")))
                        .total(),
                EXACT);
    }

    @Test
    void aChoiceDecidesWhatToBuy() {
        ProductModel product =
                product("p").parameter("metal: steel oneOf steel, plastic").parts("a: mass 1 kg of metal");
        assertEquals(2, total(LIBRARY, product), EXACT);
        assertEquals(
                3,
                footprint(LIBRARY, product.build().with(new Setting("metal", "plastic")))
                        .total(),
                EXACT);
    }

    @Test
    void aChoiceThatIsNotAllowedBuysNothingAndIsRefused() {
        ProductModel product =
                product("p").parameter("grid: PL oneOf CN, EU27").use("it: buys 10 kWh of electricity at grid");
        assertEquals(
                "/parameters/grid/value",
                error(IssueCode.NOT_ALLOWED, LIBRARY, product).place().path());
    }

    @Test
    void theFirstLocationThatExistsIsTakenWithANote() {
        ProductModel product = product("p").use("it: buys 10 kWh of electricity at PL, EU27, CN");
        assertEquals(3, total(LIBRARY, product), EXACT);
        Issue note = warnings(IssueCode.FALLBACK_LOCATION, LIBRARY, product).get(0);
        assertEquals("electricity @ EU27 stands in for electricity @ PL", note.message());
    }

    @Test
    void aDatasetAtSeveralLocationsNeedsOne() {
        Issue issue = error(IssueCode.AMBIGUOUS_DATASET, LIBRARY, product("p").use("it: buys 1 kWh of electricity"));
        assertTrue(issue.message().contains("CN, EU27"), issue.message());
        Issue unknown =
                error(IssueCode.UNKNOWN_LOCATION, LIBRARY, product("p").use("it: buys 1 kWh of electricity at EU28"));
        assertEquals("Maybe \"EU27\"", unknown.hint());
    }

    @Test
    void anUnknownDatasetIsRefusedWithTheClosestNames() {
        Issue issue = error(IssueCode.UNKNOWN_DATASET, LIBRARY, product("p").use("it: buys 1 kg of stel"));
        assertEquals("/use/0/of", issue.place().path());
        assertEquals("no dataset is named \"stel\"", issue.message());
        assertEquals("Maybe \"steel\"", issue.hint());
    }

    @Test
    void theRestIsWhatTheOthersLeave() {
        // 30 % steel, 50 % plastic, the rest at the treatment: 0.6 + 1.5 + 0.1
        ProductModel product = product("p")
                .use(
                        "a: buys 1 kg of steel share 30 %",
                        "b: buys 1 kg of plastic share 0.5", "c: buys 1 kg of treatment share rest");
        assertEquals(2.2, total(LIBRARY, product), EXACT);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "30 %, 60 %, shares",
        "rest, rest, shares",
        "110 %, rest, out-of-range",
        "-10 %, 110 %, out-of-range",
        "1 kg, rest, dimension-mismatch",
    })
    void sharesThatDoNotFitAreRefused(String first, String second, String code) {
        List<Issue> issues = refused(
                LIBRARY,
                product("p")
                        .use("a: buys 1 kg of steel share " + first, "b: buys 1 kg of plastic share " + second)
                        .build());
        assertTrue(issues.stream().anyMatch(issue -> issue.code().toString().equals(code)), issues.toString());
    }

    /** 2 kg, 40 % by truck over 100 km, the rest by ship over 1000 km and truck over 50 km. */
    @Test
    void routesRunBesideEachOtherAndLegsAfterEachOther() {
        ProductModel product = product("p")
                .parameter("by_road: 40 %")
                .parts("a: mass 2 kg of steel")
                .transport(
                        "out: carries packed_mass",
                        "share by_road by truck distance 100 km",
                        "share rest by ship distance 1000 km by truck distance 50 km");
        double expected = 0.002 * (0.4 * 100 * 0.1 + 0.6 * (1000 * 0.01 + 50 * 0.1));
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(expected, footprint.byStage().get(Stage.TRANSPORT), EXACT);
        assertEquals(expected, footprint.byPart().get(new EntryId("out")), EXACT);
    }

    @Test
    void aPlainRouteNeedsNoShare() {
        assertEquals(
                0.02, total(LIBRARY, product("p").transport("out: carries 2 kg", "by truck distance 100 km")), EXACT);
    }

    @Test
    void severalRoutesNeedAShareEach() {
        ProductModel product =
                product("p").transport("out: carries 2 kg", "by truck distance 100 km", "by ship distance 100 km");
        assertEquals(IssueCode.SHARES, error(IssueCode.SHARES, LIBRARY, product).code());
        ProductModel mixed = product("p")
                .transport("out: carries 2 kg", "share 100 % by truck distance 100 km", "by ship distance 100 km");
        assertEquals(IssueCode.SHARES, error(IssueCode.SHARES, LIBRARY, mixed).code());
    }

    @Test
    void aDistanceIsALength() {
        ProductModel product = product("p").transport("out: carries 2 kg", "by truck distance 100 kg");
        assertEquals(
                "/transport/0/legs/0/distance",
                error(IssueCode.DIMENSION_MISMATCH, LIBRARY, product).place().path());
    }

    @Test
    void freightIsRefusedWhereSomethingElseIsSold() {
        ProductModel product = product("p").transport("out: carries 2 kg", "by steel distance 100 km");
        Issue issue = error(IssueCode.DIMENSION_MISMATCH, LIBRARY, product);
        assertTrue(issue.message().contains("\"steel @ GLO\" is measured in kg"), issue.message());
    }

    @Test
    void anAmountWithoutAUnitIsRefused() {
        Issue issue = error(IssueCode.MISSING_UNIT, LIBRARY, product("p").use("it: buys 3 of steel"));
        assertEquals("/use/0/amount", issue.place().path());
        assertTrue(issue.message().contains("\"steel @ GLO\" is measured in kg"), issue.message());
    }

    @Test
    void aDurationTooMuchOrTooLittleIsRecognised() {
        ProductModel twice = product("p").use("it: buys 3 kWh of electricity @ CN during 2 a");
        assertEquals(
                "Maybe the amount was multiplied by a duration twice: leave out \"during\" or \"times\"",
                error(IssueCode.DIMENSION_MISMATCH, LIBRARY, twice).hint());
        ProductModel never = product("p").use("it: buys 3 kWh/a of electricity @ CN");
        assertEquals(
                "Maybe \"during\" is missing",
                error(IssueCode.DIMENSION_MISMATCH, LIBRARY, never).hint());
        ProductModel leak = product("p").use("it: emits 3 kg/a of CO2 fossil");
        assertEquals(
                "Maybe \"during\" is missing",
                error(IssueCode.DIMENSION_MISMATCH, LIBRARY, leak).hint());
    }

    @Test
    void gasesNeedAnOriginWhereItMatters() {
        assertEquals(
                "Maybe origin: fossil, origin: biogenic",
                error(IssueCode.MISSING_ORIGIN, LIBRARY, product("p").use("it: emits 1 kg of CO2"))
                        .hint());
        assertEquals(273, total(LIBRARY, product("p").use("it: emits 1 kg of N2O")), EXACT);
    }

    @Test
    void anUnknownGasIsRefusedWithTheClosestNames() {
        Issue issue = error(IssueCode.UNKNOWN_GAS, LIBRARY, product("p").use("it: emits 1 kg of R-134b"));
        assertTrue(issue.hint().startsWith("Maybe"), issue.toString());
    }

    @Test
    void whatIsTakenUpIsWrittenPositiveAndTakenOff() {
        assertEquals(-1, total(LIBRARY, product("p").use("it: emits 1 kg of CO2 uptake")), EXACT);
    }

    @Test
    void anExcludedEntryIsNotedAndNotCounted() {
        ProductModel product =
                product("p").use("a: buys 1 kg of steel", "b: buys 9 kg of steel excluded below one percent");
        assertEquals(2, total(LIBRARY, product), EXACT);
        assertEquals(
                List.of("\"b\" is left out: below one percent"),
                warnings(IssueCode.EXCLUDED, LIBRARY, product).stream()
                        .map(Issue::message)
                        .toList());
    }

    @Test
    void anEntryThatDoesNothingIsRefused() {
        ProductModel product = product("p").use("a: buys 1 kg of steel", "b: buys 9 kg");
        assertEquals(
                "/use/1",
                error(IssueCode.MISSING_FIELD, LIBRARY, product).place().path());
    }

    @ParameterizedTest
    @CsvSource({"year -1, negative-amount", "year -1 a, negative-amount", "year 5 kg, dimension-mismatch"})
    void aYearCountsFromWhenTheProductWasFormed(String year, String code) {
        ProductModel product = product("p").endOfLife("it: emits 1 kg of CO2 fossil " + year);
        List<Issue> issues = refused(LIBRARY, product.build());
        assertTrue(issues.stream().anyMatch(issue -> issue.code().toString().equals(code)), issues.toString());
    }

    @Test
    void anEntryRunsAProcessOfTheProductsOwn() {
        ProductModel product = product("p")
                .processes(process("melting", "makes 10 kg", "takes 1 kWh of electricity @ CN", "takes 11 kg of steel"))
                .production("it: runs 5 kg of melting");
        assertEquals((0.6 + 22) / 2, total(LIBRARY, product), EXACT);
    }

    @Test
    void aTaggedProcessIsALineOfItsOwn() {
        ProductModel product = product("p")
                .processes(tagged(Stage.PRODUCTION, process("melting", "makes 10 kg", "takes 11 kg of steel")))
                .use("it: runs 5 kg of melting");
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(Map.of(Stage.PRODUCTION, 11.0), footprint.byStage());
        assertEquals(
                List.of("melting: 11.0", "it: 0.0"),
                footprint.lines().stream()
                        .map(line -> line.tag().line() + ": " + line.co2e())
                        .toList());
    }

    @Test
    void aSplitProcessIsOneLine() {
        ProductModel product = product("p")
                .processes(tagged(
                        Stage.PRODUCTION,
                        process(
                                "saw",
                                "makes 1 kg of board bears 80 %",
                                "makes 1 kg of dust bears 20 %",
                                "takes 10 kg of steel")))
                .use("a: runs 1 kg of board", "b: runs 1 kg of dust");
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(20, footprint.total(), EXACT);
        assertEquals(
                20, footprint.lines().stream().mapToDouble(line -> line.co2e()).sum(), EXACT);
    }

    @Test
    void twoEntriesOfOneIdAreRefused() {
        ProductModel product = product("p").use("it: buys 1 kg of steel").production("it: buys 1 kg of steel");
        Issue issue = error(IssueCode.DUPLICATE_ID, LIBRARY, product);
        assertTrue(issue.message().contains("\"it\""), issue.message());
    }
}
