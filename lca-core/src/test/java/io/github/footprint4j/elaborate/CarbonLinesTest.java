package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.CarbonModel.carbon;
import static io.github.footprint4j.testkit.EntryModels.giving;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.CarbonRules;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wooden part of 10 kg holds 5 kg of carbon, taken up as 5 * 44/12 = 55/3 kg of CO2, and costs 5 kg CO2e to make. */
class CarbonLinesTest {

    private static final double EXACT = 1e-12;
    private static final double UPTAKE = 55.0 / 3;

    /** 5 kg of carbon as methane, 16 / 12 of its mass, 25 kg CO2e a kg in AR4. */
    private static final double METHANE = 5 * 16.0 / 12 * 25;

    private static final Library LIBRARY = library(dataset("wood", "makes 1 kg", "emits 0.5 kg of CO2 fossil"));
    private static final Method PAS_AR4 = Method.PAS_2050_2011.with(GwpSet.AR4);

    private static ProductModel wood(String... fates) {
        return product("p").parts(carbon(part("board: mass 10 kg of wood"), "5 kg", fates));
    }

    private static Footprint calculated(Method method, ProductModel product) {
        return Calculator.of(LIBRARY, method).footprint(product.build());
    }

    @ParameterizedTest(name = "{0}: {1}, with biogenic carbon {2}")
    @CsvSource({
        "PAS 2050:2011, -13.333333333333333, -13.333333333333333",
        "PAS 2050:2008, 5, -13.333333333333333",
        "ISO 14067:2018, -13.333333333333333, -13.333333333333333",
        "GHG Protocol Product Standard 2011, -13.333333333333333, -13.333333333333333",
        "EU PEF 2021, 5, -13.333333333333333",
        "PACT 3, 5, -13.333333333333333"
    })
    void theUptakeCountsAtTheGateWhereTheMethodSaysSo(String method, double total, double withBiogenic) {
        Footprint footprint = calculated(Method.find(method).orElseThrow(), wood().boundary(Boundary.CRADLE_TO_GATE));
        assertEquals(total, footprint.total(), EXACT);
        assertEquals(withBiogenic, footprint.totalWithBiogenic(), EXACT);
    }

    @Test
    void whatBurnsGivesBackWhatWasTakenUp() {
        Footprint footprint = calculated(PAS_AR4, wood("100 % to air year 30"));
        assertEquals(5, footprint.total(), EXACT);
        assertEquals(-UPTAKE, footprint.byOrigin().get(Origin.UPTAKE), EXACT);
        assertEquals(UPTAKE, footprint.byOrigin().get(Origin.BIOGENIC), EXACT);
        assertEquals(UPTAKE, footprint.byStage().get(Stage.END_OF_LIFE), EXACT);
        assertEquals(
                List.of("board", "board/uptake", "board/release"),
                footprint.lines().stream().map(line -> line.tag().line()).toList());
        assertEquals(UPTAKE * 0.7, footprint.apart(Account.DELAYED_WEIGHTED), EXACT); // year 30, general formula
    }

    /** 70 % decays: 77/6 kg CO2; 30 % is stored: 5.5 kg CO2, which the total holds as an uptake. */
    @Test
    void storedCarbonIsARemovalThatIsNotDeductedTwice() {
        Footprint footprint = calculated(PAS_AR4, wood("70 % to air", "30 % to storage"));
        assertEquals(-0.5, footprint.total(), EXACT);
        assertEquals(77.0 / 6, footprint.byOrigin().get(Origin.BIOGENIC), EXACT);
        assertEquals(-5.5, footprint.apart(Account.STORED_CARBON), EXACT);
    }

    /** The removal of stored carbon is not in the total of ISO 14067, and has no effect in PEF. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ISO 14067:2018, 5", "EU PEF 2021, 5", "PACT 3, 5", "GHG Protocol Product Standard 2011, -0.5"})
    void whatStoredCarbonMeansDependsOnTheMethod(String method, double total) {
        Footprint footprint = calculated(Method.find(method).orElseThrow(), wood("70 % to air", "30 % to storage"));
        assertEquals(total, footprint.total(), EXACT);
        assertEquals(-5.5, footprint.apart(Account.STORED_CARBON), EXACT);
    }

    /** 3.5 kg of carbon decay, half of it to methane: 7/3 kg CH4 and 77/12 kg CO2; 5 - 55/3 + 64.75 = 617/12. */
    @Test
    void methaneFromALandfillIsCounted() {
        Footprint footprint = calculated(PAS_AR4, wood("70 % to air methane 50 %", "30 % to storage"));
        assertEquals(7.0 / 3 * 25, footprint.byGas().get(Gas.CH4), EXACT);
        assertEquals(64.75, footprint.byOrigin().get(Origin.BIOGENIC), EXACT);
        assertEquals(617.0 / 12, footprint.total(), EXACT);
    }

