package io.github.footprint4j.method;

import io.github.footprint4j.process.ActivityKind;
import java.util.Locale;

/**
 * Where something that does not count is kept: beside the total, never in it and never dropped.
 *
 * <p>Its value in kg CO2e is what it would be if it counted.
 */
public enum Account {
    /** Entries that the product leaves out with a reason; they count for the coverage. */
    LEFT_OUT("6.3"),
    /** Making capital goods. */
    CAPITAL_GOODS("6.4.4"),
    /** Work of people. */
    HUMAN_ENERGY("6.5"),
    /** Consumers on their way to and from the shop. */
    SHOPPER_TRAVEL("6.5"),
    /** Employees on their way to and from work. */
    COMMUTING("6.5"),
    /** Animals that provide transport. */
    DRAUGHT_ANIMALS("6.5"),
    /** Credits bought to offset emissions. */
    OFFSET("5.8"),
    /** Other effects of aviation. */
    AVIATION_FORCING("5.4"),
    /** Soil carbon without a change of land use. */
    SOIL_CARBON("5.7"),
    /** Land-use change elsewhere, through markets. */
    INDIRECT_LAND_USE_CHANGE("5.6"),
    /** A change in the use of another product. */
    OTHER_PRODUCT("6.4.9"),
    /** Emissions that others avoid because of the product. */
    AVOIDED_EMISSIONS("6.4.9"),
    /** What burns for useful energy, which bears it. */
    ENERGY_RECOVERY("8.2"),
    /** Emissions after the end of the assessment period. */
    AFTER_THE_PERIOD("5.2"),
    /** Late emissions of the total with their weights. */
    DELAYED_WEIGHTED("Annex E"),
    /** Biogenic carbon that is not emitted within the period, as a removal. */
    STORED_CARBON("5.5"),
    /** The uptake of biogenic carbon that leaves with recycled or reused material and counts where it goes. */
    EXPORTED_CARBON("5.5"),
    /** Biogenic carbon dioxide and its uptake, where the method does not count them. */
    BIOGENIC_CARBON("5.1");

    private final String clause;

    Account(String clause) {
        this.clause = clause;
    }

    /** The account of a kind of activity. */
    public static Account of(ActivityKind kind) {
        return valueOf(kind.name());
    }

    /** True for what would lower the total if it counted: its amounts are written positive, and its values are negative. */
    public boolean isCredit() {
        return this == OFFSET || this == AVOIDED_EMISSIONS;
    }

    /** The clause of PAS 2050:2011 that keeps it apart. */
    public String clause() {
        return clause;
    }

    /** The account as it is printed: lower case with blanks. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
