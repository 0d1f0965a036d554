package io.github.footprint4j.result;

import io.github.footprint4j.system.Drawn;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Rounds numbers for people: half up, plain decimal notation, a point in every locale; with an exponent from 1e15 on and below 1e-15,
 * where nobody counts the zeros.
 *
 * <p>The same number is printed the same everywhere: a value has three significant digits, however wide its interval; the ends of an
 * interval have two digits of half its width, no finer than the value and no finer than their sampling error. What is not finite is the
 * word {@code unknown}.
 */
public final class Digits {

    /** The significant digits of a value. */
    public static final int OF_A_VALUE = 3;

    /** Where all draws failed, and where a calculation left the numbers. */
    private static final String NO_NUMBER = "unknown";

    private static final int MANY = 4;

    /** A number within so many sampling errors of 0 may be 0. */
    private static final double ERRORS = 3;

    /** From this power of ten on, up and down, a number has an exponent. */
    private static final int PLAIN = 15;

    private Digits() {}

    /** A value as every report prints it. */
    public static String value(double value) {
        return significant(value, OF_A_VALUE);
    }

    /** A difference as every report prints it: a value with its sign, also if it is above zero. */
    public static String signed(double difference) {
        return (difference > 0 && Double.isFinite(difference) ? "+" : "") + value(difference);
    }

    /** A standard deviation beside its value: two digits, no finer than the value. */
    public static String beside(double value, double deviation) {
        if (!Double.isFinite(value) || !Double.isFinite(deviation)) {
            return value(deviation);
        }
        int place = Math.max(place(value, OF_A_VALUE), place(deviation, 2));
        return place == Integer.MIN_VALUE ? value(deviation) : at(deviation, place);
    }

    /** The lower end of an interval. */
    public static String low(Interval interval) {
        return low(interval, 1);
    }

    /** The upper end of an interval. */
    public static String high(Interval interval) {
        return high(interval, 1);
    }

    /** The lower end of an interval times a number above 0, such as for another unit. */
    public static String low(Interval interval, double factor) {
        return beside(interval, interval.lowEnd(), factor);
    }

    /** The upper end of an interval times a number above 0, such as for another unit. */
    public static String high(Interval interval, double factor) {
        return beside(interval, interval.highEnd(), factor);
    }

    private static String beside(Interval interval, Drawn end, double factor) {
        if (!isShown(interval, end, factor)) {
            return NO_NUMBER;
        }
        int place = Math.max(place(interval, factor), place(factor * end.error(), 1));
        return at(end, factor, place);
    }

    /**
     * The median of the draws of an interval, as fine as its ends and with two digits at least, but no finer than its sampling error, and
     * as fine as the ends alone where it may as well be 0; times a number above 0.
     */
    public static String median(Interval interval, double factor) {
        Drawn median = interval.median();
        if (!isShown(interval, median, factor)) {
            return NO_NUMBER;
        }
        int place = place(interval, factor);
        int own = place(factor * median.value(), 2);
        boolean mayBeZero = Math.abs(median.value()) <= ERRORS * median.error();
        int wanted = own == Integer.MIN_VALUE || mayBeZero ? place : Math.min(place, own);
        return at(median, factor, Math.max(wanted, noFinerThan(factor * median.error())));
    }

    /** The first place that is no finer than an error. */
    private static int noFinerThan(double error) {
        int place = place(error, 1);
        boolean isFiner = place != Integer.MIN_VALUE
                && BigDecimal.ONE.scaleByPowerOfTen(place).doubleValue() < error;
        return isFiner ? place + 1 : place;
    }

    private static boolean isShown(Interval interval, Drawn drawn, double factor) {
        return Double.isFinite(factor * drawn.value())
                && Double.isFinite(factor * drawn.error())
                && Double.isFinite(factor * interval.halfWidth())
                && Double.isFinite(factor * interval.stated());
    }

    /** The place of the ends of an interval. */
    private static int place(Interval interval, double factor) {
        return Math.max(place(factor * interval.halfWidth(), 2), place(factor * interval.stated(), OF_A_VALUE));
    }

    private static String at(Drawn drawn, double factor, int place) {
        return place == Integer.MIN_VALUE ? value(factor * drawn.value()) : at(factor * drawn.value(), place);
    }

    /**
     * The power of ten of the last of so many significant digits, once it is rounded to them; the finest there is for 0, and for what
     * nobody knows, such as the error where a single block has an answer.
     */
    private static int place(double value, int digits) {
        return value == 0 || !Double.isFinite(value)
                ? Integer.MIN_VALUE
                : exponent(new BigDecimal(Math.abs(value)).round(new MathContext(digits, RoundingMode.HALF_UP)))
                        - digits
                        + 1;
    }

    private static String at(double value, int place) {
        BigDecimal rounded = new BigDecimal(value).setScale(-place, RoundingMode.HALF_UP);
        BigDecimal shown = rounded.setScale(Math.max(0, -place), RoundingMode.UNNECESSARY);
        return shown.signum() == 0
                ? BigDecimal.ZERO.setScale(Math.min(PLAIN, Math.max(0, -place))).toPlainString()
                : text(rounded, shown);
    }

    /** A rounded number as it is shown, or with an exponent. */
    private static String text(BigDecimal rounded, BigDecimal shown) {
        int exponent = exponent(rounded);
        return Math.abs(exponent) < PLAIN
                ? shown.toPlainString()
                : rounded.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    /** A number with so many significant digits. */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return NO_NUMBER;
        }
        Optional<String> plain = ShortRounding.significant(value, digits);
        if (plain.isPresent()) {
            return plain.get();
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        int scale = Math.max(0, digits - 1 - exponent(rounded));
        return rounded.signum() == 0 ? "0" : text(rounded, rounded.setScale(scale, RoundingMode.HALF_UP));
    }

    /** A number with four significant digits at most and no zeros at its end. */
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return NO_NUMBER;
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(MANY, RoundingMode.HALF_UP));
        BigDecimal shown = rounded.stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : text(shown, shown);
    }

    /** A number with so many decimals. */
    public static String decimals(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NO_NUMBER;
        }
        Optional<String> plain = ShortRounding.decimals(value, decimals);
        if (plain.isPresent()) {
            return plain.get();
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return BigDecimal.ZERO.setScale(decimals).toPlainString();
        }
        return exponent(rounded) < PLAIN ? rounded.toPlainString() : significant(value, MANY);
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
