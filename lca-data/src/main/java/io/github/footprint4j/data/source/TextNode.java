package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Place;

/**
 * A text: every quoted scalar, and in YAML every plain one that is not a number, a truth or null.
 *
 * @param place where the text starts, at its quote if it has one
 * @param value the text without quotes and escapes, well-formed Unicode
 */
public record TextNode(Place place, String value) implements SourceNode {

    private static final int SHOWN = 60;

    /** Throws {@link io.github.footprint4j.issue.InvalidInputException} for half a surrogate pair, which no file can hold. */
    public TextNode {
        Surrogates.check(value, place);
    }

    /** A text that was not read from a file. */
    public static TextNode of(String value) {
        return new TextNode(Place.NONE, value);
    }

    @Override
    public String description() {
        return "the text \"" + shortened(value) + "\"";
    }

    @Override
    public TextNode withoutPlaces() {
        return of(value);
    }

    /** A text for a message: one line, and not longer than a line. */
    public static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