    /** 20 kg of carbon decay, half to methane, 60 % captured: 400/3 kg CO2e of CH4, 110/3 kg CO2 from the waste, 22 kg from burning. */
    @ParameterizedTest(name = "{0} {1}: {2} in the product, {3} in the energy")
    @CsvSource({
        "PAS 2050:2011, flared, 192, 0",
        "PAS 2050:2011, energy, 170, 22",
        "ISO 14067:2018, energy, 192, 0",
        "PAS 2050:2008, flared, 133.33333333333334, 0",
    })
    void whoBearsCapturedGasDependsOnItsUse(String method, String use, double product, double energy) {
        ProductModel waste = product("p")
                .parts(carbon(
                        part("waste: mass 100 kg of wood"),
                        "40 kg",
                        "50 % to air methane 50 % captured 60 % use " + use,
                        "50 % to storage"));
        Footprint footprint = calculated(Method.find(method).orElseThrow().with(GwpSet.AR4), waste);
        assertEquals(product, footprint.byStage().get(Stage.END_OF_LIFE), 1e-9);
        assertEquals(energy, footprint.apart(Account.ENERGY_RECOVERY), EXACT);
    }

    /** The 40 % that stay are taken up and emitted again; the uptake of the 60 % goes with them. */
    @Test
    void carbonThatLeavesWithMaterialTakesItsUptakeAlong() {
        Footprint footprint = calculated(PAS_AR4, wood("40 % to air", "60 % to other-system"));
        assertEquals(5, footprint.total(), EXACT);
        assertEquals(-0.6 * UPTAKE, footprint.apart(Account.EXPORTED_CARBON), EXACT);
        assertEquals(0, footprint.apart(Account.STORED_CARBON), 0);
    }

    /** Over 200 years, half of it within the 100; the other half is stored. */
    @Test
    void whatLeavesAfterThePeriodIsStored() {
        Footprint footprint = calculated(PAS_AR4, wood("100 % to air over 200 a"));
        assertEquals(UPTAKE / 2, footprint.byOrigin().get(Origin.BIOGENIC), EXACT);
        assertEquals(-UPTAKE / 2, footprint.apart(Account.STORED_CARBON), EXACT);
    }

    @Test
    void carbonScalesWithThePartAndNotWithItsYield() {
        ProductModel product = product("p")
                .duration("10 a")
                .parts(carbon(
                        part("board: mass 10 kg of wood yield 50 % quantity 3 lasts 5 a"), "5 kg", "100 % to storage"));
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(-6 * UPTAKE, footprint.byOrigin().get(Origin.UPTAKE), EXACT);
        assertEquals(2 * 3 * 10.0 - 6 * UPTAKE, footprint.total(), EXACT);
        assertEquals(-6 * UPTAKE, footprint.apart(Account.STORED_CARBON), EXACT);
    }

    /**
     * A board of 10 years is replaced once, in year 5 (weight 0.962). What decays over 60 years leaves in the mean 30.5 years after a
     * board is worn: 35.5 years after the product was formed (0.645), and 40.5 years for the one that is left (0.595).
     */
    @Test
    void carbonOfAReplacedPartThatLeavesSlowlyIsBesideTheTotalOnce() {
        ProductModel product = product("p")
                .duration("10 a")
                .parts(carbon(part("board: mass 10 kg of wood lasts 5 a"), "5 kg", "100 % to air over 60 a"));
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(10, footprint.total(), EXACT);
        assertEquals(0.962 * (5 - UPTAKE) + (0.645 + 0.595) * UPTAKE, footprint.apart(Account.DELAYED_WEIGHTED), EXACT);
    }

