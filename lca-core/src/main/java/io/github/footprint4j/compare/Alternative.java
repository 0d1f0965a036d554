package io.github.footprint4j.compare;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.result.Footprint;
import java.util.List;

/**
 * One of the things that are compared: a product, a variant or a product with changes.
 *
 * @param label what it is called in the comparison; no two have the same
 * @param footprint its footprint
 * @param notes what whoever made it should know of, such as what its changes assume
 */
public record Alternative(String label, Footprint footprint, List<Issue> notes) {

    /** Copies the list. */
    public Alternative {
        notes = List.copyOf(notes);
    }

    /** Of which there is nothing to say. */
    public Alternative(String label, Footprint footprint) {
        this(label, footprint, List.of());
    }

    /** The label. */
    @Override
    public String toString() {
        return label;
    }
}
