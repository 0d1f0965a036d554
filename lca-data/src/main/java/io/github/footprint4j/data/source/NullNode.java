package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Place;

/**
 * An explicit {@code null}, or in YAML a key with nothing after it.
 *
 * @param place where the value stands or would stand
 */
public record NullNode(Place place) implements SourceNode {

    /** A null that was not read from a file. */
    public static NullNode of() {
        return new NullNode(Place.NONE);
    }

    @Override
    public String description() {
        return "null";
    }

    @Override
    public NullNode withoutPlaces() {
        return of();
    }
}
