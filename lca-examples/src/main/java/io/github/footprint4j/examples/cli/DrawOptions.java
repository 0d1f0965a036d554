package io.github.footprint4j.examples.cli;

import io.github.footprint4j.system.Drawing;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say from which draws intervals and verdicts are read. */
final class DrawOptions {

    private static final int BLOCK = Drawing.DEFAULT.draws() / Drawing.DEFAULT.blocks();
    private static final int MOST_BLOCKS = 1000;

    @Option(
            names = "--draws",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "How many draws the intervals are read from, a multiple of 1000 from"
                    + " 2000 to 1000000; 10000 if not given.")
    private int draws = Drawing.DEFAULT.draws();

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = SeedConverter.class,
            description = "The seed of the draws, a whole number of at most 18 digits; 2050 if not" + " given.")
    private long seed = Drawing.DEFAULT.seed();

    /** The draws that were asked for. */
    Drawing drawing() {
        return Drawing.DEFAULT.withBlocks(draws / BLOCK).withSeed(seed);
    }

    /** Reads a number of draws. */
    static final class CountConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            int count = text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
            if (count % BLOCK != 0 || count < 2 * BLOCK || count > MOST_BLOCKS * BLOCK) {
                throw new TypeConversionException("\"" + text + "\" is no number of draws, expected a multiple of "
                        + BLOCK + " from " + 2 * BLOCK + " to " + MOST_BLOCKS * BLOCK);
            }
            return count;
        }
    }

    /** Reads a seed. */
    static final class SeedConverter implements ITypeConverter<Long> {

        @Override
        public Long convert(String text) {
            if (!text.matches("-?[0-9]{1,18}")) {
                throw new TypeConversionException(
                        "\"" + text + "\" is no seed, expected a whole number of at most 18 digits");
            }
            return Long.valueOf(text);
        }
    }
}
