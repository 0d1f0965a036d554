package io.github.footprint4j.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks of ten draws, against all of them sorted as one. */
class SortedDrawsTest {

    private static final int BLOCK = 10;

    /** Of both signs and all sizes, some equal, some without an answer, zeros of both signs, and the largest numbers there are. */
    private static double[] draws(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 50 * BLOCK)
                .mapToDouble(draw -> switch (random.nextInt(8)) {
                    case 0 -> Double.NaN;
                    case 1 -> random.nextBoolean() ? 0.0 : -0.0;
                    case 2 -> random.nextInt(3);
                    case 3 -> Double.MAX_VALUE * (random.nextBoolean() ? 1 : -1);
                    case 4 -> Double.MIN_VALUE;
                    default -> random.nextGaussian() * StrictMath.pow(10, random.nextInt(20) - 10);
                })
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aQuantileIsThatOfAllDrawsSorted(int seed) {
        double[] draws = draws(seed);
        double[] sorted = Arrays.stream(draws)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        SortedDraws found = SortedDraws.of(draws, BLOCK);
        for (int rank = 0; rank < sorted.length; rank++) {
            double p = (rank + 0.5) / sorted.length;
            double place = Math.max(0, Math.min(sorted.length - 1, sorted.length * p - 0.5));
            double below = sorted[(int) place];
            double above = sorted[Math.min((int) place + 1, sorted.length - 1)];
            assertEquals(
                    below == above ? below : below + (place - (int) place) * (above - below),
                    found.quantile(p),
                    "rank " + rank);
        }
    }

    @Test
    void theShareOfABlockCountsEqualDrawsHalf() {
        SortedDraws found = SortedDraws.of(new double[] {3, 1, 2, 2, Double.NaN, 9, 8, 7, 6, 5}, 5);
        assertEquals(0.5, found.share(2, 0));
        assertEquals(0.75, found.share(2.5, 0));
        assertEquals(0, found.share(1, 1));
        assertEquals(0.1, found.share(5, 1));
    }

    @Test
    void withoutAnAnswerThereIsNoQuantile() {
        SortedDraws found =
                SortedDraws.of(DoubleStream.generate(() -> Double.NaN).limit(20).toArray(), BLOCK);
        assertTrue(Double.isNaN(found.quantile(0.5)));
        assertTrue(Double.isNaN(found.quantile(0.5, 1)));
        assertTrue(Double.isNaN(found.share(0, 1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> SortedDraws.of(new double[BLOCK], BLOCK).quantile(1));
    }
}
