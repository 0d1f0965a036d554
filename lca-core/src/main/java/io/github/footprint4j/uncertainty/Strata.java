package io.github.footprint4j.uncertainty;

/**
 * A permutation of the numbers 0 to 999 that a few words choose; no table of it is kept.
 *
 * <p>A Feistel network permutes 0 to 1023: the number is split into two halves of five bits, and six times (left, right) becomes (right,
 * left ^ F(right)). F of a round with the word k is the top five bits of {@code mix(k + right * 0x9E3779B9)}, with the finaliser of
 * MurmurHash3 as {@code mix}. What comes out above 999 goes in again until it does not (cycle walking; J. Black, P. Rogaway, Ciphers with
 * arbitrary finite domains, CT-RSA 2002), which keeps it a permutation.
 */
final class Strata {

    /** How many numbers are permuted. */
    static final int COUNT = 1000;

    /** How many words choose a permutation. */
    static final int ROUNDS = 6;

    private static final int HALF_BITS = 5;
    private static final int HALF = 1 << HALF_BITS;
    private static final int GOLDEN = 0x9E3779B9;

    private final byte[] halves = new byte[ROUNDS * HALF];

    /** Chooses the function of one round. */
    void choose(int round, int word) {
        for (int half = 0; half < HALF; half++) {
            halves[round * HALF + half] = (byte) (Murmur.mixed(word + half * GOLDEN) >>> (Integer.SIZE - HALF_BITS));
        }
    }

    /**
     * Where a number goes.
     *
     * @param number 0 to 999
     */
    int at(int number) {
        int found = permuted(number);
        while (found >= COUNT) {
            found = permuted(found);
        }
        return found;
    }

    private int permuted(int number) {
        int left = number >> HALF_BITS;
        int right = number & HALF - 1;
        for (int offset = 0; offset < ROUNDS * HALF; offset += HALF) {
            int next = left ^ halves[offset + right];
            left = right;
            right = next;
        }
        return left << HALF_BITS | right;
    }
}
