package io.github.footprint4j.unit;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads one unit text: first as a whole in the table, then as quotient, product, power or parenthesis of such. */
final class UnitParser {

    private final String whole;

    UnitParser(String text) {
        this.whole = UnitText.normal(text);
    }

    Unit parse() {
        if (whole.isEmpty() || whole.length() > UnitText.LONGEST) {
            throw unknown(whole);
        }
        return unit(whole);
    }

    private Unit unit(String text) {
        Optional<Unit> known = UnitTable.find(text).or(() -> MoneyUnits.find(text));
        return known.orElseGet(() -> combined(text));
    }

    private Unit combined(String text) {
        AmbiguousUnits.refuse(text);
        int stroke = UnitText.lastOutside(text, '/');
        if (stroke >= 0) {
            Unit above = stroke == 0 ? Unit.NONE : unit(text.substring(0, stroke));
            return above.dividedBy(divisor(text.substring(stroke + 1)));
        }
        int star = UnitText.lastOutside(text, '*');
        return star >= 0 ? unit(text.substring(0, star)).times(unit(text.substring(star + 1))) : single(text);
    }

    /** A product after a stroke is read only where the table has it as one unit. */
    private Unit divisor(String text) {
        if (UnitTable.find(text).isEmpty() && UnitText.lastOutside(text, '*') >= 0) {
            throw AmbiguousUnits.productBelowStroke(whole, text);
        }
        return unit(text);
    }

    private Unit single(String text) {
        if (text.equals("1")) {
            return Unit.NONE;
        }
        if (text.startsWith("(") && text.endsWith(")")) {
            return unit(text.substring(1, text.length() - 1));
        }
        Matcher power = UnitText.power(text);
        if (power.matches()) {
            int base = power.group(1) == null ? 3 : 1;
            return unit(power.group(base)).power(Integer.parseInt(power.group(base + 1)));
        }
        throw unknown(text);
    }

    private InvalidInputException unknown(String text) {
        String part = text.equals(whole) ? "" : " in " + UnitText.quoted(whole);
        String message = UnitText.quoted(text) + part
                + " is no known unit, expected one such as kg, kWh, m2, t*km or kg CO2e; upper and lower case differ";
        Issue issue = Issue.error(IssueCode.UNKNOWN_UNIT, Place.NONE, message);
        return new InvalidInputException(
                text.length() > UnitText.LONGEST ? issue : issue.maybeOneOf(UnitTable.closest(text)));
    }
}
