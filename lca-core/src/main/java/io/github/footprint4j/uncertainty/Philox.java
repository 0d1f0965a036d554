package io.github.footprint4j.uncertainty;

/**
 * Philox4x32-10: a counter of four 32-bit words and a key of two become four random words, and nothing is remembered in between.
 *
 * <p>Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, Parallel random numbers: as easy as 1, 2, 3, SC'11 (2011),
 * doi:10.1145/2063384.2063405; its test vectors are those of the file {@code kat_vectors} of the authors' library Random123. Ten times
 * (c0, c1, c2, c3) becomes
 *
 * <pre>  (high(B c2) ^ c1 ^ k0,  low(B c2),  high(A c0) ^ c3 ^ k1,  low(A c0))</pre>
 *
 * with A = 0xD2511F53, B = 0xCD9E8D57, high and low the halves of a product of 64 bits; after each time k0 grows by 0x9E3779B9 and k1 by
 * 0xBB67AE85.
 *
 * <p>Holds the four words last made: one instance for each thread.
 */
public final class Philox {

    private static final int ROUNDS = 10;
    private static final long FIRST_FACTOR = 0xD2511F53L;
    private static final long SECOND_FACTOR = 0xCD9E8D57L;
    private static final int FIRST_STEP = 0x9E3779B9;
    private static final int SECOND_STEP = 0xBB67AE85;
    private static final long WORD = 0xFFFFFFFFL;

    private final int key0;
    private final int key1;
    private int word0;
    private int word1;
    private int word2;
    private int word3;

    private Philox(int key0, int key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    /** Random words under a key of two words. */
    public static Philox of(int key0, int key1) {
        return new Philox(key0, key1);
    }

    /** Makes the four words of a counter, least significant word first. */
    public void generate(int counter0, int counter1, int counter2, int counter3) {
        int c0 = counter0;
        int c1 = counter1;
        int c2 = counter2;
        int c3 = counter3;
        int k0 = key0;
        int k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long first = FIRST_FACTOR * (c0 & WORD);
            long second = SECOND_FACTOR * (c2 & WORD);
            c0 = (int) (second >>> 32) ^ c1 ^ k0;
            c1 = (int) second;
            c2 = (int) (first >>> 32) ^ c3 ^ k1;
            c3 = (int) first;
            k0 += FIRST_STEP;
            k1 += SECOND_STEP;
        }
        word0 = c0;
        word1 = c1;
        word2 = c2;
        word3 = c3;
    }

    /**
     * One of the words last made.
     *
     * @param index 0 to 3
     */
    public int word(int index) {
        return switch (index) {
            case 0 -> word0;
            case 1 -> word1;
            case 2 -> word2;
            case 3 -> word3;
            default -> throw new IllegalArgumentException("there are words 0 to 3, found " + index);
        };
    }
}
