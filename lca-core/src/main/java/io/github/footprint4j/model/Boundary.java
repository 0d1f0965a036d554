package io.github.footprint4j.model;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** How far the system reaches (PAS 2050:2011, clauses 4.5 and 6.2). */
public enum Boundary implements Word {
    /** The whole life cycle. */
    CRADLE_TO_GRAVE,
    /** Up to the point where the product leaves for another organisation; never to be read as a whole life cycle. */
    CRADLE_TO_GATE;

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
