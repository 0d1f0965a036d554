package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.node;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.result.Footprint;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Systems whose answers are known: calculated by hand, and the same numbers as the tests of the tool that each names. */
class KnownSystemsTest {

    private static final double EXACT = 1e-12;
    private static final double PRINTED = 1e-6;

    /**
     * Oracle: openLCA, SankeyTest. What passes through a node of a loop counts each kilogram once.
     *
     * <pre>
     *   line --1--> p1 --1--> p2 --2--> p3      runs: s1 = 1
     *               1 kg      2 kg <-0.1-- 3 kg       s2 = 1 + 0.1 s3, s3 = 2 s2: 1.25 and 2.5
     *
     *   total 1 + 2.5 + 7.5 = 11; score of p2 (2 + 2 * 3) / 0.8 = 10
     *   through p2: 1.25 * 10 / (1 / 0.8) = 10
     *   through p3: 2.5 * (3 + 0.1 * 10) / (1 / 0.8) = 8
     * </pre>
     */
    @Test
    void whatPassesThroughALoopCountsOnce() {
        Library library = library(
                dataset("p1", "makes 1 kg", "takes 1 kg of p2", "emits 1 kg of CO2 fossil"),
                dataset("p2", "makes 1 kg", "takes 2 kg of p3", "emits 2 kg of CO2 fossil"),
                dataset("p3", "makes 1 kg", "takes 0.1 kg of p2", "emits 3 kg of CO2 fossil"));
        Footprint footprint = footprint(library, buying("1 kg of p1"));
        assertEquals(11, footprint.total(), EXACT);
        assertEquals(11, through(footprint, "it"), EXACT);
        assertEquals(11, through(footprint, "p1 @ GLO"), EXACT);
        assertEquals(10, through(footprint, "p2 @ GLO"), EXACT);
        assertEquals(8, through(footprint, "p3 @ GLO"), EXACT);
    }

    private static double through(Footprint footprint, String name) {
        return footprint.through(node(footprint.solved().system(), name));
    }

    /**
     * Oracle: bw_graph_tools, test_nonunitary_production_with_recursion. CH3Br weighs 2 in AR5.
     *
     * <pre>
     *   p1 makes 2, takes 1 p2      2 s1 - 2 s2 = 0
     *   p2 makes 4, takes 2 p1       -s1 + 4 s2 = 8      s1 = s2 = 8/3
     *
     *   2 * (0.5 + 1) * 8/3 = 8
     * </pre>
     */
    @Test
    void processesNeedNotMakeOneUnit() {
        Library library = library(
                dataset("p1", "makes 2 kg", "takes 1 kg of p2", "emits 0.5 kg of CH3Br"),
                dataset("p2", "makes 4 kg", "takes 2 kg of p1", "emits 1 kg of CH3Br"));
        Footprint footprint = Calculator.of(library, Method.PAS_2050_2011.with(GwpSet.AR5))
                .footprint(buying("8 kg of p2").build());
        assertEquals(8, footprint.total(), EXACT);
        assertEquals(8.0 / 3, runs(footprint, "p1 @ GLO"), EXACT);
        assertEquals(8.0 / 3, runs(footprint, "p2 @ GLO"), EXACT);
    }

    private static double runs(Footprint footprint, String name) {
        SolvedSystem solved = footprint.solved();
        return solved.runs(solved.system().nodes().position(node(solved.system(), name)));
    }

    /**
     * Oracle: openLCA, SeqAggTest (a). Runs 30, 12, 6, 1.5 and 1.
     *
     * <pre>
     *   p5 --6--> p3 --2--> p2 --5--> p1 (makes 2)
     *              `---1--> p4 (makes 4)
     *
     *   fossil   30*3 + 12*2 + 6*1 + 1.5*1 + 1*3 = 124.5
     *   biogenic 30*1 + 12*2 + 6*2 + 1.5*1 + 1*1 =  68.5
     * </pre>
     */
    @Test
    void aChainIsSummedByOrigin() {
        Library library = library(
                dataset("p1", "makes 2 kg", "emits 3 kg of CO2 fossil", "emits 1 kg of CO2 biogenic"),
                dataset(
                        "p2",
                        "makes 1 kg",
                        "takes 5 kg of p1",
                        "emits 2 kg of CO2 fossil",
                        "emits 2 kg of CO2 biogenic"),
                dataset(
                        "p3",
                        "makes 1 kg",
                        "takes 2 kg of p2",
                        "takes 1 kg of p4",
                        "emits 1 kg of CO2 fossil",
                        "emits 2 kg of CO2 biogenic"),
                dataset("p4", "makes 4 kg", "emits 1 kg of CO2 fossil", "emits 1 kg of CO2 biogenic"),
                dataset(
                        "p5",
                        "makes 1 kg",
                        "takes 6 kg of p3",
                        "emits 3 kg of CO2 fossil",
                        "emits 1 kg of CO2 biogenic"));
        Map<Origin, Double> byOrigin = footprint(library, buying("1 kg of p5")).byOrigin();
        assertEquals(124.5, byOrigin.get(Origin.FOSSIL), EXACT);
        assertEquals(68.5, byOrigin.get(Origin.BIOGENIC), EXACT);
    }

