package io.github.footprint4j.data.portfolio;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.unit.Unit;
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
 * Where a comma separates the cells, a quantity or formula with a unit ({@code 1.024 GB}) has a decimal point.
 */
final class CellNumbers {

    /** A number and the unit or word behind it. */
    private static final Pattern QUANTITY = Pattern.compile("([+-]?\\d[\\d.,]*(?:[eE][+-]?\\d+)?)(|\\s*[^\\d\\s.,].*)");

    /** A number inside a formula; digits of a name or unit, such as m2, are none. */
    private static final Pattern LITERAL = Pattern.compile("(?<![\\p{L}\\p{N}_.,])\\d[\\d.,]*(?:[eE][+-]?\\d+)?");

    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private final Optional<DecimalSign> declared;
    private final boolean isCommaSeparated;

    CellNumbers(Optional<DecimalSign> declared, char separator) {
        this.declared = declared;
        this.isCommaSeparated = separator == ',';
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
     * A quantity or formula, such as {@code 512 GB} or {@code 2 * 1,125 kg}, with each of its numbers in plain decimal notation.
     *
     * <p>In brackets a comma may separate too, as in {@code min(1,5)}: there a number with a comma is refused, and a space behind a comma
     * says that it separates.
     *
     * @throws InvalidInputException if a number has two readings, or is not written with the declared sign
     */
    String formula(String text) {
        if (declared.isEmpty() && isCommaSeparated && (text.indexOf(',') < 0 || text.indexOf('(') >= 0)) {
            return text;
        }
        Matcher whole = QUANTITY.matcher(text);
        if (whole.matches() && isUnit(whole.group(2).strip())) {
            return plain(whole.group(1)) + whole.group(2);
        }
        StringBuilder plain = new StringBuilder();
        Matcher found = LITERAL.matcher(text);
        int copied = 0;
        while (found.find()) {
            plain.append(text, copied, found.start());
            plain.append(depth(text, found.start()) > 0 ? inBrackets(found.group()) : inFormula(found.group()));
            copied = found.end();
        }
        return plain.append(text.substring(copied)).toString();
    }

    private static boolean isUnit(String text) {
        return text.isEmpty()
                || new Issues().collect(Place.NONE, () -> Unit.parse(text)).isPresent();
    }

    /** Nobody writes separators of thousands into a formula: what looks like one is more likely the other decimal sign. */
    private String inFormula(String number) {
        String plain = plain(number);
        if (count(plain) != count(number)) {
            throw twoReadings(number, "without separators of thousands in a formula");
        }
        return plain;
    }

    private static long count(String number) {
        return number.chars().filter(one -> one == '.' || one == ',').count();
    }

    private static long depth(String text, int end) {
        String before = text.substring(0, end);
        return before.chars().filter(one -> one == '(').count()
                - before.chars().filter(one -> one == ')').count();
    }

    /** A number in brackets; a comma at its end separates it from the next one. */
    private String inBrackets(String found) {
        boolean isFollowed = found.endsWith(",");
        String number = isFollowed ? found.substring(0, found.length() - 1) : found;
        if (number.indexOf(',') >= 0) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.AMBIGUOUS_NUMBER,
                            Place.NONE,
                            "found \"" + number + "\" in brackets, whose comma may separate two numbers or stand before"
                                    + " decimals, expected a number with one reading")
                    .maybe("\"" + number.replace(",", ", ") + "\", or the number outside the brackets"));
        }
        return inFormula(number) + (isFollowed ? "," : "");
    }

    private String plain(String number) {
        if (declared.isPresent()) {
            DecimalSign sign = declared.get();
            return sign.plain(number).orElseThrow(() -> refused(number, "a number with a decimal " + sign));
        }
        if (EITHER.matcher(number).matches()) {
            throw twoReadings(number, "with one reading");
        }
        if (number.indexOf(',') >= 0) {
            throw refused(number, "a number with a decimal point and no separators of thousands");
        }
        return number;
    }

    private InvalidInputException twoReadings(String number, String expected) {
        String declare = declared.isPresent()
                ? "another decimal sign (--decimal point or comma)"
                : "the decimal sign is to be declared (--decimal point or --decimal comma)";
        return new InvalidInputException(Issue.error(
                        IssueCode.AMBIGUOUS_NUMBER,
                        Place.NONE,
                        "found \"" + number
                                + "\", whose last three digits may be thousands or decimals, expected a number "
                                + expected)
                .maybe("\"" + number.replaceAll("[.,]", "") + "\", or " + declare));
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
