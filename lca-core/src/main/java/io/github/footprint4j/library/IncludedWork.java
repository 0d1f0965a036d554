package io.github.footprint4j.library;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Work on a material that the figure of a dataset holds; counted again beside it, it counts twice. */
public enum IncludedWork implements Word {
    /** Giving a part its shape: moulding, casting, pressing, deforming. */
    FORMING,
    /** Rolling to sheet, plate or coil. */
    ROLLING,
    /** Extruding to a profile or sheet. */
    EXTRUDING;

    /** The word as it is written in files: lower case. */
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same as {@link #word()}. */
    @Override
    public String toString() {
        return word();
    }
}
