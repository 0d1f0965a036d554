package io.github.footprint4j.model;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** What may be claimed of a result. */
public enum Basis implements Word {
    /** An assessment by or for the organisation that answers for the product. */
    ASSESSMENT,
    /** A design that does not exist yet, or made-up quantities. */
    DESIGN,
    /** Somebody else's product rebuilt from public facts; no claim of the maker and no claim of conformity. */
    RECONSTRUCTION;

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
