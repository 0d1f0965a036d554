package io.github.footprint4j.analysis;

/** Compares with thresholds; what is within rounding of a threshold lies on it. */
final class Limits {

    /** Rounding of a share that was calculated from decimal figures. */
    private static final double ROUNDING = 1e-12;

    /** A source of more than this share of the anticipated total is a material contribution (clause 3). */
    static final double MATERIAL = 0.01;
    /** What may be left out of the anticipated total in all (clause 6.3). */
    static final double LEFT_OUT = 0.05;
    /** What may be left out in all under a 3 % cut-off. */
    static final double THREE_PERCENT = 0.03;
    /** A source above this share makes the rest the whole for the cut-off (clause 6.3 of the 2008 edition). */
    static final double DOMINANT = 0.5;
    /** A share of the upstream emissions that reaches primary data (clause 7.3). */
    static final double PRIMARY = 0.1;
    /** An unplanned change above this share of the footprint (clause 7.5). */
    static final double UNPLANNED = 0.1;
    /** A planned change of this share of the footprint or more (clause 7.5). */
    static final double PLANNED = 0.05;
    /** A change that lasts longer than so many months (clause 7.5). */
    static final double MONTHS = 3;

    private Limits() {}

    static boolean isAbove(double value, double limit) {
        return value > limit + ROUNDING * Math.abs(limit);
    }

    static boolean isAtLeast(double value, double limit) {
        return value >= limit - ROUNDING * Math.abs(limit);
    }
}
