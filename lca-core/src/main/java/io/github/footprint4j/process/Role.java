package io.github.footprint4j.process;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** What a parameter is for, and so who may move it. */
public enum Role implements Word {
    /** Belongs to the unit of analysis; never fitted and never sampled. */
    DECLARED,
    /** A lever of the designer. */
    DESIGN,
    /** Uncertain; must state a spread. */
    ESTIMATE,
    /** A formula of other parameters. */
    DERIVED;

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
