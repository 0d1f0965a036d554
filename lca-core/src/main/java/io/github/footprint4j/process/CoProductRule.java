package io.github.footprint4j.process;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** How the burden of an activity is shared among what it gives. */
public enum CoProductRule implements Word {
    /** The average of what a co-product displaces is taken off. */
    EXPANSION,
    /** In proportion to amounts of one physical dimension. */
    PHYSICAL,
    /** In proportion to amount times price. */
    ECONOMIC;

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
