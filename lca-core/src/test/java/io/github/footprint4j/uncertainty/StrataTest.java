package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class StrataTest {

    private static final int KEYS = 2_000;

    private static Strata of(int key) {
        Philox philox = Philox.of(key, 7);
        Strata strata = new Strata();
        for (int round = 0; round < Strata.ROUNDS; round++) {
            philox.generate(round, 0, 0, 0);
            strata.choose(round, philox.word(0));
        }
        return strata;
    }

    @Test
    void everyKeyGivesAPermutation() {
        for (int key = 0; key < KEYS; key++) {
            Strata strata = of(key);
            BitSet met = new BitSet();
            for (int i = 0; i < Strata.COUNT; i++) {
                met.set(strata.at(i));
            }
            assertEquals(Strata.COUNT, met.cardinality(), "key " + key);
            assertEquals(Strata.COUNT, met.length(), "key " + key);
        }
    }

    /**
     * Where a number goes is uniform over the keys: χ² over 20 classes of 50 for each of 1,000 numbers, 19,000 degrees of freedom in all,
     * deviation √(2 · 19,000) = 195.
     */
    @Test
    void everyNumberGoesAnywhere() {
        int[][] counts = new int[Strata.COUNT][20];
        for (int key = 0; key < KEYS; key++) {
            Strata strata = of(key);
            for (int i = 0; i < Strata.COUNT; i++) {
                counts[i][strata.at(i) / 50]++;
            }
        }
        double expected = KEYS / 20.0;
        double chi = 0;
        for (int[] ofNumber : counts) {
            for (int count : ofNumber) {
                chi += (count - expected) * (count - expected) / expected;
            }
        }
        assertEquals(19_000, chi, 5 * 195);
    }

    /**
     * The permutations of two keys are unrelated, as are neighbours within one: a correlation of random permutations of 1,000 has mean 0 and
     * variance 1 / 999, so that 2,000 of them scatter with a root mean square of 0.03164 ± 0.0005.
     */
    @Test
    void permutationsAreUnrelated() {
        double ofKeys = 0;
        double ofNeighbours = 0;
        for (int key = 0; key < KEYS; key++) {
            Strata one = of(2 * key);
            Strata other = of(2 * key + 1);
            double between = 0;
            double next = 0;
            for (int i = 0; i < Strata.COUNT; i++) {
                between += centred(one.at(i)) * centred(other.at(i));
                next += centred(one.at(i)) * centred(one.at((i + 1) % Strata.COUNT));
            }
            double variance = (1e6 - 1) / 12 * Strata.COUNT;
            ofKeys += between / variance * (between / variance) / KEYS;
            ofNeighbours += next / variance * (next / variance) / KEYS;
        }
        assertEquals(1 / Math.sqrt(999), Math.sqrt(ofKeys), 5 * 0.0005);
        assertEquals(1 / Math.sqrt(999), Math.sqrt(ofNeighbours), 5 * 0.0005);
    }

    private static double centred(int number) {
        return number - (Strata.COUNT - 1) / 2.0;
    }

    @Test
    void anotherKeyIsAnotherPermutation() {
        int same = 0;
        for (int i = 0; i < Strata.COUNT; i++) {
            same += of(1).at(i) == of(2).at(i) ? 1 : 0;
        }
        assertTrue(same < 10, same + " of 1,000 in the same place, expected about 1");
    }
}
