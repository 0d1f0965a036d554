package io.github.footprint4j.formula;

/** Derivatives that need more than one expression. */
final class ExpressionSlopes {

    private ExpressionSlopes() {}

    /** Derivative of base^exponent by the base: exponent · base^(exponent - 1). */
    static double ofPowerByBase(double base, double exponent) {
        return exponent == 0 ? 0 : exponent * StrictMath.pow(base, exponent - 1);
    }

    /**
     * Derivative of base^exponent by the exponent: base^exponent · ln(base). At base 0 it is 0 for a positive exponent; below 0 there
     * is none (NaN).
     */
    static double ofPowerByExponent(double base, double exponent) {
        return base == 0 && exponent > 0 ? 0 : StrictMath.pow(base, exponent) * StrictMath.log(base);
    }

    static double square(double value) {
        return value * value;
    }
}
