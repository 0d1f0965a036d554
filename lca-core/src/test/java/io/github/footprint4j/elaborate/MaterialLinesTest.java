package io.github.footprint4j.elaborate;

import static io.github.footprint4j.elaborate.Metals.LIBRARY;
import static io.github.footprint4j.elaborate.Metals.NO;
import static io.github.footprint4j.elaborate.Metals.energy;
import static io.github.footprint4j.elaborate.Metals.factor;
import static io.github.footprint4j.elaborate.Metals.pairs;
import static io.github.footprint4j.elaborate.Metals.part;
import static io.github.footprint4j.elaborate.Metals.reference;
import static io.github.footprint4j.elaborate.Metals.shares;
import static io.github.footprint4j.elaborate.Metals.with;
import static io.github.footprint4j.elaborate.Metals.withQualities;
import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.EntryModels.contracted;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Contract;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.Calculations;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts that state recycled content and recycling after use, under each rule; metal 10, scrap 3, landfill 1 kg a kg. */
class MaterialLinesTest {

    private static Footprint footprint(RecyclingRule rule, ProductModel product) {
        return Calculator.of(LIBRARY, Method.PAS_2050_2011.with(rule)).footprint(product.build());
    }

    private static ProductModel made(String line, Recycling recycling) {
        return product("p").parts(part(line, recycling));
    }

    private static List<Issue> issues(IssueCode code, Footprint footprint) {
        return footprint.warnings().stream()
                .filter(issue -> issue.code() == code)
                .toList();
    }

    @ParameterizedTest(name = "R1 {0}, R2 {1} under {2}: {3}")
    @CsvSource({
        "40 %, 70 %, RECYCLED_CONTENT, 7.5",
        "40 %, 70 %, CLOSED_LOOP, 5.4",
        "40 %, 70 %, FIFTY_FIFTY, 6.45",
        "40 %, 70 %, CIRCULAR_FOOTPRINT, 6.45",
        "0 %, 100 %, RECYCLED_CONTENT, 10",
        "0 %, 100 %, CLOSED_LOOP, 3",
        "0 %, 0 %, CLOSED_LOOP, 11"
    })
    void everyRuleGivesItsSum(String content, String endOfLife, RecyclingRule rule, double expected) {
        assertEquals(
                expected,
                footprint(rule, made("a: mass 1 kg of metal", shares(content, endOfLife)))
                        .total(),
                EXACT);
    }

    /** 2 * (0.6 * 10 + 0.4 * 3) bought for two pieces of 0.5 kg at a yield of 50 %; 1 kg contained, 0.3 of it disposed of. */
    @Test
    void whatIsBoughtCountsByBoughtMassAndWhatComesAfterUseByContainedMass() {
        Footprint footprint = footprint(
                RecyclingRule.RECYCLED_CONTENT,
                made("a: mass 0.5 kg of metal quantity 2 yield 50 %", shares("40 %", "70 %")));
        assertEquals(14.4, footprint.byStage().get(Stage.RAW_MATERIALS), EXACT);
        assertEquals(0.3, footprint.byStage().get(Stage.END_OF_LIFE), EXACT);
        assertEquals(Map.of(new EntryId("a"), footprint.total()), footprint.byPart(), "both belong to the part");
        assertEquals(
                List.of("a", "a/end-of-life"),
                footprint.lines().stream().map(line -> line.tag().line()).toList());
    }

    /** Closed loop buys 2 kg of primary metal for 1 kg, of which 0.7 kg displace primary metal: 20 + 0.7 * (3 - 10) + 0.3. */
    @Test
    void closedLoopCreditsWhatIsContained() {
        Footprint footprint =
                footprint(RecyclingRule.CLOSED_LOOP, made("a: mass 1 kg of metal yield 50 %", shares("", "70 %")));
        assertEquals(15.4, footprint.total(), EXACT);
        assertEquals(List.of(), issues(IssueCode.ASSUMED, footprint), "R1 is not asked for");
    }

    @Test
    void closedLoopWarnsThatRecycledContentChangesNothing() {
        Footprint footprint =
                footprint(RecyclingRule.CLOSED_LOOP, made("a: mass 1 kg of metal", shares("40 %", "70 %")));
        Issue warning = issues(IssueCode.NO_EFFECT, footprint).get(0);
        assertEquals(Severity.WARNING, warning.severity());
        assertEquals("/parts/0/recycledContent", warning.place().path());
    }

