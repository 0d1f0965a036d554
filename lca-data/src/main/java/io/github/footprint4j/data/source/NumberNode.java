package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.unit.DecimalText;

/**
 * A number as it was written, so that whoever needs it decides about {@code 1e999} and about thirty digits.
 *
 * @param place where the number starts
 * @param text the number in the notation of JSON (RFC 8259, section 6), at most 1,000 characters
 */
public record NumberNode(Place place, String text) implements SourceNode {

    /** Throws {@link InvalidInputException} if the text is not a number of JSON. */
    public NumberNode {
        if (!isNumber(text)) {
            String message = "found \"" + TextNode.shortened(text) + "\", expected a number such as 12, 0.5 or 1e-3";
            throw new InvalidInputException(Issue.error(IssueCode.NOT_A_NUMBER, place, message));
        }
    }

    /** A number that was not read from a file. */
    public static NumberNode of(String text) {
        return new NumberNode(Place.NONE, text);
    }

    /**
     * A number that was calculated, with the fewest digits that give the same double again; the text is the same on every Java
     * version. Throws {@link InvalidInputException} for infinity and NaN.
     */
    public static NumberNode of(double number) {
        return of(ShortestDecimal.of(number));
    }

    /** A whole number that was calculated. */
    public static NumberNode of(long number) {
        return of(Long.toString(number));
    }

    @Override
    public String description() {
        return "the number " + TextNode.shortened(text);
    }

    @Override
    public NumberNode withoutPlaces() {
        return of(text);
    }

    static boolean isNumber(String text) {
        return text.length() <= DocumentLimits.NUMBER_LENGTH && DecimalText.isNumber(text);
    }
}
