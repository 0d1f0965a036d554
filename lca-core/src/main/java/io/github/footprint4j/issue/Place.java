package io.github.footprint4j.issue;

import java.util.Comparator;

/**
 * Where an issue was found: a position in a file, a path in a document or model, or both.
 *
 * @param source name of the file or other input; empty where there is none
 * @param line line of the source, counted from 1; 0 where it is not known
 * @param column column of the line in UTF-16 units, counted from 1; 0 where it is not known
 * @param path JSON pointer (RFC 6901) or model path; empty for the whole input
 */
public record Place(String source, int line, int column, String path) implements Comparable<Place> {

    /** No place known; a reader that knows it moves the issue with {@link Issue#at(Place)}. */
    public static final Place NONE = new Place("", 0, 0, "");

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::source)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(Place::path);

    /** Checks that line and column are not negative. */
    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "line and column must not be negative, found " + line + " and " + column);
        }
    }

    /** A place in the model, for an input that was not read from a file. */
    public static Place of(String path) {
        return new Place("", 0, 0, path);
    }

    /** The place of a member or element below this one: same position, longer path. */
    public Place child(String key) {
        return new Place(
                source, line, column, path + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    /** Orders by source, line, column and path. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** The place as it is printed, such as {@code phone.yaml:12:7 /parts/3/mass}; words of hostile length in it are shortened. */
    @Override
    public String toString() {
        return ShortText.of(text());
    }

    private String text() {
        String position = line == 0 ? source : source + ":" + line + (column == 0 ? "" : ":" + column);
        return position.isEmpty() ? path : path.isEmpty() ? position : position + " " + path;
    }
}