    @Test
    void withoutRecycledContentPrimaryMaterialIsWhollyPrimaryWhichIsNoted() {
        Footprint footprint =
                footprint(RecyclingRule.RECYCLED_CONTENT, made("a: mass 1 kg of metal", shares("", "70 %")));
        assertEquals(10.3, footprint.total(), EXACT);
        Issue note = issues(IssueCode.ASSUMED, footprint).get(0);
        assertEquals(
                "\"a\" does not state recycledContent (R1), which the rule recycled-content needs: 0 stands in for it",
                note.message());
    }

    /** Scrap is the recycled partner of metal: R1 = 1 if nothing else is said, and a share of it leaves the rest to metal. */
    @ParameterizedTest
    @CsvSource({"'', 3.3", "40 %, 7.5"})
    void aRecycledDatasetIsWhollyRecycled(String content, double expected) {
        assertEquals(
                expected,
                footprint(RecyclingRule.RECYCLED_CONTENT, made("a: mass 1 kg of scrap", shares(content, "70 %")))
                        .total(),
                EXACT);
    }

    @Test
    void withoutRecyclingAfterUseTheEndOfLifeListTreatsThePart() {
        ProductModel product =
                made("a: mass 1 kg of metal", shares("40 %", "")).endOfLife("all: mass rest_mass of landfill");
        assertEquals(8.2, footprint(RecyclingRule.RECYCLED_CONTENT, product).total(), EXACT);
    }

