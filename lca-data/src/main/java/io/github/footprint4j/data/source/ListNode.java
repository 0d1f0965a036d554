package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Place;
import java.util.List;

/**
 * Values in an order.
 *
 * @param place where the list starts
 * @param elements the values
 */
public record ListNode(Place place, List<SourceNode> elements) implements SourceNode {

    /** Copies the elements. */
    public ListNode {
        elements = List.copyOf(elements);
    }

    /** A list that was not read from a file. */
    public static ListNode of(List<? extends SourceNode> elements) {
        return new ListNode(Place.NONE, List.copyOf(elements));
    }

    @Override
    public String description() {
        return "a list";
    }

    @Override
    public ListNode withoutPlaces() {
        return of(elements.stream().map(SourceNode::withoutPlaces).toList());
    }
}
