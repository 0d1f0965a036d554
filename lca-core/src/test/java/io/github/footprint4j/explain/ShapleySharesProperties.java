package io.github.footprint4j.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.matrix.CompensatedSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What makes parts of a difference fair. */
class ShapleySharesProperties {

    private static final int TRIES = 100;
    private static final double ROUNDING = 1e-12;

    /** Any function of sets: a random table. */
    private static ToDoubleFunction<Set<Integer>> game(int causes, long seed) {
        double[] table = new Random(seed).doubles(1L << causes, -1000, 1000).toArray();
        return set -> table[set.stream().mapToInt(cause -> 1 << cause).sum()];
    }

    private static List<Integer> causes(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Property(tries = TRIES)
    void thePartsSumToTheDifference(@ForAll @IntRange(max = 14) int count, @ForAll long seed) {
        ShapleyShares<Integer> shared = ShapleyShares.of(causes(count), game(count, seed));
        double sum = CompensatedSum.of(shared.parts().stream().mapToDouble(ShapleyShares.CausePart::value));
        assertEquals(shared.difference(), sum, 1000 * ROUNDING);
    }

    @Property(tries = TRIES)
    void theOrderOfTheCausesChangesNoBit(@ForAll @IntRange(min = 1, max = 14) int count, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(causes(count));
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(ShapleyShares.of(causes(count), game(count, seed)), ShapleyShares.of(shuffled, game(count, seed)));
    }

    @Property(tries = TRIES)
    void exchangingTwoCausesExchangesTheirParts(@ForAll @IntRange(min = 2, max = 8) int count, @ForAll long seed) {
        ToDoubleFunction<Set<Integer>> game = game(count, seed);
        ShapleyShares<Integer> shared = ShapleyShares.of(causes(count), game);
        ShapleyShares<Integer> exchanged = ShapleyShares.of(causes(count), set -> game.applyAsDouble(exchanged(set)));
        assertEquals(shared.partOf(0), exchanged.partOf(1), 1000 * ROUNDING);
        assertEquals(shared.partOf(1), exchanged.partOf(0), 1000 * ROUNDING);
    }

    private static Set<Integer> exchanged(Set<Integer> set) {
        return Set.copyOf(
                set.stream().map(cause -> cause < 2 ? 1 - cause : cause).toList());
    }

    @Property(tries = TRIES)
    void aCauseThatAddsNothingHasNoPart(@ForAll @IntRange(min = 1, max = 8) int count, @ForAll long seed) {
        ToDoubleFunction<Set<Integer>> game = game(count, seed);
        ShapleyShares<Integer> shared = ShapleyShares.of(
                causes(count + 1),
                set -> game.applyAsDouble(
                        Set.copyOf(set.stream().filter(cause -> cause < count).toList())));
        assertEquals(0, shared.partOf(count), 0.0);
    }

    @Property(tries = TRIES)
    void causesThatDoNotMeetHaveWhatEachAddsAlone(@ForAll @IntRange(min = 1, max = 14) int count, @ForAll long seed) {
        double[] adds = new Random(seed).doubles(count, -1000, 1000).toArray();
        ShapleyShares<Integer> shared = ShapleyShares.of(
                causes(count),
                set -> set.stream().mapToDouble(cause -> adds[cause]).sum());
        for (int cause = 0; cause < count; cause++) {
            assertEquals(adds[cause], shared.partOf(cause), 1000 * count * ROUNDING, Arrays.toString(adds));
        }
    }
}
