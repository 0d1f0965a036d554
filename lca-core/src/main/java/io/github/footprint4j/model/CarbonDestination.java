package io.github.footprint4j.model;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Where the carbon in a product goes. */
public enum CarbonDestination implements Word {
    /** To the atmosphere, as carbon dioxide and methane. */
    AIR,
    /** Nowhere: it is not emitted within the assessment period. */
    STORAGE,
    /** Into another product system, with material that is recycled or reused. */
    OTHER_SYSTEM;

    /** The word as it is written in files: lower case with hyphens. */
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same as {@link #word()}. */
    @Override
    public String toString() {
        return word();
    }
}
