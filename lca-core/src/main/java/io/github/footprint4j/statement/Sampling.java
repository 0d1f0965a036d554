package io.github.footprint4j.statement;

/** How many of several sources of one input are enough to look at (PAS 2050:2011, clause 7.7). */
public final class Sampling {

    private Sampling() {}

    /**
     * The square root of a number of sources, rounded up: ⌈√N⌉. The rule is that of the guide to the 2008 edition; the sources are to be
     * chosen at random and their values weighted by what they supply.
     *
     * @param sources how many sources there are, at least 1
     * @throws IllegalArgumentException if there is none
     */
    public static int squareRoot(int sources) {
        if (sources < 1) {
            throw new IllegalArgumentException("a sample needs at least 1 source, found " + sources);
        }
        return (int) Math.ceil(Math.sqrt(sources));
    }
}