    /**
     * A board lasts 45 of 150 years and decays over 60 years when it is worn: the boards of the years 45 and 90 give off 55 and 10
     * sixtieths of their carbon within 100 years, with the weights of Annex B year by year, (1 - i / 100) / 60 for the years i from 46
     * and from 91 on: 0.2475 and 0.0075. The boards that are worn later give nothing.
     */
    @Test
    void whatDecaysAfterReplacementsIsWeightedOnceAndCutAtTheEndOfThePeriod() {
        double first = 0;
        double second = 0;
        for (int i = 1; i <= 100; i++) {
            first += i > 45 && i <= 105 ? (1 - i / 100.0) / 60 : 0;
            second += i > 90 ? (1 - i / 100.0) / 60 : 0;
        }
        assertEquals(0.2475, first, EXACT);
        assertEquals(0.0075, second, EXACT);
        assertEquals(65.0 / 60 * METHANE, methane(PAS_AR4, decaying("45 a", "60 a")), 1e-10);
        assertEquals((first + second) * METHANE, methane(Method.PAS_2050_2008, decaying("45 a", "60 a")), 1e-10);
    }

    /** Many dates, with parameters too: the sums over the boards d = L, 2 L and so on of what leaves year by year after each. */
    @ParameterizedTest(name = "every {0} years over {1}")
    @CsvSource({"20, 60", "7, 30", "3, 2", "90, 60", "101, 5", "12.5, 150"})
    void whatDecaysAfterReplacementsIsTheSumOverThem(double life, int years) {
        double counted = 0;
        double weighted = 0;
        for (int piece = 1; piece < Math.ceil(150 / life) && piece * life <= 100; piece++) {
            double within = Math.min(years, 100 - piece * life);
            counted += within / years;
            weighted += Math.max(0, within / years * (1 - (piece * life + (within + 1) / 2) / 100));
        }
        ProductModel boards = decaying(life + " a", years + " a");
        assertEquals(counted * METHANE, methane(PAS_AR4, boards), 1e-10);
        assertEquals(weighted * METHANE, methane(Method.PAS_2050_2008, boards), 1e-10);
        ProductModel open = decaying("life", "slow")
                .parameter("life: " + life + " a role design")
                .parameter("slow: " + years + " a role design");
        assertEquals(weighted * METHANE, methane(Method.PAS_2050_2008, open), 1e-10);
        assertEquals(
                methane(Method.GHG_PROTOCOL_PRODUCT, boards),
                Math.ceil(150 / life) * 5 * 16 / 12 * 27,
                1e-9,
                "no period of this method is known");
    }

    /**
     * Under PAS 2050:2008 what has not left is stored from the date of each board on: 0.55 and 0.1 of 100 years for what stays for ever,
     * less what leaves: the boards of the years 45 and 90 hold 1 - k / 60 in the k-th year after they are worn. The first board and the
     * last ones are stored for all of the 100 years.
     */
    @Test
    void whatReplacedBoardsStoreIsCreditedFromTheirDatesOn() {
        double stored = 0;
        for (int k = 1; k <= 55; k++) {
            stored += (1 - k / 60.0) / 100;
        }
        for (int k = 1; k <= 10; k++) {
            stored += (1 - k / 60.0) / 100;
        }
        Footprint footprint = calculated(Method.PAS_2050_2008, slow("100 % to air over 60 a"));
        assertEquals(-(1 + stored) * UPTAKE, footprint.byOrigin().get(Origin.STORAGE), EXACT);
    }

    /** Worn at the years 20 and 40, left 40 years later as the carbon of the product is: at the years 60 and 80; that one at year 90. */
    @Test
    void whatLeavesAWhileAfterReplacementsHasTheWeightOfThatYear() {
        ProductModel boards = product("p")
                .duration("50 a")
                .parts(carbon(
                        part("board: mass 10 kg of wood lasts 20 a"), "5 kg", "100 % to air year 90 methane 100 %"));
        assertEquals((0.4 + 0.2 + 0.1) * METHANE, methane(Method.PAS_2050_2008, boards), 1e-10);
        assertEquals(3 * METHANE, methane(PAS_AR4, boards), 1e-10);
    }

