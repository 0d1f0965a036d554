package io.github.footprint4j.library;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** What a dataset may be used for, where it is only a part of what its name suggests. */
public enum Purpose implements Word {
    /** Bringing waste to a plant that burns it for useful energy; what burns there is not inside. */
    DELIVERY_TO_BURNING,
    /** What burned waste emits. */
    BURNING,
    /** Bringing waste to a recycler; making a material of it is not inside. */
    DELIVERY_TO_RECYCLING,
    /** Supplying a fuel; burning it comes on top. */
    FUEL_SUPPLY,
    /** Burning a fuel; supplying it comes on top. */
    FUEL_COMBUSTION,
    /** The losses of a network, on top of electricity at the power station. */
    NETWORK_LOSSES;

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
