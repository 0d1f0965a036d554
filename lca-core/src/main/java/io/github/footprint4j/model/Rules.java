package io.github.footprint4j.model;

import java.util.Optional;

/**
 * Choices that a method leaves open, as the file was written for them.
 *
 * @param method the method; the calculator's decides, a difference is a warning
 * @param gwp the set of warming potentials
 * @param recycling which formula of Annex D
 * @param coProducts how co-products share a burden
 */
public record Rules(
        Optional<String> method,
        Optional<String> gwp,
        Optional<RecyclingRule> recycling,
        Optional<CoProductRule> coProducts) {

    /** The method's own choices. */
    public static final Rules DEFAULT =
            new Rules(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** These rules with another formula of Annex D. */
    public Rules with(RecyclingRule newRecycling) {
        return new Rules(method, gwp, Optional.of(newRecycling), coProducts);
    }
}
