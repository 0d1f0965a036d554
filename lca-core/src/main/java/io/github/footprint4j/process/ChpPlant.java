package io.github.footprint4j.process;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Kinds of plants that give heat and power together (PAS 2050:2011, clause 8.5). */
public enum ChpPlant implements Word {
    /** A boiler of solid fuel with a steam turbine: power weighs 2.5 times as much as heat. */
    BOILER,
    /** A gas turbine or engine: power weighs twice as much as heat. */
    TURBINE;

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
