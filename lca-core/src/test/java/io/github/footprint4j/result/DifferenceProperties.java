package io.github.footprint4j.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.testkit.Calculations;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.Systems.Shape;
import java.util.Iterator;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferenceProperties {

    private static final int TRIES = 30;
    private static final double ROUNDING = 1e-12;
    private static final double NEAR = 1e-9;

    /** Two products that buy from one library. */
    record Two(Footprint one, Footprint other) {

        static Two of(int size, long first, long second) {
            Case one = Systems.of(Shape.of(size), first);
            Case other = Systems.of(Shape.of(size), second);
            return new Two(
                    Calculations.footprint(one.library(), one.product()),
                    Calculations.footprint(one.library(), other.product()));
        }

        double rounding() {
            return ROUNDING * (one.cube().magnitude() + other.cube().magnitude());
        }
    }

    @Provide
    Arbitrary<Two> two() {
        return Combinators.combine(Arbitraries.integers().between(1, 10), Arbitraries.longs(), Arbitraries.longs())
                .as(Two::of);
    }

    @Property(tries = TRIES)
    void everyViewSumsToTheDifferenceOfTheTotals(@ForAll("two") Two two) {
        Difference difference = two.one.minus(two.other);
        double expected = two.one.total() - two.other.total();
        assertEquals(expected, difference.total());
        assertEquals(expected, difference.cube().total(), two.rounding());
        assertEquals(expected, sum(difference.byStage()), two.rounding());
        assertEquals(expected, sum(difference.byPart()), two.rounding());
        assertEquals(expected, sum(difference.byProcess()), two.rounding());
        assertEquals(expected, sum(difference.byGas()), two.rounding());
        assertEquals(expected, sum(difference.byOrigin()), two.rounding());
    }

    private static double sum(Map<?, Double> view) {
        return view.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Property(tries = TRIES)
    void theOtherWayEveryNumberHasTheOtherSign(@ForAll("two") Two two) {
        Difference there = two.one.minus(two.other);
        Difference back = two.other.minus(two.one);
        assertEquals(-there.total() + 0.0, back.total() + 0.0);
        assertEquals(
                there.interval().deviation(),
                back.interval().deviation(),
                1e-9 * there.interval().deviation());
        assertEquals(there.shareLower(), back.shareHigher());
        Iterator<Contribution> cells = back.cube().cells().iterator();
        there.cube().cells().forEach(cell -> assertEquals(cell.times(-1), cells.next()));
        assertTrue(!cells.hasNext());
    }

    @Property(tries = TRIES)
    void aFootprintMinusItselfCalculatedAgainIsZeroBitForBit(@ForAll("two") Two two) {
        Footprint again = Footprint.of(two.one.solved().system().atStatedValues());
        Difference difference = again.minus(two.one);
        assertEquals(0.0, difference.total());
        assertTrue(difference.interval().isPoint());
        assertTrue(difference.cube().cells().isEmpty());
    }

    /** |σ₁ - σ₂| ≤ σ ≤ σ₁ + σ₂, whatever is shared: true of the deviations of paired draws too. */
    @Property(tries = TRIES)
    void theDeviationLiesBetweenAllSharedAndNothingShared(@ForAll("two") Two two) {
        double one = two.one.interval().deviation();
        double other = two.other.interval().deviation();
        double deviation = two.one.minus(two.other).interval().deviation();
        assertTrue(deviation <= (one + other) * (1 + NEAR) + two.rounding());
        assertTrue(deviation >= Math.abs(one - other) - NEAR * (one + other) - two.rounding());
    }
}
