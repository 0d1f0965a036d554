package io.github.footprint4j.system;

import java.util.Arrays;

/** Draws in ascending order, all together and block by block; those that failed are left out. */
final class SortedDraws {

    private final double[] all;
    private final double[] blocks;
    private final int block;

    private SortedDraws(double[] all, double[] blocks, int block) {
        this.all = all;
        this.blocks = blocks;
        this.block = block;
    }

    static SortedDraws of(double[] values, int block) {
        double[] blocks = values.clone();
        for (int from = 0; from < blocks.length; from += block) {
            Arrays.sort(blocks, from, from + block);
        }
        double[] all = blocks.clone();
        Arrays.sort(all);
        return new SortedDraws(all, blocks, block);
    }

    double quantile(double p) {
        return quantile(p, all, 0, all.length);
    }

    double quantile(double p, int number) {
        return quantile(p, blocks, number * block, (number + 1) * block);
    }

    /** Values that are not numbers stand at the end. */
    private static double quantile(double p, double[] sorted, int from, int to) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("found the share " + p + ", expected one above 0 and below 1");
        }
        int end = to;
        while (end > from && Double.isNaN(sorted[end - 1])) {
            end--;
        }
        if (end == from) {
            return Double.NaN;
        }
        double place = Math.max(0, Math.min(end - from - 1, (end - from) * p - 0.5));
        int lower = (int) place;
        double low = sorted[from + lower];
        double high = sorted[from + Math.min(lower + 1, end - from - 1)];
        return low == high ? low : low + (place - lower) * (high - low);
    }
}
