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
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A flat model gives what the system gives, line by line. */
class FlatModelProperties {

    private static final double SAME = 1e-12;

    @Provide
    Arbitrary<Case> models() {
        return Arbitraries.oneOf(Systems.any(), TypedProducts.any());
    }

    @Property(tries = 40)
    void everySettingIsTheSolvedSystem(@ForAll("models") Case one, @ForAll long seed) {
        assertIsSystem(footprint(one.library(), one.product()).solved(), seed);
    }

    @Property(tries = 40)
    void switchesBetweenTwoFormsMoveLikeAnyInput(@ForAll long first, @ForAll long second, @ForAll long seed) {
        Case without = TypedProducts.of(first);
        Optional<ProductSystem> joined = Switches.join(
                        without.product(), TypedProducts.of(second).product(), "x")
                .map(product -> ProductSystem.of(product, Background.of(without.library()), Method.PAS_2050_2011));
        joined.ifPresent(system -> assertIsSystem(system.atStatedValues(), seed));
    }

    private static void assertIsSystem(SolvedSystem base, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<InputId> kept = base.system().inputs().all().stream()
                .map(Input::id)
                .filter(input -> random.nextInt(3) > 0)
                .toList();
        FlatModel model = FlatModel.of(base, kept);
        for (int setting = 0; setting < 10; setting++) {
            double[] values = model.values();
            double[] all = base.inputs();
            for (int i = 0; i < values.length; i++) {
                values[i] = moved(model.inputs().get(i), random);
                all[base.system().inputs().position(kept.get(i))] = values[i];
            }
            assertIsSolved(base.system(), all, model.at(values));
        }
    }

    private static double moved(Input input, SplittableRandom random) {
        return switch (input.id().kind()) {
            case SWITCH, OPTION -> random.nextInt(4) == 0 ? 1 - input.value() : input.value();
            case CHANGE -> random.nextInt(3) == 0 ? random.nextInt(2) : random.nextDouble();
            default -> input.value() * (1 + 0.2 * (random.nextDouble() - 0.5));
        };
    }

    private static void assertIsSolved(ProductSystem system, double[] all, FlatAnswer answer) {
        SolvedSystem solved;
        try {
            solved = system.at(all);
        } catch (InvalidInputException | UnsolvableException e) {
            assertFalse(answer.isFound(), e::getMessage);
            return;
        }
        assertTrue(answer.isFound());
        List<Contribution> cells = solved.contributions();
        double tolerance =
                SAME * cells.stream().mapToDouble(cell -> Math.abs(cell.co2e())).sum();
        assertEquals(solved.total(), answer.total(), tolerance);
        assertEquals(solved.facts().duration().seconds(), answer.duration());
        assertEquals(solved.facts().unitAmount().base(), answer.unitAmount());
        assertSame(solved, answer, Contribution::tag, FlatCell::tag, tolerance);
        assertSame(
                solved,
                answer,
                cell -> cell.process() + " " + cell.substance(),
                cell -> cell.process() + " " + cell.substance().orElseThrow(),
                tolerance);
        double magnitude = solved.apart().stream()
                .mapToDouble(memo -> Math.abs(memo.co2e()))
                .sum();
        for (Memo memo : solved.apart()) {
            Tag tag = memo.tag();
            double found = answer.sum(cell -> cell.tag().equals(tag)
                    && cell.account().filter(memo.account()::equals).isPresent());
            assertEquals(memo.co2e(), found, SAME * magnitude, memo::toString);
        }
        double beside = answer.sum(cell -> !cell.counts());
        assertEquals(solved.apart().stream().mapToDouble(Memo::co2e).sum(), beside, SAME * magnitude);
    }

    private static <K> void assertSame(
            SolvedSystem solved,
            FlatAnswer answer,
            Function<Contribution, K> key,
            Function<FlatCell, K> flatKey,
            double tolerance) {
        solved.contributions().stream().map(key).distinct().forEach(group -> {
            double expected = solved.contributions().stream()
                    .filter(cell -> key.apply(cell).equals(group))
                    .mapToDouble(Contribution::co2e)
                    .sum();
            double found =
                    answer.sum(cell -> cell.counts() && flatKey.apply(cell).equals(group));
            assertEquals(expected, found, tolerance, group::toString);
        });
    }

    /** Oracle: the adjoint of the solved system. */
    @Property(tries = 30)
    void slopesAreThoseOfTheSolvedSystem(@ForAll("models") Case one) {
        SolvedSystem base = footprint(one.library(), one.product()).solved();
        List<InputId> kept =
                base.system().inputs().all().stream().map(Input::id).toList();
        FlatModel model = FlatModel.of(base, kept);
        double[] expected = base.gradient();
        double[] found = model.at(model.values()).gradient(FlatCell::counts);
        double[] ofDuration = base.gradientOfDuration();
        for (int i = 0; i < found.length; i++) {
            double size = base.contributions().stream()
                            .mapToDouble(cell -> Math.abs(cell.co2e()))
                            .sum()
                    / Math.max(1e-12, Math.abs(model.values()[i]));
            assertEquals(expected[i], found[i], 1e-9 * size, kept.get(i)::toString);
            assertEquals(ofDuration[i], model.at(model.values()).gradientOfDuration()[i], kept.get(i)::toString);
        }
    }
}
