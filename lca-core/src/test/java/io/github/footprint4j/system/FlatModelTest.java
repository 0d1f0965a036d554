package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.Models.tagged;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.testkit.ProductModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Loops and lines whose answers were calculated by hand. */
class FlatModelTest {

    private static final double EXACT = 1e-13;

    private static final Library TWO = library(
            dataset("p1", "makes 1 kg", "takes 0.5 kg of p2 ± 0.1", "emits 1 kg of CO2 fossil"),
            dataset("p2", "makes 1 kg", "takes 0.4 kg of p1", "emits 2 kg of CO2 fossil"));

    private static final String BOUGHT = "p1 @ GLO input p2 amount";

    private static FlatModel model(Library library, ProductModel product, String... paths) {
        SolvedSystem solved = footprint(library, product).solved();
        List<InputId> kept = solved.system().inputs().all().stream()
                .map(Input::id)
                .filter(id -> Set.of(paths).contains(id.path()))
                .toList();
        assertEquals(
                paths.length,
                kept.size(),
                () -> "inputs " + solved.system().inputs().all());
        return FlatModel.of(solved, kept);
    }

    private static int loops(FlatModel model) {
        return (int) model.steps().stream()
                .filter(step ->
                        step.match(number -> false, (operation, operands) -> false, (coefficients, sides) -> true))
                .count();
    }

    /** a = 1 + 0.5 b and b = 2 + 0.4 a: a = 2 / 0.8 = 2.5. */
    @Test
    void aLoopThatNoKeptInputReachesIsNumbers() {
        FlatModel model = model(TWO, product("p").parameter("x: 3 kg").use("it: buys x of p1"), "p/x");
        assertEquals(0, loops(model));
        assertEquals(7.5, model.at(3).total(), EXACT);
        assertEquals(10, model.at(4).total(), EXACT);
        assertEquals(2.5, model.at(4).gradient(FlatCell::counts)[0], EXACT);
    }

    /** a = 1 + x b and b = 2 + 0.4 a: a = (1 + 2 x) / (1 - 0.4 x), with the slope 2.4 / (1 - 0.4 x)². */
    @Test
    void aLoopOfTwoWithAKeptInputIsAStep() {
        FlatModel model = model(TWO, buying("1 kg of p1"), BOUGHT);
        assertEquals(1, loops(model));
        assertEquals(2.5, model.at(0.5).total(), EXACT);
        assertEquals(5, model.at(1).total(), EXACT);
        assertEquals(1, model.at(0).total(), EXACT);
        assertEquals(3.75, model.at(0.5).gradient(FlatCell::counts)[0], EXACT);
        assertEquals(2.4 / 0.36, model.at(1).gradient(FlatCell::counts)[0], EXACT);
    }

    /** At x = 2.5 the loop uses up what it makes, above it would run backwards. */
    @Test
    void aLoopWithoutAnAnswerHasNone() {
        SolvedSystem solved = footprint(TWO, buying("1 kg of p1")).solved();
        FlatModel model = model(TWO, buying("1 kg of p1"), BOUGHT);
        for (double x : new double[] {2.5, 3, 1e10}) {
            double[] values = solved.system().inputs().values();
            values[solved.system().inputs().position(model.inputs().get(0).id())] = x;
            assertThrows(UnsolvableException.class, () -> solved.system().at(values));
            assertFalse(model.at(x).isFound());
            assertTrue(Double.isNaN(model.at(x).total()));
        }
        assertTrue(model.at(2.4).isFound());
        assertFalse(model.at(Double.NaN).isFound());
    }

    /** With x = 2.49999999999 the loop keeps 4e-12 of what it makes: a = 5.99999999998 / 4e-12. */
    @Test
    void aNearlySingularLoopHasItsNote() {
        Library library = library(
                dataset("p1", "makes 1 kg", "takes 2.49999999999 kg of p2 ± 0.1", "emits 1 kg of CO2 fossil"),
                dataset("p2", "makes 1 kg", "takes 0.4 kg of p1", "emits 2 kg of CO2 fossil"));
        FlatModel model = model(library, buying("1 kg of p1"), BOUGHT);
        assertEquals(
                List.of(IssueCode.ILL_CONDITIONED),
                model.notes().stream().map(Issue::code).toList());
        assertEquals(5.99999999998 / 4e-12, model.at(2.49999999999).total(), 1e-3 * 1.5e12);
        assertEquals(List.of(), model(TWO, buying("1 kg of p1"), BOUGHT).notes());
    }

