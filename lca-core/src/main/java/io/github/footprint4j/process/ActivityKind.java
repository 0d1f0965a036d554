package io.github.footprint4j.process;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Kinds of activity that the rules of a method treat in a way of their own (PAS 2050:2011, clauses 5.4 to 5.8, 6.4.4, 6.4.9, 6.5 and 8.2). */
public enum ActivityKind implements Word {
    /** Making machines, buildings and other capital goods. */
    CAPITAL_GOODS,
    /** Work of people. */
    HUMAN_ENERGY,
    /** Consumers on their way to and from the shop. */
    SHOPPER_TRAVEL,
    /** Employees on their way to and from work. */
    COMMUTING,
    /** Animals that provide transport. */
    DRAUGHT_ANIMALS,
    /** A credit bought to offset emissions. */
    OFFSET,
    /** What a multiplier for the other effects of aviation would add to the gases of an aircraft. */
    AVIATION_FORCING,
    /** Carbon gained or lost by soil without a change of land use. */
    SOIL_CARBON,
    /** Land-use change elsewhere, through markets. */
    INDIRECT_LAND_USE_CHANGE,
    /** A change that the product causes in the use of another product. */
    OTHER_PRODUCT,
    /** Emissions that others avoid because of the product. */
    AVOIDED_EMISSIONS,
    /** Burning waste, or gas from it, for useful energy. */
    ENERGY_RECOVERY;

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
