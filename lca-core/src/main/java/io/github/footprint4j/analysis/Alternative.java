package io.github.footprint4j.analysis;

import io.github.footprint4j.result.Footprint;

/**
 * One of the things that are compared: a product, a variant or a product with changes.
 *
 * @param label what it is called in the comparison; no two have the same
 * @param footprint its footprint
 */
public record Alternative(String label, Footprint footprint) {

    /** The label. */
    @Override
    public String toString() {
        return label;
    }
}
