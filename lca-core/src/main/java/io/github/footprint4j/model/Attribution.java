package io.github.footprint4j.model;

import java.util.List;
import java.util.Optional;

/**
 * To what a result is attributed where that is not the natural place, and whether it counts at all.
 *
 * @param stage another stage than that of the list
 * @param part the part it belongs to
 * @param excluded why it is left out of the result; empty if it is not
 * @param gives useful things it gives besides
 */
public record Attribution(
        Optional<Stage> stage, Optional<EntryId> part, Optional<String> excluded, List<CoProduct> gives) {

    /** The natural place. */
    public static final Attribution NATURAL =
            new Attribution(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Copies the list. */
    public Attribution {
        gives = List.copyOf(gives);
    }
}
