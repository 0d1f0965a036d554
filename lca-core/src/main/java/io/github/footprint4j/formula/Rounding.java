package io.github.footprint4j.formula;

/** Rounding to integers that stay doubles, and what rounding leaves. */
final class Rounding {

    /** A sum of at most this share of the sum of the magnitudes is what rounding left. */
    private static final double RESIDUE = 1e-14;

    private Rounding() {}

    /** A sum, or 0 where it is no more than rounding leaves of terms whose magnitudes have the given sum. */
    static double cleared(double sum, double magnitudes) {
        return Math.abs(sum) <= RESIDUE * magnitudes && magnitudes < Double.POSITIVE_INFINITY ? 0 : sum;
    }

    /** The integer part, towards zero. */
    static double trunc(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    /** The nearest integer, halves away from zero; no sum is formed, so that 0.49999999999999994 goes to 0. */
    static double round(double value) {
        double whole = trunc(value);
        return Math.abs(value - whole) < 0.5 || value == whole ? whole : whole + Math.signum(value);
    }
}
