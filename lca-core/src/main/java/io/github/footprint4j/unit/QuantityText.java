package io.github.footprint4j.unit;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two halves of a quantity's text, cut so that a wrong number is reported as a number and not as a unit. */
record QuantityText(String number, String unit) {

    private static final Pattern PARTS = Pattern.compile(
            "([+-]?(?:0[xXbB]\\p{XDigit}+|[\\d.][\\d.,_']*(?:[eE][+-]?\\d+)?|NaN|Infinity|inf)?)( *)(.*)");
    private static final Pattern DIGITS_APART = Pattern.compile("\\d+(?:[^/].*)?");

    static QuantityText of(String text) {
        int end = plainNumber(text);
        if (end > 0) {
            return new QuantityText(text.substring(0, end), text.substring(end + 1));
        }
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return new QuantityText(text, "");
        }
        String unit = parts.group(3);
        if (parts.group(2).length() > 1 || DIGITS_APART.matcher(unit).matches()) {
            throw apart(text);
        }
        return new QuantityText(parts.group(1).isEmpty() ? text.strip() : parts.group(1), unit);
    }

    /** The end of digits, with one point between them at most, that one blank and letters follow; 0 for any other text. */
    private static int plainNumber(String text) {
        int end = DecimalText.digits(text, 0);
        if (end > 0 && end < text.length() && text.charAt(end) == '.') {
            end = DecimalText.digits(text, end + 1);
        }
        boolean plain = end > 0 && end + 1 < text.length() && text.charAt(end) == ' ';
        for (int i = end + 1; plain && i < text.length(); i++) {
            plain = UnitText.isLetter(text.charAt(i));
        }
        return plain ? end : 0;
    }

    private static InvalidInputException apart(String text) {
        String message =
                UnitText.quoted(text) + " is no quantity, expected a number without gaps, one blank and a unit";
        String closed =
                text.strip().replaceAll("(?<=^[+-]) +|(?<=\\d) +(?=\\d)", "").replaceAll(" +", " ");
        return new InvalidInputException(
                Issue.error(IssueCode.NOT_A_NUMBER, Place.NONE, message).maybe(UnitText.quoted(closed)));
    }
}
