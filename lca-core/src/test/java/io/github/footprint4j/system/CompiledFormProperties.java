package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiled form gives the numbers of the model at other inputs, and their derivatives. */
class CompiledFormProperties {

    private static final double SAME = 1e-12;
    private static final double SLOPE = 1e-6;
    private static final int THREADS = 8;
    private static final int VECTORS = 300;

    @Provide
    Arbitrary<Case> typed() {
        return TypedProducts.any();
    }

    @Provide
    Arbitrary<Case> models() {
        return Arbitraries.oneOf(Systems.any(), TypedProducts.any());
    }

    /** 1,000 random vectors: a product of its own each, and values for every parameter of product, study and library. */
    @Property(tries = VECTORS)
    void otherInputsGiveTheFootprintOfTheEditedProduct(@ForAll("typed") Case one, @ForAll long seed) {
        ProductSystem system = footprint(one.library(), one.product()).solved().system();
        Product edited = one.product();
        for (Setting setting : TypedProducts.settings(new SplittableRandom(seed))) {
            edited = edited.with(setting);
        }
        Footprint again = footprint(one.library(), edited);
        Inputs other = again.solved().system().inputs();
        double[] values = system.inputs().values();
        for (int i = 0; i < values.length; i++) {
            values[i] = other.at(other.position(system.inputs().at(i).id())).value();
        }
        SolvedSystem solved = system.at(values);
        assertEquals(again.total(), solved.total(), SAME * again.cube().magnitude());
        List<Contribution> cells = again.cube().cells();
        assertEquals(
                cells.stream().map(CompiledFormProperties::place).toList(),
                solved.contributions().stream()
                        .map(CompiledFormProperties::place)
                        .toList());
        for (int i = 0; i < cells.size(); i++) {
            assertEquals(
                    cells.get(i).co2e(),
                    solved.contributions().get(i).co2e(),
                    SAME * again.cube().magnitude());
        }
        assertEquals(
                again.facts().explainedMass().kilograms(),
                solved.facts().explainedMass().kilograms(),
                SAME * 1000);
    }

    private static String place(Contribution cell) {
        return cell.tag() + " " + cell.process() + " " + cell.substance();
    }

    @Property(tries = 200)
    void theGradientIsThatOfDifferences(@ForAll("models") Case one) {
        Footprint footprint = footprint(one.library(), one.product());
        SolvedSystem solved = footprint.solved();
        Inputs inputs = solved.system().inputs();
        double[] gradient = solved.gradient();
        double magnitude = footprint.cube().magnitude();
        for (int i = 0; i < gradient.length; i++) {
            double value = inputs.at(i).value();
            // a switch is 0 or 1 and lifetimes jump where a part is replaced: no slope there
            if (hasSlope(inputs.at(i))) {
                double step = 1e-5 * Math.max(Math.abs(value), 1e-3);
                double slope = (total(solved, i, value + step) - total(solved, i, value - step)) / (2 * step);
                double largest = Math.max(Math.abs(slope), magnitude / Math.max(Math.abs(value), 1e-3));
                assertEquals(
                        slope, gradient[i], SLOPE * largest, inputs.at(i).id().toString());
            }
        }
    }

    private static boolean hasSlope(Input input) {
        return input.id().kind() != InputId.Kind.SWITCH && !input.id().path().equals("study/lifetime");
    }

    private static double total(SolvedSystem solved, int input, double value) {
        double[] values = solved.system().inputs().values();
        values[input] = value;
        return solved.system().at(values).total();
    }

    @Property(tries = 20)
    void manyThreadsGiveTheSameBits(@ForAll("models") Case one) throws InterruptedException, ExecutionException {
        ProductSystem system = footprint(one.library(), one.product()).solved().system();
        SolvedSystem alone = system.atStatedValues();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<SolvedSystem> task = system::atStatedValues;
            for (Future<SolvedSystem> future : threads.invokeAll(Collections.nCopies(4 * THREADS, task))) {
                SolvedSystem other = future.get();
                assertEquals(alone.contributions(), other.contributions());
                assertEquals(alone.total(), other.total());
                assertArrayEquals(alone.gradient(), other.gradient());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Property(tries = 50)
    void theStatedValuesAreThoseOfTheModel(@ForAll("models") Case one) {
        Footprint footprint = footprint(one.library(), one.product());
        ProductSystem system = footprint.solved().system();
        assertEquals(footprint.total(), system.at(system.inputs().values()).total());
        assertNotEquals(0, system.inputs().size());
    }
}
