package io.github.footprint4j.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds numbers for people: half up, plain decimal notation, a point in every locale. */
public final class Digits {

    private static final int MANY = 4;

    private Digits() {}

    /** A number with so many significant digits. */
    public static String significant(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        int scale = Math.max(0, digits - 1 - exponent(rounded));
        return rounded.signum() == 0
                ? "0"
                : rounded.setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }

    /** A number with four significant digits at most and no zeros at its end. */
    public static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(MANY, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A number with so many decimals. */
    public static String decimals(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO.setScale(decimals).toPlainString() : rounded.toPlainString();
    }

    /** A number rounded to the first digit of its deviation; four significant digits if there is none. */
    public static String within(double value, double deviation) {
        if (deviation <= 0) {
            return significant(value, MANY);
        }
        int place = exponent(new BigDecimal(deviation));
        BigDecimal rounded = new BigDecimal(value).setScale(-place, RoundingMode.HALF_UP);
        return rounded.setScale(Math.max(0, -place), RoundingMode.UNNECESSARY).toPlainString();
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
