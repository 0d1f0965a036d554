package io.github.footprint4j.provenance;

import java.util.Locale;

/** How a number came into the file. */
public enum Evidence implements Word {
    /** Read in the source named. */
    SEEN,
    /** Arithmetic on numbers that were seen, shown. */
    DERIVED,
    /** A judgement, with its reason. */
    ESTIMATED,
    /** From memory; a lead to be checked, never evidence. No bundled factor may carry it. */
    REMEMBERED;

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
