package io.github.footprint4j.unit;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as text, one syntax for every place that reads or prints them: {@code 12}, {@code -0.5}, {@code 1.5e-3}.
 *
 * <p>A number has digits before and after its point, an optional minus and an optional exponent. Leading zeros, signs between
 * digits, a decimal comma, a hexadecimal number and the words for infinity and no number are refused with a hint.
 */
public final class DecimalText {

    private static final int LONGEST = 400;
    private static final int CERTAIN_DIGITS = 15;
    private static final int ALL_DIGITS = 17;
    private static final int PLAIN_DIGITS = 15;
    private static final int PLAIN_ZEROS = 5;
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?\\d+),(\\d+)");

    private DecimalText() {}

    /**
     * The number that a text says.
     *
     * @throws InvalidInputException if the text is not a number in plain decimal notation, or is too large or too small for a
     *     {@code double}
     */
    public static double parse(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.LIMIT_EXCEEDED,
                    Place.NONE,
                    UnitText.quoted(text) + " has " + text.length() + " characters, expected a number of at most "
                            + LONGEST));
        }
        if (!isNumber(text)) {
            throw new InvalidInputException(notANumber(text));
        }
        return inRange(text, Double.parseDouble(text));
    }

    /**
     * True for a text in plain decimal notation, which is that of JSON (RFC 8259, section 6): {@code -? (0 | 1-9 digits) (. digits)?
     * ((e | E) (+ | -)? digits)?}. Whether a {@code double} can hold the number is another question.
     */
    public static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = digits(text, start);
        boolean leads = end > start && (text.charAt(start) != '0' || end == start + 1);
        if (leads && end < text.length() && text.charAt(end) == '.') {
            int point = end;
            end = digits(text, point + 1);
            leads = end > point + 1;
        }
        return leads && (end == text.length() || isExponent(text, end));
    }

    private static boolean isExponent(String text, int start) {
        boolean signed = start + 1 < text.length() && "+-".indexOf(text.charAt(start + 1)) >= 0;
        int first = signed ? start + 2 : start + 1;
        int end = digits(text, first);
        return "eE".indexOf(text.charAt(start)) >= 0 && end > first && end == text.length();
    }

    /** The end of the digits that start at an index. */
    static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static double inRange(String text, double value) {
        boolean vanished = value == 0 && text.split("[eE]", 2)[0].matches(".*[1-9].*");
        if (vanished || Double.isInfinite(value)) {
            String limit =
                    vanished ? "zero or a size of at least 4.9e-324" : "a size of at most 1.7976931348623157e308";
            throw new InvalidInputException(Issue.error(
                    IssueCode.NUMBER_OUT_OF_RANGE,
                    Place.NONE,
                    UnitText.quoted(text) + " is out of range, expected " + limit));
        }
        return value + 0.0;
    }

    private static Issue notANumber(String text) {
        String message = text.isBlank()
                ? "there is no number, expected one such as 12, 0.5 or 1.5e-3"
                : UnitText.quoted(text) + " is not a number, expected one such as 12, 0.5 or 1.5e-3";
        return Issue.error(IssueCode.NOT_A_NUMBER, Place.NONE, message).maybe(correction(text));
    }

    private static String correction(String text) {
        Matcher comma = DECIMAL_COMMA.matcher(text);
        if (comma.matches()) {
            String point = "\"" + comma.group(1) + "." + comma.group(2) + "\" with a decimal point";
            return comma.group(2).length() == 3
                    ? point + ", \"" + comma.group(1) + comma.group(2) + "\" without a separator"
                    : point;
        }
        String simple = text.strip()
                .replaceAll("[_', \u00a0\u202f]", "")
                .replaceAll("^\\+", "")
                .replaceAll("^(-?)0+(?=\\d)", "$1")
                .replaceAll("^(-?)\\.", "$10.")
                .replaceAll("\\.(?=$|[eE])", "");
        return isNumber(simple) ? "\"" + simple + "\"" : "";
    }

    /**
     * The shortest of the texts with 15, 16 or 17 digits that reads back as the same number, without trailing zeros; plain
     * notation for sizes from 1e-5 to below 1e15.
     *
     * <p>{@link Double#toString} is not used because its digits differ between versions of Java.
     *
     * @throws IllegalArgumentException if the value is infinite or not a number
     */
    public static String format(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("only a finite number has a decimal text, found " + value);
        }
        return value == 0 ? "0" : text(shortest(value).stripTrailingZeros());
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = CERTAIN_DIGITS; digits < ALL_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(ALL_DIGITS));
    }

    private static String text(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        if (exponent >= -PLAIN_ZEROS && exponent < PLAIN_DIGITS) {
            return number.toPlainString();
        }
        return number.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }
}
