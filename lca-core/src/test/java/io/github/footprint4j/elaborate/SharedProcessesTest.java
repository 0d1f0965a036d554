package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.refused;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.Models.with;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Allocated;
import io.github.footprint4j.method.AllocationKey;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.ChpPlant;
import io.github.footprint4j.process.CoProductRule;
import io.github.footprint4j.process.Sharing;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unit processes with several outputs (PAS 2050:2011, clauses 8.1 and 8.5). */
class SharedProcessesTest {

    private static final String EMITS = "emits 1000 kg of CO2 fossil";

    private static Sharing plant(ChpPlant plant) {
        return new Sharing(Optional.empty(), Optional.empty(), Optional.of(plant));
    }

    private static Sharing asking(CoProductRule rule) {
        return new Sharing(Optional.empty(), Optional.of(rule), Optional.empty());
    }

    private static UnitProcess saw() {
        return process(
                "saw",
                "makes 100 kg of boards price 8 EUR2020/kg",
                "makes 300 kg of chips price 2 EUR2020/kg",
                "makes 50 kg of bark price 0 EUR2020/kg",
                EMITS);
    }

    /** 1000 x 800 / 1400 for 100 kg of boards, 1000 x 600 / 1400 for 300 kg of chips. */
    @ParameterizedTest
    @CsvSource({"boards, 5.714285714285714", "chips, 1.4285714285714286", "bark, 0"})
    void eachOutputBearsItsShareOfTheValue(String of, double expected) {
        assertEquals(expected, total(LIBRARY, buying("1 kg of " + of).processes(saw())), EXACT);
    }

    /** 1000 - 60 x 3 for 100 kg; whoever buys the co-product bears what it displaces. */
    @Test
    void whatIsDisplacedIsTakenOffTheMainOutputAndBorneByTheOther() {
        UnitProcess saw = process("saw", "makes 100 kg of boards", "makes 60 kg of chips displaces plastic", EMITS);
        assertEquals(8.2, total(LIBRARY, buying("1 kg of boards").processes(saw)), EXACT * 10);
        assertEquals(3, total(LIBRARY, buying("1 kg of chips").processes(saw)), EXACT);
    }

    @Test
    void aProcessMayAskForARuleOfTheMethod() {
        UnitProcess physical = with(saw(), asking(CoProductRule.PHYSICAL));
        double iso = Calculator.of(LIBRARY, Method.ISO_14067_2018)
                .footprint(buying("1 kg of boards").processes(physical).build())
                .total();
        assertEquals(1000.0 / 450, iso, EXACT);
        Issue warning = warnings(
                        IssueCode.OTHER_METHOD,
                        LIBRARY,
                        buying("1 kg of boards").processes(physical))
                .get(0);
        assertEquals("/processes/0/sharing", warning.place().path());
    }

    /** E r / (r El + H) a MJ: 2500 / 850 and 2000 / 1400. */
    @ParameterizedTest
    @CsvSource({
        "BOILER, 100, 2.9411764705882355, 1.1764705882352942",
        "TURBINE, 400, 1.4285714285714286, 0.7142857142857143"
    })
    void heatAndPowerAreSharedByEnergyTimesTheRatioOfThePlant(
            ChpPlant plant, String power, double ofPower, double ofHeat) {
        UnitProcess chp = with(
                process("chp", "makes " + power + " MJ of power label electricity", "makes 600 MJ of warmth", EMITS),
                plant(plant));
        assertEquals(ofPower, total(LIBRARY, buying("1 MJ of power").processes(chp)), EXACT * 10);
        assertEquals(ofHeat, total(LIBRARY, buying("1 MJ of warmth").processes(chp)), EXACT * 10);
    }

    @Test
    void aPlantNeedsToKnowItsPower() {
        UnitProcess chp =
                with(process("chp", "makes 1 MJ of power", "makes 6 MJ of warmth", EMITS), plant(ChpPlant.BOILER));
        Issue issue =
                error(IssueCode.NO_ALLOCATION, LIBRARY, buying("1 MJ of power").processes(chp));
        assertEquals("/processes/0", issue.place().path());
        assertTrue(issue.hint().contains("label: electricity"), issue.hint());
    }

    @Test
    void aNegativePriceIsRefused() {
        UnitProcess saw = process(
                "saw", "makes 1 kg of boards price 8 EUR2020/kg", "makes 3 kg of chips price -2 EUR2020/kg", EMITS);
        Issue issue = error(
                IssueCode.NEGATIVE_AMOUNT, LIBRARY, buying("1 kg of boards").processes(saw));
        assertEquals("/processes/0/outputs/1/price", issue.place().path());
    }