    /** What is replaced after the period, one board of three, stands beside the total with all that follows from it. */
    @Test
    void whatIsReplacedAfterThePeriodLeavesAfterItToo() {
        assertEquals(5, calculated(PAS_AR4, slow("100 % to air over 60 a")).apart(Account.AFTER_THE_PERIOD), EXACT);
    }

    private static double methane(Method method, ProductModel product) {
        return calculated(method, product).byGas().getOrDefault(Gas.CH4, 0.0);
    }

    private static ProductModel decaying(String lasts, String years) {
        return product("p")
                .duration("150 a")
                .parts(carbon(
                        part("board: mass 10 kg of wood lasts " + lasts),
                        "5 kg",
                        "100 % to air over " + years + " methane 100 %"));
    }

    private static ProductModel slow(String fate) {
        return product("p").duration("150 a").parts(carbon(part("board: mass 10 kg of wood lasts 45 a"), "5 kg", fate));
    }

    /** STO08-1 to STO08-3 of the clause catalogue. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "100 % to air year 20, 0.152",
        "100 % to air year 50, 0.5",
        "100 % to air over 100 a, 0.495",
        "100 % to storage, 1",
        "100 % to air, 0"
    })
    void storageIsCreditedByItsTimeIn2008(String fate, double weight) {
        Footprint footprint = calculated(Method.PAS_2050_2008, wood(fate));
        assertEquals(5 - weight * UPTAKE, footprint.total(), EXACT);
        assertEquals(0, footprint.apart(Account.STORED_CARBON), 0, "it is in the total");
    }

    /** 60 % stored for 20 years, the rest for ever: (0.6 * 20 + 0.4 * 100) / 100 by the general formula. */
    @Test
    void severalFatesTakeTheGeneralFormula() {
        Footprint footprint = calculated(Method.PAS_2050_2008, wood("60 % to air year 20", "40 % to storage"));
        assertEquals(5 - 0.52 * UPTAKE, footprint.total(), EXACT);
    }

    /** STO08-4: more than half must be left after a year. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"40 %, 0", "50 %, 0", "51 %, 0.51"})
    void tooLittleStoredCarbonHasNoCreditIn2008(String stored, double weight) {
        ProductModel product = wood(stored + " to storage", "rest to air");
        Footprint footprint = calculated(Method.PAS_2050_2008, product);
        assertEquals(5 - weight * UPTAKE, footprint.total(), EXACT);
        assertEquals(
                weight == 0,
                footprint.warnings().stream()
                        .anyMatch(note ->
                                note.message().contains("has no credit: the share that is left after a year is")));
    }

    /** The credit replaces the removal: stored carbon is then not in the total a second time. */
    @Test
    void theCreditOf2008DoesNotAddToTheRemovalOf2011() {
        Method mixed = Method.PAS_2050_2011.with(Method.PAS_2050_2008, List.of(Rule.STORED_CARBON));
        assertEquals(CarbonRules.Storage.WEIGHTED_CREDIT, mixed.carbon().storage());
        assertEquals(5 - UPTAKE, calculated(mixed, wood("100 % to storage")).total(), EXACT);
    }

    /** 1 kg of bread with 0.42 kg of carbon in a bag of 20 g with 45 % of carbon; the wasted part of the bread emits methane. */
    @Test
    void theCarbonOfFoodIsLeftOutAndThatOfItsBagIsNot() {
        ProductModel bread = product("p")
                .parts(
                        carbon(part("bread: mass 1 kg of wood kind food"), "0.42 kg"),
                        carbon(part("bag: mass 20 g of wood kind packaging"), "45 % * 20 g", "100 % to storage"))
                .endOfLife("waste: emits 0.002 kg of CH4 biogenic");
        Footprint footprint = calculated(PAS_AR4, bread);
        assertEquals(-0.033, footprint.byOrigin().get(Origin.UPTAKE), EXACT);
        assertEquals(0.05, footprint.byGas().get(Gas.CH4), EXACT);
        assertEquals(1, footprint.facts().explainedMass().kilograms(), EXACT);
        assertTrue(warnings(IssueCode.EXCLUDED, LIBRARY, bread).stream()
                .anyMatch(note -> note.message().contains("which becomes part of food")));
        // a method without the exception has uptake and release, which cancel out
        assertEquals(
                -0.033 - 0.42 * 44 / 12,
                calculated(Method.GHG_PROTOCOL_PRODUCT, bread).byOrigin().get(Origin.UPTAKE),
                EXACT);
    }

