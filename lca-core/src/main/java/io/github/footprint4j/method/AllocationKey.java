package io.github.footprint4j.method;

import java.util.Locale;

/** By what an activity is shared among its outputs. */
public enum AllocationKey {
    /** By shares that its author states. */
    STATED("8.1"),
    /** By energy, of which power weighs a fixed multiple of heat. */
    HEAT_AND_POWER("8.5"),
    /** The main output bears everything, less the average of what the co-products displace. */
    EXPANSION("8.1"),
    /** By amounts of one physical dimension. */
    PHYSICAL("8.1"),
    /** By amount times price. */
    ECONOMIC("8.1"),
    /** By amounts, or by value if the prices differ by more than the ratio of the method. */
    VALUE_RATIO("8.1");

    private final String clause;

    AllocationKey(String clause) {
        this.clause = clause;
    }

    /** The clause of PAS 2050:2011 that it belongs to. */
    public String clause() {
        return clause;
    }

    /** The key as it is printed: lower case with blanks. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
