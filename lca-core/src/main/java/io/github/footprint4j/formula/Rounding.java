package io.github.footprint4j.formula;

/** Rounding to integers that stay doubles. */
final class Rounding {

    private Rounding() {}

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
