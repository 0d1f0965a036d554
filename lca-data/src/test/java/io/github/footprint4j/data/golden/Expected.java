package io.github.footprint4j.data.golden;

/**
 * A number that a result must have.
 *
 * @param text the number as its oracle prints it
 */
record Expected(String text) {

    double value() {
        return Double.parseDouble(text);
    }

    static Expected of(double value) {
        return new Expected(Double.toString(value));
    }

    /** Half a unit of the last digit that the oracle prints. */
    double rounding() {
        String mantissa = text.split("[eE]", 2)[0];
        int point = mantissa.indexOf('.');
        int decimals = point < 0 ? 0 : mantissa.length() - point - 1;
        int exponent = mantissa.length() == text.length() ? 0 : Integer.parseInt(text.substring(mantissa.length() + 1));
        return 0.5 * StrictMath.pow(10, exponent - decimals);
    }
}
