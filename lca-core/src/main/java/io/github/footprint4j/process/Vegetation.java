package io.github.footprint4j.process;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Use of land before or after a change, as tables of land-use change name it. */
public enum Vegetation implements Word {
    /** Forest. */
    FOREST,
    /** Grassland. */
    GRASSLAND,
    /** Annual crops. */
    ANNUAL,
    /** Perennial crops. */
    PERENNIAL;

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
