package io.github.footprint4j.model;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** What becomes of landfill gas that is captured. */
public enum CaptureUse implements Word {
    /** It is burned without use: its carbon leaves as carbon dioxide. */
    FLARED,
    /** It is burned for useful energy, which bears its emissions. */
    ENERGY;

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
