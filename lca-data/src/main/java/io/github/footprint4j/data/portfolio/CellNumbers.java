package io.github.footprint4j.data.portfolio;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers in the cells of a table, whose decimal sign depends on where the table was made.
 *
 * <p>Three digits behind a single point or comma are thousands for some and decimals for others ({@code 10.000}): without a declared
 * sign such a number is refused, never guessed. Any other number has one reading; it is read if it has a point or no sign at all.
 * Where a comma separates the cells, a quantity with a unit ({@code 1.024 GB}) has a decimal point.
 */
final class CellNumbers {

    /** A number and the unit or word behind it. */
    private static final Pattern QUANTITY = Pattern.compile("([+-]?\\d[\\d.,]*(?:[eE][+-]?\\d+)?)(|\\s*[^\\d\\s.,].*)");

    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final int FEW_DIGITS = 9;

    private final Optional<DecimalSign> declared;
    private final boolean isCommaSeparated;

    CellNumbers(Optional<DecimalSign> declared, char separator) {
        this.declared = declared;
        this.isCommaSeparated = separator == ',';
    }

    /** True for a number of a few digits without any sign, which has one reading everywhere and needs no further look. */
    static boolean isWhole(String text) {
        boolean isWhole = !text.isEmpty() && text.length() <= FEW_DIGITS && text.charAt(0) != '0';
        for (int i = 0; isWhole && i < text.length(); i++) {
            isWhole = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return isWhole;
    }

    /**
     * A number in plain decimal notation; what is none is answered as it is.
     *
     * @throws InvalidInputException if it has two readings, or is not written with the declared sign
     */
    String number(String text) {
        Matcher found = QUANTITY.matcher(text);
        return found.matches() && found.group(2).isEmpty() ? plain(text) : text;
    }

    /**
     * A text that may start with a number, such as {@code 512 GB}, with that number in plain decimal notation.
     *
     * @throws InvalidInputException if the number has two readings, or is not written with the declared sign
     */
    String quantity(String text) {
        Matcher found = QUANTITY.matcher(text);
        boolean isSure = declared.isEmpty() && isCommaSeparated && text.indexOf(',') < 0;
        return !found.matches() || isSure ? text : plain(found.group(1)) + found.group(2);
    }

    private String plain(String number) {
        if (declared.isPresent()) {
            DecimalSign sign = declared.get();
            return sign.plain(number).orElseThrow(() -> refused(number, "a number with a decimal " + sign));
        }
        if (EITHER.matcher(number).matches()) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.AMBIGUOUS_NUMBER,
                            Place.NONE,
                            "found \"" + number + "\", whose last three digits may be thousands or decimals, expected a"
                                    + " number with one reading")
                    .maybe("\"" + number.replaceAll("[.,]", "")
                            + "\", or the decimal sign is to be declared (--decimal point or --decimal comma)"));
        }
        if (number.indexOf(',') >= 0) {
            throw refused(number, "a number with a decimal point and no separators of thousands");
        }
        return number;
    }

    private static InvalidInputException refused(String number, String expected) {
        String readings = readings(number);
        return new InvalidInputException(Issue.error(
                        IssueCode.NOT_A_NUMBER, Place.NONE, "found \"" + number + "\", expected " + expected)
                .maybe(readings.isEmpty() ? "" : readings + ", or another decimal sign (--decimal point or comma)"));
    }

    /** What a number says with either sign. */
    private static String readings(String number) {
        return Arrays.stream(DecimalSign.values())
                .flatMap(sign -> sign.plain(number).stream())
                .distinct()
                .map(reading -> "\"" + reading + "\"")
                .collect(Collectors.joining(" or "));
    }
}
