package io.github.footprint4j.model;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Who verified a claim (PAS 2050:2011, clause 10.2). */
public enum ClaimBasis implements Word {
    /** An independent accredited body certified it. */
    THIRD_PARTY_CERTIFICATION,
    /** Another party verified it. */
    OTHER_PARTY_VERIFICATION,
    /** The claimant verified it. */
    SELF_VERIFICATION;

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
