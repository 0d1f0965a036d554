package io.github.footprint4j.system;

import io.github.footprint4j.uncertainty.Stratified;

/**
 * What decides the numbers of all draws: how many, the seed, and which inputs are one.
 *
 * <p>The same drawing gives the same bits on every machine, however many threads work on it, and whatever else is drawn.
 *
 * @param blocks how many blocks of 1,000 draws, 2 to 10,000; their scatter is the sampling error
 * @param seed another seed gives other draws
 * @param streams which random numbers an input has
 */
public record Drawing(int blocks, long seed, Streams streams) {

    /** Ten blocks and the seed 2050, where nothing else is said. */
    public static final Drawing DEFAULT = new Drawing(10, 2050, Streams.BY_ID);

    private static final int FEWEST = 2;
    private static final int MOST = 10_000;

    /**
     * Checks the number of blocks.
     *
     * @throws IllegalArgumentException if it is not between 2 and 10,000
     */
    public Drawing {
        if (blocks < FEWEST || blocks > MOST) {
            throw new IllegalArgumentException(
                    "found " + blocks + " blocks of draws, expected " + FEWEST + " to " + MOST);
        }
    }

    /** This drawing with another number of blocks. */
    public Drawing withBlocks(int other) {
        return new Drawing(other, seed, streams);
    }

    /** This drawing with another seed. */
    public Drawing withSeed(long other) {
        return new Drawing(blocks, other, streams);
    }

    /** This drawing with other random numbers for some inputs. */
    public Drawing withStreams(Streams other) {
        return new Drawing(blocks, seed, other);
    }

    /** How many draws there are. */
    public int draws() {
        return blocks * Stratified.BLOCK;
    }

    /** True if draws of one number may be set beside draws of this one: there are as many, from the same seed. */
    boolean isPairedWith(Drawing other) {
        return blocks == other.blocks && seed == other.seed;
    }
}
