package io.github.footprint4j.process;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Which way an exchange crosses the boundary of a unit process. */
public enum Direction implements Word {
    /** Into the process. */
    INPUT,
    /** Out of the process. */
    OUTPUT;

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
