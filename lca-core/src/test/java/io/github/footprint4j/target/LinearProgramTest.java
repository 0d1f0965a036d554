package io.github.footprint4j.target;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinearProgramTest {

    private static final double EXACT = 1e-9;

    /** Shares that save 3, 2 and 1 for 6, 2 and 4: for 3 the second whole, for 2, and a third of the first, for 2. */
    @Test
    void theCheapestPerSavingIsTakenFirst() {
        LinearProgram program = LinearProgram.of(new double[] {6, 2, 4});
        program.atLeast(new double[] {3, 2, 1}, 3);
        double[] shares = program.solve().orElseThrow();
        assertArrayEquals(new double[] {1.0 / 3, 1, 0}, shares, EXACT);
        assertEquals(4, program.cost(shares), EXACT);
    }

    /** Half of the first and half of the second save 1.5 + 1 for 3 + 1; the third would be dearer. */
    @Test
    void sharesOfAGroupSumToOneAtMost() {
        LinearProgram program = LinearProgram.of(new double[] {6, 2, 40});
        program.atLeast(new double[] {3, 2, 1}, 2.5);
        program.atMost(new double[] {1, 1, 0}, 1);
        assertEquals(4, program.cost(program.solve().orElseThrow()), EXACT);
    }

    @Test
    void whatCannotBeMetHasNoAnswer() {
        LinearProgram program = LinearProgram.of(new double[] {1, 1});
        program.atLeast(new double[] {1, 1}, 2.1);
        assertEquals(Optional.empty(), program.solve());
        assertEquals(Optional.empty(), LinearProgram.of(new double[0]).solve());
    }

    @Property(tries = 200)
    void oneConditionIsFilledInTheOrderOfCostPerSaving(
            @ForAll @IntRange(min = 1, max = 25) int count, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] costs = random.doubles(count, 0.1, 5).toArray();
        double[] saves = random.doubles(count, 0.1, 5).toArray();
        double needed = random.nextDouble()
                * IntStream.range(0, count).mapToDouble(i -> saves[i]).sum();
        LinearProgram program = LinearProgram.of(costs);
        program.atLeast(saves, needed);
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        order.sort(Comparator.comparingDouble(i -> costs[i] / saves[i]));
        double expected = 0;
        double rest = needed;
        for (int i : order) {
            double share = Math.min(1, rest / saves[i]);
            expected += share * costs[i];
            rest -= share * saves[i];
        }
        assertEquals(expected, program.cost(program.solve().orElseThrow()), 1e-8 * Math.max(1, expected));
    }
}
