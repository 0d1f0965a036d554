package io.github.footprint4j.coverage;

import io.github.footprint4j.method.Threshold;

/** Compares with thresholds; what is within rounding of a threshold lies on it. */
public final class Limits {

    /** Rounding of a share that was calculated from decimal figures. */
    private static final double ROUNDING = 1e-12;

    private Limits() {}

    /** True if a value is above a threshold. */
    public static boolean isAbove(double value, Threshold threshold) {
        return isAbove(value, threshold.value());
    }

    /** True if a value is above a limit. */
    public static boolean isAbove(double value, double limit) {
        return value > limit + ROUNDING * Math.abs(limit);
    }

    /** True if a value is a threshold or above it. */
    public static boolean isAtLeast(double value, Threshold threshold) {
        return isAtLeast(value, threshold.value());
    }

    /** True if a value is a limit or above it. */
    public static boolean isAtLeast(double value, double limit) {
        return value >= limit - ROUNDING * Math.abs(limit);
    }
}