    /** 10 % of the bread decays without air, a third of it to methane: 0.042 / 3 * 16/12 kg. */
    @Test
    void methaneFromFoodCounts() {
        ProductModel bread = product("p")
                .parts(carbon(
                        part("bread: mass 1 kg of wood kind food"),
                        "0.42 kg",
                        "10 % to air methane 1/3",
                        "rest to air"));
        Footprint footprint = calculated(PAS_AR4, bread);
        assertEquals(0.5 + 0.042 / 3 * 16 / 12 * 25, footprint.total(), EXACT);
    }

    @Test
    void thePartThatIsLeftOutLeavesItsCarbonOutToo() {
        ProductModel product = product("p")
                .parts("a: mass 1 kg of wood")
                .parts(carbon(
                        part("b: mass 10 kg of wood excluded too small"),
                        "5 kg",
                        "50 % to air year 5 methane 10 % captured 50 % use energy",
                        "50 % to storage"));
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(0.5, footprint.total(), EXACT);
        assertEquals(
                List.of(Account.LEFT_OUT),
                footprint.apart().stream().map(Memo::account).distinct().toList());
    }

    @Test
    void carbonWithoutAFateIsRefused() {
        Issue issue = error(IssueCode.MISSING_FIELD, LIBRARY, wood());
        assertEquals("/parts/0/biogenicCarbon", issue.place().path());
        assertEquals("Maybe carbonFate: [ { share: 100 %, to: air } ]", issue.hint());
    }

    @Test
    void theFateOfCarbonLiesBehindTheGate() {
        Issue issue = error(
                IssueCode.CONFLICTING_FIELDS,
                LIBRARY,
                wood("100 % to air year 3").boundary(Boundary.CRADLE_TO_GATE));
        assertEquals("/parts/0/carbonFate/0", issue.place().path());
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource({
        "100 % to storage year 3, CONFLICTING_FIELDS, year",
        "100 % to storage over 3 a, CONFLICTING_FIELDS, over",
        "100 % to other-system methane 3 %, CONFLICTING_FIELDS, methane",
        "100 % to air methane 50 % captured 60 %, MISSING_FIELD, use",
        "100 % to air methane 50 % use flared, MISSING_FIELD, captured",
        "100 % to air methane 150 %, OUT_OF_RANGE, methane",
        "100 % to air year -1, NEGATIVE_AMOUNT, year",
        "90 % to air, SHARES, share"
    })
    void whatAFateCannotSayIsRefusedAtItsPlace(String fate, IssueCode code, String field) {
        Issue issue = error(code, LIBRARY, wood(fate));
        assertEquals("/parts/0/carbonFate/0/" + field, issue.place().path());
    }

    /** The board bears half of the 5 kg by value; the carbon it contains is its own, whatever its offcuts take along. */
    @Test
    void noCoProductSharesTheCarbonThatAPartContains() {
        ProductModel product = product("p")
                .boundary(Boundary.CRADLE_TO_GATE)
                .parts(giving(
                        carbon(part("board: quantity 2 mass 10 kg of wood"), "5 kg"),
                        Optional.of("1 piece price 4 EUR2020/piece"),
                        "offcuts: 2 kg price 2 EUR2020/kg"));
        assertEquals(2 * 2.5 - 2 * UPTAKE, footprint(LIBRARY, product).total(), EXACT);
    }

    /** Bread whose landfill gas burns for energy that the product bears: its carbon dioxide is left out like the rest, its methane not. */
    @Test
    void theCarbonOfFoodIsLeftOutAlsoWhereItsGasBurnsForEnergy() {
        ProductModel bread = product("p")
                .parts(carbon(
                        part("bread: mass 1 kg of wood kind food"),
                        "0.3 kg",
                        "100 % to air methane 50 % captured 60 % use energy"));
        Method borne = PAS_AR4.with(Method.ISO_14067_2018, List.of(Rule.ENERGY_RECOVERY));
        // 0.06 kg of carbon reach the air as methane
        assertEquals(0.5 + 0.06 * 16 / 12 * 25, calculated(borne, bread).total(), EXACT);
    }
}
