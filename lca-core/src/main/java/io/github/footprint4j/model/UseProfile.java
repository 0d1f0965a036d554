package io.github.footprint4j.model;

import io.github.footprint4j.provenance.SourceKey;
import java.util.List;

/**
 * How the product is used, and what that rests on (PAS 2050:2011, clause 6.4.9).
 *
 * @param text the profile in words
 * @param basis what it rests on
 * @param sources keys of its sources
 */
public record UseProfile(String text, ProfileBasis basis, List<SourceKey> sources) {

    /** Copies the list. */
    public UseProfile {
        sources = List.copyOf(sources);
    }
}
