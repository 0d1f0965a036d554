package io.github.footprint4j.change;

import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.Amount;
import java.util.List;
import java.util.Optional;

/**
 * What makes one dataset do the work of another.
 *
 * @param keep what stays as it was; if it is not stated the replacement is 1 : 1 and says so
 * @param yield contained mass divided by bought mass of the new one; that of the part if not stated
 * @param work manufacturing steps that the new one needs besides, such as machining or a coating
 */
public record Equivalence(Optional<Keep> keep, Optional<Amount> yield, List<Entry> work) {

    /** Nothing is said. */
    public static final Equivalence UNSTATED = new Equivalence(Optional.empty(), Optional.empty(), List.of());

    /** Copies the list. */
    public Equivalence {
        work = List.copyOf(work);
    }

    /** Something stays, and no more is said. */
    public static Equivalence of(Keep keep) {
        return new Equivalence(Optional.of(keep), Optional.empty(), List.of());
    }

    /** How much of the new one replaces one unit of the old one, where that is stated as a number. */
    public Optional<Amount> ratio() {
        return keep.flatMap(Keep::ratio);
    }
}
