package io.github.footprint4j.data.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The shortest decimal that reads back as the same double. {@code Double.toString} has other digits before Java 19 than after. */
final class ShortestDecimal {

    private static final int LONGEST = 17;
    private static final int PLAIN_DIGITS = 21;
    private static final int PLAIN_ZEROS = 6;

    private ShortestDecimal() {}

    /** The digits of a finite number; {@code NaN} or {@code Infinity}, which are no numbers of JSON, for others. */
    static String of(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        return number == 0 ? zero(number) : shown(shortest(number));
    }

    private static String zero(double number) {
        return 1 / number < 0 ? "-0.0" : "0";
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < LONGEST; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
        return exact.round(new MathContext(LONGEST, RoundingMode.HALF_EVEN));
    }

    private static String shown(BigDecimal number) {
        BigDecimal digits = number.stripTrailingZeros();
        int magnitude = digits.precision() - digits.scale();
        boolean plain = magnitude <= PLAIN_DIGITS && magnitude > -PLAIN_ZEROS;
        return plain ? digits.toPlainString() : digits.toString();
    }
}
