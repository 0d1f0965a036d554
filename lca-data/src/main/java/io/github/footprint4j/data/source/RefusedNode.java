package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Place;

/**
 * A value whose issue is collected already, such as {@code 012} or an alias; readers pass over it without a second issue.
 *
 * @param place where the value starts
 */
public record RefusedNode(Place place) implements SourceNode {

    @Override
    public String description() {
        return "a value that was refused";
    }

    @Override
    public RefusedNode withoutPlaces() {
        return new RefusedNode(Place.NONE);
    }
}
