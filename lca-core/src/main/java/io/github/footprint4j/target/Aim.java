package io.github.footprint4j.target;

import io.github.footprint4j.compiled.Sizes;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A total that somebody wants to reach: {@code 50}, {@code 0.05 t CO2e} or {@code 50 kg} for the functional unit, {@code 40 kg/a} for each
 * year of its duration, {@code -20 %} from what it is.
 *
 * @param value kg CO2e, or a share of what it is
 * @param per what the value is for
 */
public record Aim(double value, Per per) {

    private static final Unit CO2E = Unit.parse("kg CO2e");
    private static final Unit KILOGRAM = Unit.parse("kg");
    private static final double PER_CENT = 100;
    private static final Pattern CHANGE = Pattern.compile("([+-]?)\\s*([0-9]+(?:[.][0-9]+)?)\\s*%");
    private static final Pattern YEARLY = Pattern.compile("(.*\\S)\\s*/\\s*(?:a|yr|year)");
    private static final String EXAMPLES = "50, \"40 kg/a\" or -20 %";

    /** What a value is for. */
    public enum Per {
        /** The functional unit. */
        UNIT,
        /** A year of its duration. */
        YEAR,
        /** A change of what it is. */
        CHANGE
    }

    /**
     * Reads an aim.
     *
     * @throws InvalidInputException if it is none, such as a percentage without a sign, of which nobody knows whether it is meant by or to
     */
    public static Aim parse(String text) {
        String plain = text.strip().replace('\u2212', '-');
        Matcher change = CHANGE.matcher(plain);
        if (change.matches()) {
            return change(change, text);
        }
        Matcher yearly = YEARLY.matcher(plain);
        return yearly.matches()
                ? new Aim(kilograms(yearly.group(1), text), Per.YEAR)
                : new Aim(kilograms(plain, text), Per.UNIT);
    }

    private static Aim change(Matcher change, String text) {
        String number = change.group(2);
        if (change.group(1).isEmpty()) {
            throw refused(text, "expected its sign: by how much it shall change", "-" + number + " %");
        }
        double share = Double.parseDouble(change.group(1) + number) / PER_CENT;
        if (share < -1 || !Sizes.isStatable(share)) {
            throw refused(text, "expected at most 100 % less", "-20 %");
        }
        return new Aim(share, Per.CHANGE);
    }

    private static double kilograms(String amount, String text) {
        Quantity quantity;
        try {
            quantity = Quantity.parse(amount);
        } catch (InvalidInputException e) {
            throw refused(text, e.issues().get(0).message(), EXAMPLES);
        }
        double kilograms = quantity.unit().equals(Unit.NONE)
                ? quantity.value()
                : quantity.dimension().equals(KILOGRAM.dimension()) ? quantity.in(KILOGRAM) : co2e(quantity, text);
        if (!Sizes.isStatable(kilograms)) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.OUT_OF_RANGE,
                    Place.NONE,
                    "\"" + text + "\" is out of range, expected " + Sizes.EXPECTED));
        }
        return kilograms;
    }

    private static double co2e(Quantity quantity, String text) {
        if (!quantity.dimension().equals(CO2E.dimension())) {
            throw refused(text, "expected kg CO2e", EXAMPLES);
        }
        return quantity.in(CO2E);
    }

    private static InvalidInputException refused(String text, String expected, String hint) {
        return new InvalidInputException(
                Issue.error(IssueCode.SYNTAX, Place.NONE, "found \"" + text + "\" as the total to reach, " + expected)
                        .maybe(hint));
    }

    /**
     * The total for a product, in kg CO2e per functional unit.
     *
     * @throws InvalidInputException for a total per year of a product whose result is for one use
     */
    public double of(ProductSystem system) {
        Footprint footprint = Footprint.of(system.atStatedValues());
        return switch (per) {
            case UNIT -> value;
            case CHANGE -> footprint.total() * (1 + value);
            case YEAR -> {
                if (footprint.facts().uses().isPresent()) {
                    throw new InvalidInputException(Issue.error(
                            IssueCode.CONFLICTING_FIELDS,
                            Place.NONE,
                            "the result of \"" + system.product().id()
                                    + "\" is for one use, found a total per year, expected one per use"));
                }
                yield value * footprint.facts().duration().years();
            }
        };
    }
}