    @Test
    void currenciesAndYearsMustAgree() {
        UnitProcess saw = process(
                "saw", "makes 1 kg of boards price 8 EUR2020/kg", "makes 3 kg of chips price 2 EUR2021/kg", EMITS);
        Issue issue =
                error(IssueCode.NO_ALLOCATION, LIBRARY, buying("1 kg of boards").processes(saw));
        assertTrue(issue.message().contains("EUR 2020 and EUR 2021"), issue.message());
    }

    @Test
    void statedSharesAreRecordedWithoutANote() {
        UnitProcess saw = process("saw", "makes 1 kg of boards bears 80 %", "makes 3 kg of chips bears 20 %", EMITS);
        var product = buying("1 kg of boards").processes(saw);
        assertEquals(0, warnings(IssueCode.ALLOCATED, LIBRARY, product).size());
        Allocated allocated = footprint(LIBRARY, product).solved().allocated().get(0);
        assertEquals(AllocationKey.STATED, allocated.key());
        assertEquals("saw", allocated.name());
        assertEquals("/processes/0", allocated.place().path());
        assertEquals(0.8, allocated.bears().get(0).share());
    }

    @Test
    void aShareOfTheOnlyOutputIsRefused() {
        UnitProcess saw = process("saw", "makes 1 kg of boards bears 80 %", EMITS);
        error(IssueCode.CONFLICTING_FIELDS, LIBRARY, buying("1 kg of boards").processes(saw));
    }

    /** 150 % and -50 % add up to 1, and no output bears less than nothing. */
    @Test
    void aStatedShareLiesBetweenNothingAndTheWhole() {
        UnitProcess saw =
                process("saw", "makes 100 kg of boards bears 150 %", "makes 60 kg of chips bears -50 %", EMITS);
        List<String> refused = refused(
                        LIBRARY, buying("1 kg of boards").processes(saw).build())
                .stream()
                .map(issue -> issue.code() + " " + issue.place().path())
                .toList();
        assertEquals(
                List.of(
                        "out-of-range /processes/0/outputs/0/allocation",
                        "out-of-range /processes/0/outputs/1/allocation"),
                refused);
    }

    @Test
    void whoRunsAProcessOfSeveralOutputsIsToldWhichThereAre() {
        for (String asks : List.of("runs", "buys")) {
            Issue issue = error(
                    IssueCode.AMBIGUOUS_DATASET,
                    LIBRARY,
                    ProductModel.product("product")
                            .production("it: " + asks + " 1 kg of saw")
                            .processes(saw()));
            assertEquals(
                    "process \"saw\" has several outcomes, \"boards\" and \"chips\" and \"bark\", expected the one that is"
                            + " meant",
                    issue.message());
            assertEquals("Maybe of: boards", issue.hint());
        }
    }

    @Test
    void theErrorsOfSuchAProcessAreToldToo() {
        List<Issue> issues = refused(
                LIBRARY,
                ProductModel.product("product")
                        .production("it: runs 1 kg of saw")
                        .processes(process("saw", "makes 1 kg of boards", "makes 1 kWh of heat", "takes 1 kg of iron"))
                        .build());
        assertEquals(
                List.of(IssueCode.AMBIGUOUS_DATASET, IssueCode.NO_ALLOCATION),
                issues.stream().map(Issue::code).distinct().sorted().toList());
    }

    @Test
    void aWasteThatNothingTreatsIsCalledSo() {
        Issue issue = error(
                IssueCode.UNKNOWN_PROCESS,
                LIBRARY,
                buying("1 kg of iron").processes(process("iron", "makes 1 kg", "wastes 3 kg of slag", EMITS)));
        assertEquals(
                "nothing treats the waste \"slag\", expected a process that takes it or the name of a dataset that does",
                issue.message());
        assertEquals("Maybe a process with inputs: [{ waste: slag, amount: 1 kg }] is missing", issue.hint());
        Issue alike = error(
                IssueCode.UNKNOWN_PROCESS,
                LIBRARY,
                buying("1 kg of iron").processes(process("iron", "makes 1 kg", "wastes 3 kg of treatmnt", EMITS)));
        assertTrue(alike.hint().endsWith("is missing, or \"treatment\" is meant"), alike.hint());
    }
}