    /** a = 1 + x b, b = 2 + 0.5 c and c = 3 + 0.4 a + 0.2 b: a = (0.9 + 3.5 x) / (0.9 - 0.2 x), with the slope 3.33 / (0.9 - 0.2 x)². */
    @Test
    void aLoopOfThreeWithAKeptInputIsAStep() {
        FlatModel model = model(three(), buying("1 kg of p1"), BOUGHT);
        assertEquals(1, loops(model));
        assertEquals(3.3125, model.at(0.5).total(), EXACT);
        assertEquals(4.4 / 0.7, model.at(1).total(), EXACT);
        assertEquals(3.33 / 0.64, model.at(0.5).gradient(FlatCell::counts)[0], EXACT);
    }

    /** The same with x known: 2 kg of it are 6.625. */
    @Test
    void aLoopOfThreeWithoutAKeptInputIsNumbers() {
        FlatModel model = model(three(), product("p").parameter("x: 2 kg").use("it: buys x of p1"), "p/x");
        assertEquals(0, loops(model));
        assertEquals(6.625, model.at(2).total(), EXACT);
    }

    private static Library three() {
        return library(
                dataset("p1", "makes 1 kg", "takes 0.5 kg of p2 ± 0.1", "emits 1 kg of CO2 fossil"),
                dataset("p2", "makes 1 kg", "takes 0.5 kg of p3", "emits 2 kg of CO2 fossil"),
                dataset("p3", "makes 1 kg", "takes 0.4 kg of p1", "takes 0.2 kg of p2", "emits 3 kg of CO2 fossil"));
    }

    /**
     * Two processes that are counted themselves, so that their runs make a loop: s = 1 / (1 - 0.4 x) of p1, which emits 1, and x s of p2, which
     * emits 2; the line itself emits nothing.
     */
    @Test
    void aLoopOfCountedProcessesIsAStepOfRuns() {
        ProductModel product = product("product")
                .parameter("x: 0.5 kg")
                .processes(
                        tagged(
                                Stage.RAW_MATERIALS,
                                process("p1", "makes 1 kg", "takes x of p2", "emits 1 kg of CO2 fossil")),
                        tagged(
                                Stage.PRODUCTION,
                                process("p2", "makes 1 kg", "takes 0.4 kg of p1", "emits 2 kg of CO2 fossil")))
                .use("it: buys 1 kg of p1");
        Library none = library(dataset("unused", "makes 1 kg", "emits 1 kg of CO2 fossil"));
        FlatModel model = model(none, product, "product/x");
        assertEquals(1, loops(model));
        assertEquals(1.25, stage(model.at(0.5), Stage.RAW_MATERIALS), EXACT);
        assertEquals(1.25, stage(model.at(0.5), Stage.PRODUCTION), EXACT);
        assertEquals(1 / 0.6, stage(model.at(1), Stage.RAW_MATERIALS), EXACT);
        assertEquals(2 / 0.6, stage(model.at(1), Stage.PRODUCTION), EXACT);
        assertEquals(0.4 / 0.36, model.at(1).gradient(cell -> cell.tag().stage() == Stage.RAW_MATERIALS)[0], EXACT);
    }

    private static double stage(FlatAnswer answer, Stage stage) {
        return answer.sum(cell -> cell.tag().stage() == stage);
    }

