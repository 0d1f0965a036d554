package io.github.footprint4j.process;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Who decides the value of a parameter. */
public enum Decider implements Word {
    /** Whoever designs the product. */
    DESIGNER,
    /** Whoever uses it. */
    USER;

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
