package io.github.footprint4j.process;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Whether useful energy is taken from waste that is burned; the method decides who bears the smoke. */
public enum WasteEnergy implements Word {
    /** It is. */
    YES,
    /** It is not. */
    NO;

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
