package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.change.Switches;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Many values side by side give what one set of values after the other gives. */
class BatchProperties {

    private static final double SAME = 1e-12;

    @Provide
    Arbitrary<Case> models() {
        return Arbitraries.oneOf(Systems.any(), TypedProducts.any());
    }

    @Provide
    Arbitrary<Case> loops() {
        return Systems.any();
    }

    /** 100 products, ten sets of values each, twice. */
    @Property(tries = 100)
    void everyLaneIsTheSolvedSystem(@ForAll("models") Case one, @ForAll long seed) {
        ProductSystem system = footprint(one.library(), one.product()).solved().system();
        assertLanesAreSolved(system, seed, cell -> cell.tag().stage().ordinal());
        assertLanesAreSolved(system, seed, cell -> cell.process() + " " + cell.substance());
    }

    /** Amounts within loops move by a few per cent, so that most of them stay productive. */
    @Property(tries = 100)
    void loopsOfMovingAmountsAreSolvedInEachLane(@ForAll("loops") Case one, @ForAll long seed) {
        ProductSystem system = footprint(one.library(), one.product()).solved().system();
        BatchEvaluator<?> evaluator = assertLanesAreSolved(
                system, seed, cell -> cell.substance().gas().toString());
        assertFalse(evaluator.isSlow());
    }

    @Property(tries = 100)
    void switchesBetweenTwoFormsMoveLikeAnyInput(@ForAll long first, @ForAll long second, @ForAll long seed) {
        Case without = TypedProducts.of(first);
        Optional<ProductSystem> joined = Switches.join(
                        without.product(), TypedProducts.of(second).product(), "x")
                .map(product -> ProductSystem.of(product, Background.of(without.library()), Method.PAS_2050_2011));
        joined.ifPresent(system -> assertLanesAreSolved(system, seed, Contribution::tag));
    }

    private static <K extends Comparable<? super K>> BatchEvaluator<K> assertLanesAreSolved(
            ProductSystem system, long seed, Function<Contribution, K> key) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] moving = IntStream.range(0, system.inputs().size())
                .filter(input -> random.nextInt(3) > 0)
                .toArray();
        BatchEvaluator<K> evaluator = BatchEvaluator.of(system.atStatedValues(), moving, key);
        Batch batch = evaluator.batch();
        int lanes = 10;
        for (int move = 0; move < moving.length; move++) {
            for (int lane = 0; lane < lanes; lane++) {
                batch.values(move)[lane] = moved(system.inputs().at(moving[move]), random);
            }
        }
        batch.run(lanes);
        for (int lane = 0; lane < lanes; lane++) {
            assertIsSolved(evaluator, batch, lane, key);
        }
        return evaluator;
    }

    private static double moved(Input input, SplittableRandom random) {
        return switch (input.id().kind()) {
            case SWITCH, OPTION -> random.nextInt(4) == 0 ? 1 - input.value() : input.value();
            case CHANGE -> random.nextInt(3) == 0 ? random.nextInt(2) : random.nextDouble();
            default -> input.value() * (1 + 0.2 * (random.nextDouble() - 0.5));
        };
    }

    private static <K extends Comparable<? super K>> void assertIsSolved(
            BatchEvaluator<K> evaluator, Batch batch, int lane, Function<Contribution, K> key) {
        double[] values = evaluator.system().inputs().values();
        for (int move = 0; move < evaluator.moving(); move++) {
            values[evaluator.input(move)] = batch.values(move)[lane];
        }
        SolvedSystem solved;
        try {
            solved = evaluator.system().at(values);
        } catch (InvalidInputException | UnsolvableException e) {
            assertEquals(LaneStatus.FAILED, batch.status(lane));
            return;
        }
        assertTrue(batch.status(lane) != LaneStatus.FAILED);
        List<Contribution> cells = solved.contributions();
        double tolerance =
                SAME * cells.stream().mapToDouble(cell -> Math.abs(cell.co2e())).sum();
        assertEquals(solved.total(), batch.total(lane), tolerance);
        for (int group = 0; group < evaluator.groups().size(); group++) {
            K sought = evaluator.groups().get(group);
            double expected = cells.stream()
                    .filter(cell -> key.apply(cell).compareTo(sought) == 0)
                    .mapToDouble(Contribution::co2e)
                    .sum();
            assertEquals(expected, batch.sum(group, lane), tolerance, () -> "counted to " + sought);
        }
        assertEquals(solved.facts().duration().seconds(), batch.duration(lane));
        assertEquals(solved.facts().unitAmount().base(), batch.unitAmount(lane));
    }
}
