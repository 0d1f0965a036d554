package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Place;

/** One value of a document with the place where it was written. */
public sealed interface SourceNode permits ObjectNode, ListNode, TextNode, NumberNode, TruthNode, NullNode, RefusedNode {

    /** Where the value starts; {@link Place#NONE} for a value that was not read. */
    Place place();

    /** What the value is, for messages: {@code an object}, {@code a list}, {@code the text "steel"}, {@code the number 12}. */
    String description();

    /** The same value and everything below it without places, so that trees of different origin can be compared. */
    SourceNode withoutPlaces();
}
