package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Place;

/**
 * {@code true} or {@code false}.
 *
 * @param place where the word starts
 * @param value which of the two
 */
public record TruthNode(Place place, boolean value) implements SourceNode {

    /** A truth that was not read from a file. */
    public static TruthNode of(boolean value) {
        return new TruthNode(Place.NONE, value);
    }

    @Override
    public String description() {
        return "the word " + value;
    }

    @Override
    public TruthNode withoutPlaces() {
        return of(value);
    }
}
