package io.github.footprint4j.model;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Which formula shares the burden of recycled material: those of PAS 2050:2011, Annex D, and others. */
public enum RecyclingRule implements Word {
    /** The user of recycled material bears its burden. */
    RECYCLED_CONTENT,
    /** The supplier of recyclable material gets the credit. */
    CLOSED_LOOP,
    /** Half of each of the two. */
    FIFTY_FIFTY,
    /** The Circular Footprint Formula of the EU Product Environmental Footprint. */
    CIRCULAR_FOOTPRINT;

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