    @Test
    void aPartThatStatesNothingBuysWhatItNames() {
        for (RecyclingRule rule : RecyclingRule.values()) {
            Footprint footprint = footprint(rule, product("p").parts("a: mass 1 kg of scrap"));
            assertEquals(3, footprint.total(), EXACT);
            assertEquals(
                    List.of(IssueCode.EMPTY_STAGE, IssueCode.EMPTY_STAGE),
                    footprint.warnings().stream().map(Issue::code).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"40 %, '', recycled material", "'', 70 %, its disposal"})
    void aPartnerThatNobodyNamesIsRefused(String content, String endOfLife, String missing) {
        Issue issue = error(IssueCode.MISSING_FIELD, LIBRARY, made("a: mass 1 kg of mix", shares(content, endOfLife)));
        assertEquals("/parts/0", issue.place().path());
        assertTrue(issue.message().contains(missing), issue.message());
        assertTrue(issue.hint().startsWith("Maybe"), issue.hint());
    }

    /** 0.6 * 7 + 0.4 * 3 + 0.3 * 1. */
    @Test
    void aPartNamesPartnersThatTheLibraryDoesNot() {
        Recycling recycling = with(shares("40 %", "70 %"), pairs("mix", "scrap", "landfill"));
        assertEquals(
                5.7,
                footprint(RecyclingRule.RECYCLED_CONTENT, made("a: mass 1 kg of mix", recycling))
                        .total(),
                EXACT);
    }

    /** The partner of the part goes before that of the library: 0.6 * 10 + 0.4 * 7. */
    @Test
    void thePartnersOfThePartGoFirst() {
        Recycling recycling = with(shares("40 %", ""), pairs("", "mix", ""));
        assertEquals(
                8.8,
                footprint(RecyclingRule.RECYCLED_CONTENT, made("a: mass 1 kg of metal", recycling))
                        .total(),
                EXACT);
    }

    @Test
    void partnersAloneHaveNoEffectWhichIsSaid() {
        Footprint footprint = footprint(
                RecyclingRule.RECYCLED_CONTENT,
                made("a: mass 1 kg of metal", with(Recycling.NONE, pairs("", "scrap", ""))));
        assertEquals(10, footprint.total(), EXACT);
        assertEquals(1, issues(IssueCode.NO_EFFECT, footprint).size());
    }

    @ParameterizedTest
    @CsvSource({
        "101 %, 70 %, /parts/0/recycledContent",
        "-1 %, 70 %, /parts/0/recycledContent",
        "40 %, 101 %, /parts/0/endOfLifeRecycling"
    })
    void aShareOutOfRangeIsRefused(String content, String endOfLife, String place) {
        Issue issue = error(IssueCode.OUT_OF_RANGE, LIBRARY, made("a: mass 1 kg of metal", shares(content, endOfLife)));
        assertEquals(place, issue.place().path());
    }

    /** CFF-full of the clause catalogue, with metal 10, scrap 3: see the golden case for its own figures. */
    @Test
    void theCircularFootprintFormulaCountsQualitiesRecyclingAndEnergy() {
        // input 0.7 * 10 + 0.3 * (0.5 * 3 + 0.5 * 10 * 0.9) = 8.8; after use 0.5 * 0.5 * (0.6 - 10 * 0.8) = -1.85
        // disposal 0.2 * 1; energy 0.3 * (2.4 - 30 * 0.3 * 0.07 - 30 * 0.15 * 0.12) = 0.369
        Circular circular = new Circular(
                Metals.amount("0.5"), reference("recycler"), Optional.empty(), Optional.of(energy("30 %")));
        Recycling recycling = withQualities(with(shares("30 %", "50 %"), circular), "0.9", "0.8");
        Footprint footprint = footprint(RecyclingRule.CIRCULAR_FOOTPRINT, made("a: mass 1 kg of metal", recycling));
        assertEquals(8.8 - 1.85 + 0.2 + 0.369, footprint.total(), EXACT);
        assertEquals(
                List.of("a", "a/end-of-life", "a/energy-recovery"),
                footprint.lines().stream().map(line -> line.tag().line()).toList());
        assertEquals(List.of(), issues(IssueCode.ASSUMED, footprint));
    }

    /** Under Annex D what burns for energy is borne by the energy (clause 8.2): disposal of 1 - R2 - R3, burning beside the total. */
    @Test
    void underAnnexDBurningForEnergyStandsBesideTheTotal() {
        Recycling recycling = with(
                shares("0 %", "50 %"),
                new Circular(NO, Optional.empty(), Optional.empty(), Optional.of(energy("30 %"))));
        Footprint footprint = footprint(RecyclingRule.RECYCLED_CONTENT, made("a: mass 1 kg of metal", recycling));
        assertEquals(10.2, footprint.total(), EXACT);
        assertEquals(0.72, footprint.apart(Account.ENERGY_RECOVERY), EXACT);
    }

    @Test
    void whatStandsInForAFactorIsNotedAndAnUnusualOneToo() {
        Footprint assumed =
                footprint(RecyclingRule.CIRCULAR_FOOTPRINT, made("a: mass 1 kg of metal", shares("40 %", "70 %")));
        assertEquals(3, issues(IssueCode.ASSUMED, assumed).size(), "A and both qualities");
        Recycling cutOff = with(shares("40 %", "70 %"), factor("1"));
        Footprint unusual = footprint(RecyclingRule.CIRCULAR_FOOTPRINT, made("a: mass 1 kg of metal", cutOff));
        assertEquals(7.5, unusual.total(), EXACT);
        assertEquals(
                "/parts/0/circular/allocationFactor",
                issues(IssueCode.OUT_OF_RANGE, unusual).get(0).place().path());
    }

    @Test
    void recycledAndBurnedSharesAddUpToOneAtMost() {
        Recycling recycling = with(
                shares("0 %", "80 %"),
                new Circular(NO, Optional.empty(), Optional.empty(), Optional.of(energy("30 %"))));
        error(IssueCode.SHARES, LIBRARY, made("a: mass 1 kg of metal", recycling));
    }

    @Test
    void burningForEnergyNeedsTheShareThatIsRecycled() {
        Recycling recycling = with(
                shares("0 %", ""), new Circular(NO, Optional.empty(), Optional.empty(), Optional.of(energy("30 %"))));
        error(IssueCode.MISSING_FIELD, LIBRARY, made("a: mass 1 kg of metal", recycling));
    }

    @Test
    void theEndOfLifeNeedsAMassAndTheMaterialADataset() {
        error(IssueCode.MISSING_FIELD, LIBRARY, made("a: buys 1 kg of metal", shares("", "70 %")));
        ProductModel product = product("p")
                .parts(ProductModel.recycled(
                        ProductModel.part("a", List.of(ProductModel.part("b: mass 1 kg of metal")), List.of()),
                        shares("40 %", "")));
        error(IssueCode.CONFLICTING_FIELDS, LIBRARY, product);
    }

    @ParameterizedTest
    @CsvSource({"RECYCLED_CONTENT, 7.2", "CLOSED_LOOP, 10", "FIFTY_FIFTY, 8.6"})
    void aResultThatEndsAtTheGateHoldsWhatIsBoughtAlone(RecyclingRule rule, double expected) {
        Footprint footprint = footprint(
                rule, made("a: mass 1 kg of metal", shares("40 %", "70 %")).boundary(Boundary.CRADLE_TO_GATE));
        assertEquals(expected, footprint.total(), EXACT);
        assertTrue(issues(IssueCode.NO_EFFECT, footprint).stream()
                .anyMatch(issue -> issue.place().path().equals("/parts/0/endOfLifeRecycling")));
    }

    /** Two of them in ten years: what is bought again and what becomes of the first one count during use. */
    @Test
    void aReplacedPartIsRecycledAgain() {
        ProductModel product =
                made("a: mass 1 kg of metal lasts 5 a", shares("40 %", "70 %")).duration("10 a");
        Footprint footprint = footprint(RecyclingRule.RECYCLED_CONTENT, product);
        assertEquals(15, footprint.total(), EXACT);
        assertEquals(7.5, footprint.byStage().get(Stage.USE), EXACT);
    }

    /**
     * Three of them in twelve years at a yield of 80 %, under 50:50. Bought for each: 1.25 (0.8 · 10 + 0.2 · 3) = 10.75; after use:
     * 0.35 (3 - 10) + 0.3 · 1 = -2.15. Two of the three count during use.
     */
    @Test
    void aReplacedPartUnderFiftyFiftyIsBoughtAndRecycledAgain() {
        ProductModel product = made("a: mass 1 kg of metal yield 80 % lasts 4 a", shares("40 %", "70 %"))
                .duration("12 a");
        Footprint footprint = footprint(RecyclingRule.FIFTY_FIFTY, product);
        assertEquals(3 * (10.75 - 2.15), footprint.total(), EXACT * 30);
        assertEquals(10.75, footprint.byStage().get(Stage.RAW_MATERIALS), EXACT * 10);
        assertEquals(2 * (10.75 - 2.15), footprint.byStage().get(Stage.USE), EXACT * 30);
        assertEquals(-2.15, footprint.byStage().get(Stage.END_OF_LIFE), EXACT * 10);
    }

    @Test
    void aChoiceAmongMaterialsTakesThePartnersOfTheOneThatIsChosen() {
        ProductModel product =
                made("a: mass 1 kg of material", shares("", "70 %")).parameter("material: metal oneOf metal, scrap");
        assertEquals(10.3, footprint(RecyclingRule.RECYCLED_CONTENT, product).total(), EXACT);
        ProductModel other =
                made("a: mass 1 kg of material", shares("", "70 %")).parameter("material: scrap oneOf metal, scrap");
        assertEquals(3.3, footprint(RecyclingRule.RECYCLED_CONTENT, other).total(), EXACT);
    }

    @Test
    void theProductChoosesTheRuleWhereTheMethodLeavesTheChoice() {
        Rules closedLoop =
                new Rules(Optional.empty(), Optional.empty(), Optional.of(RecyclingRule.CLOSED_LOOP), Optional.empty());
        ProductModel product =
                made("a: mass 1 kg of metal", shares("40 %", "70 %")).rules(closedLoop);
        assertEquals(5.4, Calculations.total(LIBRARY, product), EXACT);
        Footprint forced = footprint(RecyclingRule.RECYCLED_CONTENT, product);
        assertEquals(7.5, forced.total(), EXACT);
        assertEquals(
                "/rules/recycling",
                issues(IssueCode.OTHER_METHOD, forced).get(0).place().path());
    }

    /** Metal at 10 unless both statements of a contract for another mix, at 7, hold. */
    @ParameterizedTest
    @CsvSource({"false, 10", "true, 7"})
    void aContractDecidesAlsoWhereRecyclingIsStated(boolean removedFromAverage, double expected) {
        Part plain = part("a: mass 1 kg of metal", shares("0 %", ""));
        Contract contract = new Contract(Reference.parse("mix"), true, removedFromAverage);
        Part part = new Part(
                contracted(plain.entry(), contract),
                plain.kind(),
                plain.making(),
                plain.recycling(),
                plain.parts(),
                plain.work());
        Footprint footprint =
                footprint(RecyclingRule.RECYCLED_CONTENT, product("p").parts(part));
        assertEquals(expected, footprint.total(), EXACT);
        assertEquals(1, issues(IssueCode.CONTRACT, footprint).size());
    }
}
