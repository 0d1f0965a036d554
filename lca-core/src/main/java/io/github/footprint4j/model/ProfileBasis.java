package io.github.footprint4j.model;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** What a use profile rests on, the best first (PAS 2050:2011, clause 6.4.9). */
public enum ProfileBasis implements Word {
    /** A supplementary requirement or product category rule. */
    SUPPLEMENTARY_REQUIREMENT,
    /** A published international standard. */
    INTERNATIONAL_STANDARD,
    /** A national guideline of the country of use. */
    NATIONAL_GUIDELINE,
    /** An industry guideline of the country of use. */
    INDUSTRY_GUIDELINE,
    /** A profile that the assessing organisation documents itself. */
    OWN;

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