    /** Each gas of a loop is a step of its own; under AR6 a kilogram of N2O is 273, of fossil methane 29.8: 29.8 + x 273 b. */
    @Test
    void eachGasOfALoopIsACellOfItsOwn() {
        Library library = library(
                dataset("p1", "makes 1 kg", "takes 0.5 kg of p2 ± 0.1", "emits 1 kg of CH4 fossil"),
                dataset("p2", "makes 1 kg", "takes 0.4 kg of p1", "emits 1 kg of N2O"));
        FlatModel model = model(library, buying("1 kg of p1"), BOUGHT);
        assertEquals(2, loops(model));
        assertEquals(2, model.cells().size());
        FlatAnswer answer = model.at(1);
        assertEquals(
                29.8 / 0.6,
                answer.sum(cell -> cell.substance().orElseThrow().toString().startsWith("CH4")),
                1e-11);
        assertEquals(
                273 / 0.6,
                answer.sum(cell -> cell.substance().orElseThrow().toString().startsWith("N2O")),
                1e-10);
    }

    /** A ring of 101 that a kept input reaches. */
    @Test
    void aLoopThatIsTooLargeIsRefused() {
        List<Dataset> ring = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            String spread = i == 0 ? " ± 0.1" : "";
            ring.add(dataset(
                    "p" + i, "makes 1 kg", "takes 0.5 kg of p" + (i + 1) % 101 + spread, "emits 1 kg of CO2 fossil"));
        }
        Library library = library(ring.toArray(Dataset[]::new));
        SolvedSystem solved = footprint(library, buying("1 kg of p0")).solved();
        InputId spread = solved.system().inputs().all().stream()
                .map(Input::id)
                .filter(id -> id.path().equals("p0 @ GLO input p1 amount"))
                .findFirst()
                .orElseThrow();
        assertThrows(InvalidInputException.class, () -> FlatModel.of(solved, Set.of(spread)));
        FlatModel numbers = FlatModel.of(solved, Set.of());
        assertEquals(solved.total(), numbers.at().total(), EXACT);
    }

    /** 2 kg of steel count 4; 3 kg more that are left out stand beside the total with 6. */
    @Test
    void whatIsLeftOutStandsBesideTheTotal() {
        Library library = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"));
        ProductModel product = product("p")
                .parameter("x: 3 kg")
                .use("it: buys 2 kg of steel", "other: buys x of steel excluded \"it is small\"");
        FlatModel model = model(library, product, "p/x");
        FlatAnswer answer = model.at(3);
        assertEquals(4, answer.total(), EXACT);
        assertEquals(6, answer.sum(cell -> !cell.counts()), EXACT);
        assertEquals(10, model.at(5).sum(cell -> !cell.counts()), EXACT);
        assertEquals(2, answer.gradient(cell -> !cell.counts())[0], EXACT);
    }

    /** A kilogram of steel a year counts 2; the life of the product may move. */
    @Test
    void theDurationHasASlot() {
        Library library = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"));
        ProductModel product = product("p")
                .parameter("life: 2 a role declared")
                .duration("life")
                .use("it: buys 1 kg/a of steel during life");
        FlatModel model = model(library, product, "p/life");
        double year = 365 * 86_400;
        assertEquals(4, model.at(2 * year).total(), EXACT);
        assertEquals(5 * year, model.at(5 * year).duration());
        assertEquals(1, model.at(5 * year).gradientOfDuration()[0]);
    }

    /** A limit of 2 is met by 2 and not by the next number, and a value above 0 by the smallest there is. */
    @Test
    void whatAFileMayStateIsKnownToTheLastBit() {
        Library library = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"));
        ProductModel product = product("p")
                .parameter("part: 0.9")
                .parameter("twice: 2 * part role derived max 2")
                .parameter("life: 2 a role declared")
                .duration("life")
                .use("it: buys twice * 1 kg of steel");
        FlatModel model = model(library, product, "p/part", "p/life");
        double life = model.values()[0];
        assertTrue(model.at(life, 1).isAllowed());
        assertFalse(model.at(life, Math.nextUp(1.0)).isAllowed());
        assertTrue(model.at(life, Math.nextUp(1.0)).isFound());
        assertTrue(model.at(Double.MIN_VALUE, 1).isAllowed());
        assertFalse(model.at(0, 1).isAllowed());
    }

    @Test
    void aNumberForEachInputIsNeeded() {
        FlatModel model = model(TWO, buying("1 kg of p1"), BOUGHT);
        assertThrows(IllegalArgumentException.class, () -> model.at(1, 2));
        assertEquals(
                1, DoubleStream.of(model.values()).filter(value -> value == 0.5).count());
    }
}
