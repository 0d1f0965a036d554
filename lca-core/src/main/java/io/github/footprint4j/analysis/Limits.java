package io.github.footprint4j.analysis;

import io.github.footprint4j.method.Threshold;

/** Compares with thresholds; what is within rounding of a threshold lies on it. */
final class Limits {

    /** Rounding of a share that was calculated from decimal figures. */
    private static final double ROUNDING = 1e-12;

    private Limits() {}

    static boolean isAbove(double value, Threshold threshold) {
        return isAbove(value, threshold.value());
    }

    static boolean isAbove(double value, double limit) {
        return value > limit + ROUNDING * Math.abs(limit);
    }

    static boolean isAtLeast(double value, Threshold threshold) {
        return isAtLeast(value, threshold.value());
    }

    static boolean isAtLeast(double value, double limit) {
        return value >= limit - ROUNDING * Math.abs(limit);
    }
}