    /** Oracle: openLCA, SeqAggTest (b); by hand s4 = 1, s2 = 2/0.95, s3 = s2/2, s1 = s2/2. */
    @Test
    void aChainWithALoopIsSummedByOrigin() {
        Library library = library(
                dataset("p1", "makes 4 kg", "emits 2 kg of CO2 fossil", "emits 3 kg of CO2 biogenic"),
                dataset(
                        "p2",
                        "makes 1 kg",
                        "takes 2 kg of p1",
                        "takes 1 kg of p3",
                        "emits 3 kg of CO2 fossil",
                        "emits 1 kg of CO2 biogenic"),
                dataset(
                        "p3",
                        "makes 2 kg",
                        "takes 0.1 kg of p2",
                        "emits 2 kg of CO2 fossil",
                        "emits 2 kg of CO2 biogenic"),
                dataset(
                        "p4",
                        "makes 1 kg",
                        "takes 2 kg of p2",
                        "emits 1 kg of CO2 fossil",
                        "emits 1 kg of CO2 biogenic"));
        Map<Origin, Double> byOrigin = footprint(library, buying("1 kg of p4")).byOrigin();
        assertEquals(11.526316, byOrigin.get(Origin.FOSSIL), PRINTED);
        assertEquals(8.3684211, byOrigin.get(Origin.BIOGENIC), PRINTED);
    }

    /** Oracle: openLCA, AllocateAvoidedTest: 0.75 * 2 - 0.75 * 0.5 * 1.5 = 0.9375. */
    @Test
    void anAvoidedProductIsSharedByTheOutputs() {
        Library library = library(dataset("a", "makes 1 kg", "emits 1.5 kg of CO2 fossil"));
        UnitProcess process = process(
                "P",
                "makes 1 kg of p bears 75 %",
                "makes 1 kg of q bears 25 %",
                "avoids 0.5 kg of a",
                "emits 2 kg of CO2 fossil");
        assertEquals(0.9375, total(library, buying("1 kg of p").processes(process)), EXACT);
        // the other output bears 0.25 * (2 - 0.75) = 0.3125; together they are the whole 1.25
        assertEquals(0.3125, total(library, buying("1 kg of q").processes(process)), EXACT);
    }

    /** Oracle: openLCA, AllocationTest: two products with 2 kg, a quarter of it for the first. */
    @Test
    void aQuarterOfTwoIsAHalf() {
        var process = process(
                "P", "makes 1 kg of p bears 0.25", "makes 1 kg of q bears 1 - 0.25", "emits 2 kg of CO2 fossil");
        assertEquals(0.5, total(library(), buying("1 kg of p").processes(process)), EXACT);
    }

    /** Oracle: openLCA, WasteCalculationTest: 2 kg of waste at 21 kg each. */
    @Test
    void aWasteAsksForItsTreatment() {
        Library library = library(
                dataset("p", "makes 1 kg", "wastes 2 kg of slag"),
                dataset("slag", "treats 1 kg", "emits 21 kg of CO2 fossil"));
        assertEquals(42, total(library, buying("1 kg of p")), EXACT);
    }

    /**
     * Oracle: openLCA, AvoidedWasteTest.
     *
     * <pre>
     *   p --1--> r               treatment of w runs -0.5 times
     *   p spares 0.5 w           r runs 1 - 0.5 * 0.5 = 0.75 times
     *   w takes 0.5 r, 2 kg      2 * -0.5 = -1
     * </pre>
     */
    @Test
    void anAvoidedWasteRunsItsTreatmentBackwards() {
        Library library = library(
                dataset("p", "makes 1 kg", "takes 1 kg of r", "spares 0.5 kg of w"),
                dataset("r", "makes 1 kg"),
                dataset("w", "treats 1 kg", "takes 0.5 kg of r", "emits 2 kg of CO2 fossil"));
        Footprint footprint = footprint(library, buying("1 kg of p"));
        assertEquals(-0.5, runs(footprint, "w @ GLO"), EXACT);
        assertEquals(0.75, runs(footprint, "r @ GLO"), EXACT);
        assertEquals(-1, footprint.total(), EXACT);
    }

