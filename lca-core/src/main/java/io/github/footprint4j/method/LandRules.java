package io.github.footprint4j.method;

/**
 * Rules of land use (PAS 2050:2011, clauses 5.6 and 5.7).
 *
 * @param period over how many years a change is spread
 * @param unknown what stands in for a change whose former use is not known
 * @param soil whether soil carbon counts without a change of land use
 * @param table whether the default table, whose figures nobody could check, may be used
 */
public record LandRules(SpreadingPeriod period, Unknown unknown, SoilCarbon soil, DefaultTable table) {

    /** Over how many years a change is spread. */
    public enum SpreadingPeriod implements RuleChoice {
        /** Twenty years, or a single harvest period if that is longer. */
        TWENTY_OR_HARVEST,
        /** Twenty years. */
        TWENTY
    }

    /** What stands in for a change whose former use is not known. */
    public enum Unknown implements RuleChoice {
        /** The average of the country, or of the countries of supply. */
        AVERAGE,
        /** The worst case. */
        WORST
    }

    /** Whether soil carbon counts without a change of land use. */
    public enum SoilCarbon implements RuleChoice {
        /** It does not, and is shown apart. */
        SHOWN_APART,
        /** It does. */
        COUNTED
    }

    /** Whether the default table of land-use change may be used. */
    public enum DefaultTable implements RuleChoice {
        /** It may not: its figures are unverified. */
        OFF,
        /** It may, and a warning says that its figures are unverified. */
        ON
    }

    LandRules with(SpreadingPeriod other) {
        return new LandRules(other, unknown, soil, table);
    }

    LandRules with(Unknown other) {
        return new LandRules(period, other, soil, table);
    }

    /** These rules with soil carbon counted or not. */
    public LandRules with(SoilCarbon other) {
        return new LandRules(period, unknown, other, table);
    }

    /** These rules with the default table on or off. */
    public LandRules with(DefaultTable other) {
        return new LandRules(period, unknown, soil, other);
    }
}
