package io.github.footprint4j.library;

import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.Word;

/**
 * What a dataset says about its figure.
 *
 * @param group the kind of material or service, for coverage and listings
 * @param year the year it holds for
 * @param gwp the set of warming potentials inside the figure, or {@code unstated}
 * @param boundary what it includes
 * @param provenance sources, evidence and notes
 * @param place where in its source; empty if not said
 */
public record Documentation(
        String group, int year, String gwp, DataBoundary boundary, Provenance provenance, String place) {

    /** The group of what treats waste. */
    public static final String WASTE_TREATMENT = "waste treatment";

    /**
     * What a figure includes.
     *
     * @param scope how far along the chain, such as {@code cradle-to-gate} or {@code generation}
     * @param capitalGoods {@code included}, {@code excluded} or {@code unstated}
     * @param networkLosses the same for electricity networks, or {@code not-applicable}
     */
    public record DataBoundary(String scope, Inclusion capitalGoods, Inclusion networkLosses) {}

    /** Whether a figure includes something. */
    public enum Inclusion implements Word {
        /** It does. */
        INCLUDED,
        /** It does not. */
        EXCLUDED,
        /** The source does not say. */
        UNSTATED,
        /** The question does not arise. */
        NOT_APPLICABLE;

        /** The word as it is written in files. */
        @Override
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** The same as {@link #word()}. */
        @Override
        public String toString() {
            return word();
        }
    }
}
