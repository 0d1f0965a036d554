package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.CoProductRule;
import java.util.Optional;

/**
 * Choices that a method leaves open, as the file was written for them.
 *
 * @param method the method; the calculator's decides, a difference is a warning
 * @param gwp the set of warming potentials
 * @param recycling which formula of Annex D
 * @param coProducts how co-products share a burden
 * @param massTolerance share of a mass by which its parts may weigh more than it; {@link #MASS_TOLERANCE} if not said
 */
public record Rules(
        Optional<String> method,
        Optional<String> gwp,
        Optional<RecyclingRule> recycling,
        Optional<CoProductRule> coProducts,
        Optional<Amount> massTolerance) {

    /** The method's own choices. */
    public static final Rules DEFAULT =
            new Rules(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** By how much parts may weigh more than what they are in, if nothing else is said. */
    public static final double MASS_TOLERANCE = 0.01;

    /** With the tolerance of masses that holds if nothing else is said. */
    public Rules(
            Optional<String> method,
            Optional<String> gwp,
            Optional<RecyclingRule> recycling,
            Optional<CoProductRule> coProducts) {
        this(method, gwp, recycling, coProducts, Optional.empty());
    }

    /** These rules with another formula of Annex D. */
    public Rules with(RecyclingRule newRecycling) {
        return new Rules(method, gwp, Optional.of(newRecycling), coProducts, massTolerance);
    }
}
