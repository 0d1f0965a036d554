package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.system;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.formula.ProgramStep;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.testkit.ProductModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a batch does with lanes that have no plain answer. */
class BatchTest {

    private static final double EXACT = 1e-12;

    private static BatchEvaluator<String> evaluator(Library library, ProductModel product, String... moving) {
        ProductSystem system = system(library, product);
        int[] positions = new int[moving.length];
        for (int i = 0; i < moving.length; i++) {
            String path = moving[i];
            positions[i] = system.inputs().all().stream()
                    .filter(input -> input.id().path().equals(path))
                    .map(input -> system.inputs().position(input.id()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no input \"" + path + "\" in " + system.inputs().all()));
        }
        return BatchEvaluator.of(
                system.atStatedValues(), positions, cell -> cell.tag().line());
    }

    private static Batch run(BatchEvaluator<String> evaluator, double... values) {
        Batch batch = evaluator.batch();
        System.arraycopy(values, 0, batch.values(0), 0, values.length);
        batch.run(values.length);
        return batch;
    }

    /**
     * <pre>
     *   it --1--> mill (3 kg CO2) --x--> mine (1 kg CO2) --0.5--> mill
     *
     *   m = 1 + 0.5 n,  n = x m:  m = 1 / (1 - x / 2),  total (3 + x) / (1 - x / 2);  from x = 2 on there is no answer
     * </pre>
     */
    @Test
    void aLoopIsSolvedInEachLane() {
        Library library = library(
                dataset("mill", "makes 1 kg", "takes 0.4 kg of mine ± 0.1", "emits 3 kg of CO2 fossil"),
                dataset("mine", "makes 1 kg", "takes 0.5 kg of mill", "emits 1 kg of CO2 fossil"));
        BatchEvaluator<String> evaluator = evaluator(library, buying("1 kg of mill"), "mill @ GLO input mine amount");
        assertFalse(evaluator.isSlow());
        Batch batch = run(evaluator, 0, 0.4, 1, 1.9, 2, 2.5);
        assertEquals(3, batch.total(0), EXACT);
        assertEquals(3.4 / 0.8, batch.total(1), EXACT);
        assertEquals(8, batch.total(2), EXACT);
        assertEquals(4.9 / 0.05, batch.total(3), 100 * EXACT);
        assertEquals(LaneStatus.DONE, batch.status(3));
        assertEquals(LaneStatus.FAILED, batch.status(4));
        assertEquals(LaneStatus.FAILED, batch.status(5));
    }

    /** 1 / (x - 2) has no value at 2; the other lanes have theirs. */
    @Test
    void aLaneWithoutAFiniteValueFailsAlone() {
        Library library = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"));
        ProductModel product = product("p").parameter("x: 3").use("it: buys 1 kg / (x - 2) of steel");
        Batch batch = run(evaluator(library, product, "p/x"), 2, 4, 3, Double.NaN);
        assertEquals(LaneStatus.FAILED, batch.status(0));
        assertEquals(LaneStatus.DONE, batch.status(1));
        assertEquals(1, batch.total(1));
        assertEquals(2, batch.total(2));
        assertEquals(LaneStatus.FAILED, batch.status(3));
    }

    /** A ring of 40: each takes 0.5 kg of the next, the last x kg of the first; m = 1 / (1 - x 0.5³⁹), each emits 1 kg. */
    @Test
    void aLoopThatIsTooLargeForALineIsSolvedAllTheSame() {
        List<Dataset> ring = new ArrayList<>();
        for (int i = 0; i < 39; i++) {
            ring.add(dataset("d" + i, "makes 1 kg", "takes 0.5 kg of d" + (i + 1), "emits 1 kg of CO2 fossil"));
        }
        ring.add(dataset("d39", "makes 1 kg", "takes 0.1 kg of d0 ± 0.1", "emits 1 kg of CO2 fossil"));
        BatchEvaluator<String> evaluator =
                evaluator(library(ring.toArray(Dataset[]::new)), buying("1 kg of d0"), "d39 @ GLO input d0 amount");
        assertTrue(evaluator.isSlow());
        double half39 = StrictMath.pow(0.5, 39);
        double once = 2 - 2 * StrictMath.pow(0.5, 40);
        Batch batch = run(evaluator, 0.1, 1e10);
        assertEquals(once / (1 - 0.1 * half39), batch.total(0), EXACT);
        assertEquals(once / (1 - 1e10 * half39), batch.total(1), 10 * EXACT);
    }

    /** A loop whose amounts do not move needs no steps, however large it is: only its score counts. */
    @Test
    void whatDoesNotMoveIsCalculatedOnce() {
        List<Dataset> ring = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ring.add(dataset("d" + i, "makes 1 kg", "takes 0.5 kg of d" + (i + 1) % 40, "emits 1 kg of CO2 fossil"));
        }
        ProductModel product = product("p").parameter("x: 3 kg").use("it: buys x of d0");
        BatchEvaluator<String> evaluator = evaluator(library(ring.toArray(Dataset[]::new)), product, "p/x");
        assertFalse(evaluator.isSlow());
        assertEquals(
                1,
                evaluator.line().orElseThrow().program().steps().stream()
                        .filter(ProgramStep.Apply.class::isInstance)
                        .count(),
                "x as a purchase: its sum is a multiple of it");
        assertEquals(10, run(evaluator, 5).total(0), EXACT);
    }

    @Test
    void conditionsAreCountedLaneByLane() {
        Library library = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"));
        ProductModel product = product("p")
                .parameter("part: 0.9")
                .parameter("twice: 2 * part role derived max 2")
                .use("it: buys twice * 1 kg of steel");
        BatchEvaluator<String> evaluator = evaluator(library, product, "p/part");
        Batch batch = run(evaluator, 0.5, 1.5, 2);
        assertEquals(LaneStatus.DONE, batch.status(0));
        assertEquals(LaneStatus.OUTSIDE, batch.status(1));
        assertEquals(6, batch.total(1), EXACT);
        int all = 0;
        for (int i = 0; i < evaluator.conditions(); i++) {
            all += batch.unmet(i);
        }
        assertEquals(2, all);
    }
}
