package io.github.footprint4j.library;

import io.github.footprint4j.process.Reference;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The datasets that belong together for one material.
 *
 * @param virgin primary material
 * @param recycled recycled material
 * @param disposal treatment of the material as waste
 */
public record Pairs(Optional<Reference> virgin, Optional<Reference> recycled, Optional<Reference> disposal) {

    /** None is named. */
    public static final Pairs NONE = new Pairs(Optional.empty(), Optional.empty(), Optional.empty());

    /** Each as an operation makes it. */
    public Pairs map(UnaryOperator<Reference> operation) {
        return new Pairs(virgin.map(operation), recycled.map(operation), disposal.map(operation));
    }
}
