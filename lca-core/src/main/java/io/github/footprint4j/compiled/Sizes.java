package io.github.footprint4j.compiled;

/**
 * Which sizes of numbers can be calculated with: far beyond everything that is measured, and far from where the products and squares of a
 * {@code double} overflow or lose their digits.
 */
public final class Sizes {

    /** What may stand in a file, in words. */
    public static final String EXPECTED = "0 or a size from 1e-100 to 1e100 in base units";

    private static final double LARGEST = 1e100;
    private static final double SMALLEST = 1e-100;

    private Sizes() {}

    /** True for a number that may be stated: 0, or a size between the limits. */
    public static boolean isStatable(double value) {
        return value == 0 || (isBounded(value) && Math.abs(value) >= SMALLEST);
    }

    /** True for the result of a calculation that can be used: finite and not larger than what may be stated. */
    public static boolean isBounded(double value) {
        return Math.abs(value) <= LARGEST;
    }
}
