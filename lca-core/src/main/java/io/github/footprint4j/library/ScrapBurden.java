package io.github.footprint4j.library;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Where the figure of a dataset that takes scrap begins. */
public enum ScrapBurden implements Word {
    /** At the gate of the works: scrap comes in without any burden, be it of its first life or of collecting and sorting it. */
    FREE,
    /** At the thing that was thrown away: at least collecting and sorting the scrap are inside. */
    BURDENED;

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
