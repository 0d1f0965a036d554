package io.github.footprint4j.result;

import java.util.Optional;

/**
 * Rounds half up what a long table is full of: numbers of usual size to a few digits, by whole numbers in place of decimals of fifty
 * digits.
 *
 * <p>A number times a power of ten is off by half of its last bit. Where that could decide how it is rounded, and for all other numbers,
 * there is no answer here, and the exact decimal decides.
 */
final class ShortRounding {

    /** 10 to the power of the index; each is a double. */
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    /** The double nearest to each lies above it, so that a double is at least 10 to a power if it is at least the double of that. */
    private static final double[] FRACTIONS = {1, 1e-1, 1e-2, 1e-3, 1e-4};

    private static final int MOST_DIGITS = 4;
    private static final double LARGEST_SCALED = 1e6;

    /** Far more than a product below {@link #LARGEST_SCALED} is off, 1.2e-10. */
    private static final double DOUBT = 1e-8;

    private ShortRounding() {}

    /** A number with so many significant digits. */
    static Optional<String> significant(double value, int digits) {
        double size = Math.abs(value);
        if (digits > MOST_DIGITS || !(size >= FRACTIONS[FRACTIONS.length - 1] && size < POWERS[POWERS.length - 1])) {
            return Optional.empty();
        }
        int exponent = exponent(size);
        int places = digits - 1 - exponent;
        double scaled = places >= 0 ? size * POWERS[places] : size / POWERS[-places];
        return isDoubtful(scaled)
                ? Optional.empty()
                : Optional.of(significant(value < 0, whole(scaled), places, digits));
    }

    private static String significant(boolean isNegative, long whole, int places, int digits) {
        boolean isNext = whole == (long) POWERS[digits];
        return isNext ? text(isNegative, whole / 10, places - 1) : text(isNegative, whole, places);
    }

    /** A number with so many decimals. */
    static Optional<String> decimals(double value, int decimals) {
        double size = Math.abs(value);
        if (decimals > MOST_DIGITS || !(size < LARGEST_SCALED)) {
            return Optional.empty();
        }
        double scaled = size * POWERS[decimals];
        if (!(scaled < LARGEST_SCALED) || isDoubtful(scaled)) {
            return Optional.empty();
        }
        long whole = whole(scaled);
        return Optional.of(text(value < 0 && whole > 0, whole, decimals));
    }

    /** The exponent of the highest digit. */
    private static int exponent(double size) {
        int exponent = 0;
        while (size >= POWERS[exponent + 1]) {
            exponent++;
        }
        int below = 0;
        while (size < FRACTIONS[below]) {
            below++;
        }
        return exponent - below;
    }

    private static boolean isDoubtful(double scaled) {
        return Math.abs(scaled - Math.floor(scaled) - 0.5) < DOUBT;
    }

    private static long whole(double scaled) {
        return (long) Math.floor(scaled + 0.5);
    }

    /** A whole number of units of a decimal place; places below 0 are zeros before the point. */
    private static String text(boolean isNegative, long whole, int places) {
        StringBuilder text = new StringBuilder(Long.toString(whole));
        if (places < 0) {
            text.append("0".repeat(-places));
        } else if (places > 0) {
            int missing = places + 1 - text.length();
            text.insert(0, "0".repeat(Math.max(0, missing))).insert(text.length() - places, '.');
        }
        return isNegative ? text.insert(0, '-').toString() : text.toString();
    }
}