    /**
     * Oracle: Brightway, the mobility example.
     *
     * <pre>
     *   electric: 0.27 * 0.6 + 5e-6 * (1921 * 1.5 + 2000 * 0.6 + 9.88 * 1.5) = 0.162 + 5e-6 * 4096.32
     *   burning:  0.1426 + 5e-6 * 1641 * 1.5
     * </pre>
     */
    @Test
    void theElectricCarOfTheMobilityExampleIsWorse() {
        Library library = mobility();
        assertEquals(0.1824816, total(library, buying("1 km of electric drive")), EXACT);
        assertEquals(0.1549075, total(library, buying("1 km of burning drive")), EXACT);
        assertEquals(4096.32, total(library, buying("1 piece of electric car")), 1e-9);
        assertEquals(1214.82, total(library, buying("1 piece of battery")), 1e-9);
        assertEquals(2461.5, total(library, buying("1 piece of burning car")), 1e-9);
    }

    private static Library mobility() {
        return library(
                dataset("steel", "makes 1 kg", "emits 1.5 kg of CO2 fossil"),
                dataset("electricity", "makes 1 kWh", "emits 0.6 kg of CO2 fossil"),
                dataset("battery", "makes 1 piece", "takes 2000 kWh of electricity", "takes 9.88 kg of steel"),
                dataset("electric car", "makes 1 piece", "takes 1 piece of battery", "takes 1921 kg of steel"),
                dataset("burning car", "makes 1 piece", "takes 1641 kg of steel"),
                dataset(
                        "electric drive",
                        "makes 1 km",
                        "takes 0.27 kWh of electricity",
                        "takes 5e-6 piece of electric car"),
                dataset(
                        "burning drive",
                        "makes 1 km",
                        "takes 5e-6 piece of burning car",
                        "emits 0.1426 kg of CO2 fossil"));
    }

    /** Oracle: lca_algebraic: four ways to lose a fifth, 1 / 0.8. */
    @Test
    void aFifthOfItsOwnProductCostsAQuarterMore() {
        Library library = library(
                dataset("own loop", "makes 1 kg", "takes 0.2 kg of own loop", "emits 1 kg of CO2 fossil"),
                dataset("own loss", "makes 0.8 kg", "emits 1 kg of CO2 fossil"),
                dataset("double", "makes 2 kg", "takes 0.4 kg of double", "emits 2 kg of CO2 fossil"),
                dataset("there", "makes 1 kg", "takes 1 kg of back", "emits 1 kg of CO2 fossil"),
                dataset("back", "makes 1 kg", "takes 0.2 kg of there"));
        for (String way : new String[] {"own loop", "own loss", "double", "there"}) {
            assertEquals(1.25, total(library, buying("1 kg of " + way)), EXACT, way);
        }
    }

    /** 2 kg at 0.9 + 1.8 + 0.1 * 1 (steel, plastic, screws), each written in another unit: 1.8 + 1.8 + 0.1 = 3.7. */
    @Test
    void unitsAreConvertedWhereTheyMeet() {
        Library library = library(
                dataset("steel", "makes 1 t", "emits 900 kg of CO2 fossil"),
                dataset("plastic", "makes 1 kg", "emits 1800 g of CO2 fossil"),
                dataset("screws", "makes 100 g", "emits 0.1 kg of CO2 fossil"),
                dataset(
                        "chair",
                        "makes 1 piece",
                        "takes 2000 g of steel",
                        "takes 1e-3 t of plastic",
                        "takes 100 g of screws"));
        assertEquals(3.7, total(library, buying("1 piece of chair")), EXACT);
    }

    /** An amount stated for one unit of the outcome, 0.5 MJ/kg, is multiplied by the 3 kg that one run makes: 0.5 * 3 / 3 * 0.4. */
    @Test
    void anAmountPerUnitOfTheOutcomeCountsForTheWholeOutcome() {
        Library library = library(
                dataset("heat", "makes 1 MJ", "emits 0.4 kg of CO2 fossil"),
                dataset("melt", "makes 3 kg", "takes 0.5 MJ/kg of heat", "emits 0.1 kg CO2e/kg of CO2e"));
        assertEquals(0.2 + 0.1, total(library, buying("1 kg of melt")), EXACT);
    }

    /** A loss of 5 % a unit and 2 kg/kg are rates although they have no dimension; a bare number is a forgotten unit. */
    @Test
    void aRateWithoutADimensionNeedsAUnitAllTheSame() {
        Library rates = library(dataset("grid", "makes 10 kWh", "takes 5 % of grid", "emits 0.1 kg/kWh of CO2 fossil"));
        assertEquals(0.1 / 0.95, total(rates, buying("1 kWh of grid")), EXACT);
        Library ratio = library(dataset("iron", "makes 10 kg", "emits 2 kg/kg of CO2 fossil"));
        assertEquals(2, total(ratio, buying("1 kg of iron")), EXACT);
        error(
                IssueCode.MISSING_UNIT,
                library(dataset("iron", "makes 10 kg", "emits 2 of CO2 fossil")),
                buying("1 kg of iron"));
        error(
                IssueCode.MISSING_UNIT,
                library(dataset("iron", "makes 10 kg", "takes 0.1 of iron")),
                buying("1 kg of iron"));
    }
}
