package io.github.footprint4j.uncertainty;

/**
 * The numbers between 0 and 1 from which the draws of one uncertain quantity are made, in blocks of 1,000.
 *
 * <p>Each number depends on seed, key, block and its place in the block alone, never on what else is drawn or in which order. Within a
 * block each of the 1,000 strata of equal probability is met once, in an order of its own for each quantity (a latin hypercube: M. D.
 * McKay, R. J. Beckman, W. J. Conover, Technometrics 21, 1979, 239-245). All words have 32 bits:
 *
 * <ol>
 *   <li>the {@link StreamKey} is the counter and the seed, lower half first, the key of {@link Philox}: it gives the words v0 to v3;
 *   <li>everything else comes from Philox under the key (v0, v1) with counters (n, block, v2, v3);
 *   <li>n = 2<sup>31</sup> and 2<sup>31</sup> + 1 give the words that choose the permutation of the strata, six of eight;
 *   <li>n = i / 4 (rounded down) gives the word w of draw i of the block: the one of number i mod 4;
 *   <li>with s the place to which the permutation sends i, and w as a number from 0 to 2<sup>32</sup> - 1,
 *       u = (s + (w + 0.5) / 2<sup>32</sup>) / 1000. The sum is exact and the quotient is rounded once, so that u is the same
 *       wherever numbers are doubles.
 * </ol>
 *
 * <p>Not thread-safe: one instance for each thread. Test vectors stand in {@code StratifiedTest}.
 */
public final class Stratified {

    /** How many draws a block has. */
    public static final int BLOCK = Strata.COUNT;

    private static final int PERMUTATION = 0x80000000;
    private static final long WORD = 0xFFFFFFFFL;
    private static final double WORDS = 0x1p32;

    private final Philox philox;
    private final int word2;
    private final int word3;
    private final Strata strata = new Strata();
    private int block;

    private Stratified(Philox philox, int word2, int word3) {
        this.philox = philox;
        this.word2 = word2;
        this.word3 = word3;
        startBlock(0);
    }

    /** The numbers of a quantity under a seed, in block 0. */
    public static Stratified of(StreamKey key, long seed) {
        Philox keys = Philox.of((int) seed, (int) (seed >>> 32));
        keys.generate(key.word0(), key.word1(), key.word2(), key.word3());
        return new Stratified(Philox.of(keys.word(0), keys.word(1)), keys.word(2), keys.word(3));
    }

    /** Goes to a block. */
    public void startBlock(int number) {
        block = number;
        for (int round = 0; round < Strata.ROUNDS; round++) {
            if (round % 4 == 0) {
                philox.generate(PERMUTATION + round / 4, block, word2, word3);
            }
            strata.choose(round, philox.word(round % 4));
        }
    }

    /**
     * The number of a draw of the block, above 0 and below 1.
     *
     * @param draw 0 to 999
     */
    public double at(int draw) {
        philox.generate(draw >> 2, block, word2, word3);
        return number(draw, philox.word(draw & 3));
    }

    /**
     * Writes the numbers of consecutive draws of the block to the front of an array.
     *
     * @param first the first draw, a multiple of 4
     * @param count how many, a multiple of 4
     */
    public void fill(int first, int count, double[] numbers) {
        for (int i = 0; i < count; i += 4) {
            philox.generate((first + i) >> 2, block, word2, word3);
            numbers[i] = number(first + i, philox.word(0));
            numbers[i + 1] = number(first + i + 1, philox.word(1));
            numbers[i + 2] = number(first + i + 2, philox.word(2));
            numbers[i + 3] = number(first + i + 3, philox.word(3));
        }
    }

    private double number(int draw, int word) {
        return (strata.at(draw) + ((word & WORD) + 0.5) / WORDS) / BLOCK;
    }
}
