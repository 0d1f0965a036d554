package io.github.footprint4j.system;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoublePredicate;

/**
 * Draws in ascending order block by block, and what they are in order all together; those that failed are left out.
 *
 * <p>All together they are never sorted, which takes longer than drawing them: a draw of a rank is looked for between two bounds, which are
 * halved until they meet.
 */
final class SortedDraws {

    /** So much of all draws on either side gives the slope of a quantile. */
    private static final double BESIDE = 0.005;

    private final double[] blocks;
    private final int block;

    /** Where the draws of each block end that have an answer. */
    private final int[] ends;

    private final int answers;

    /** The draws of the ranks that were looked for; many lines that are multiples of one another ask for the same. */
    private final Map<Integer, Double> found = new ConcurrentHashMap<>(); // looked up only

    private SortedDraws(double[] blocks, int block, int[] ends) {
        this.blocks = blocks;
        this.block = block;
        this.ends = ends;
        int count = 0;
        for (int number = 0; number < ends.length; number++) {
            count += ends[number] - number * block;
        }
        this.answers = count;
    }

    static SortedDraws of(double[] values, int block) {
        double[] blocks = values.clone();
        int[] ends = new int[blocks.length / block];
        for (int number = 0; number < ends.length; number++) {
            int from = number * block;
            Arrays.sort(blocks, from, from + block);
            int end = from + block;
            while (end > from && Double.isNaN(blocks[end - 1])) {
                end--;
            }
            ends[number] = end;
        }
        return new SortedDraws(blocks, block, ends);
    }

    double quantile(double p) {
        if (answers == 0) {
            return Double.NaN;
        }
        double place = place(p, answers);
        int lower = (int) place;
        return between(ofRank(lower), ofRank(Math.min(lower + 1, answers - 1)), place - lower);
    }

    double quantile(double p, int number) {
        int from = number * block;
        int count = ends[number] - from;
        if (count == 0) {
            return Double.NaN;
        }
        double place = place(p, count);
        int lower = (int) place;
        return between(blocks[from + lower], blocks[from + Math.min(lower + 1, count - 1)], place - lower);
    }

    private static double place(double p, int count) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("found the share " + p + ", expected one above 0 and below 1");
        }
        return Math.max(0, Math.min(count - 1, count * p - 0.5));
    }

    private static double between(double low, double high, double share) {
        return low == high ? low : low + share * (high - low);
    }

    /** By how much the quantile rises with its share. */
    double slope(double p) {
        double below = Math.max(p - BESIDE, p / 2);
        double above = Math.min(p + BESIDE, (1 + p) / 2);
        return (quantile(above) - quantile(below)) / (above - below);
    }

    /** The share of a block that lies below a value, what is equal to it counted half; not a number if the block has no answer. */
    double share(double value, int number) {
        int from = number * block;
        int least = end(from, ends[number], draw -> draw < value);
        int most = end(least, ends[number], draw -> draw == value);
        return ((least - from) + (most - from)) / 2.0 / (ends[number] - from);
    }

    /** Where the draws end that meet a condition which no draw meets behind one that does not. */
    private int end(int from, int to, DoublePredicate condition) {
        int least = from;
        int most = to;
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (condition.test(blocks[middle])) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    private double ofRank(int rank) {
        return found.computeIfAbsent(rank, this::ranked);
    }

    /** The draw of a rank among all, 0 for the smallest. */
    private double ranked(int rank) {
        int[] from = new int[ends.length];
        Arrays.setAll(from, number -> number * block);
        int[] to = ends.clone();
        int[] after = new int[ends.length];
        long low = key(Double.NEGATIVE_INFINITY);
        long high = key(Double.POSITIVE_INFINITY);
        int sought = rank;
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            int count = split(value(middle), from, to, after);
            if (sought < count) {
                System.arraycopy(after, 0, to, 0, to.length);
                high = middle;
            } else {
                System.arraycopy(after, 0, from, 0, from.length);
                sought -= count;
                low = middle + 1;
            }
        }
        return value(low);
    }

    /** Finds where the draws up to a bound end in each block; answers how many there are. */
    private int split(double bound, int[] from, int[] to, int[] after) {
        int count = 0;
        for (int number = 0; number < from.length; number++) {
            after[number] = end(from[number], to[number], draw -> Double.compare(draw, bound) <= 0);
            count += after[number] - from[number];
        }
        return count;
    }

    /** A whole number with the order of the numbers, 0 above -0. */
    private static long key(double value) {
        return turned(Double.doubleToRawLongBits(value));
    }

    private static double value(long key) {
        return Double.longBitsToDouble(turned(key));
    }

    private static long turned(long bits) {
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}
