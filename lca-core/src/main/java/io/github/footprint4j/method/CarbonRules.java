package io.github.footprint4j.method;

/**
 * Rules about carbon, time and land (PAS 2050:2011, clauses 5.1, 5.2, 5.5 to 5.7 and Annex E).
 *
 * @param biogenic whether biogenic carbon dioxide and its uptake count
 * @param food whether the carbon in food and feed may be left out
 * @param delay what becomes of emissions that come late
 * @param storage what becomes of carbon that is stored
 * @param period for how long after the product was formed something counts
 * @param land rules of land use
 */
public record CarbonRules(
        Biogenic biogenic, Food food, Delay delay, Storage storage, AssessmentPeriod period, LandRules land) {

    /** Whether biogenic carbon dioxide and its uptake count. */
    public enum Biogenic implements RuleChoice {
        /** Uptake -1, emission +1. */
        COUNTED,
        /** Uptake -1, emission +1, shown apart besides. */
        COUNTED_AND_SHOWN,
        /** Neither counts; both are shown apart. */
        NOT_COUNTED,
        /** The total is without both, and a second total holds them. */
        TWO_TOTALS
    }

    /** Whether biogenic carbon in food and feed may be left out, with what is released when it is eaten. */
    public enum Food implements RuleChoice {
        /** It is left out. */
        LEFT_OUT,
        /** It is treated like any other. */
        COUNTED
    }

    /** What becomes of emissions that come late. */
    public enum Delay implements RuleChoice {
        /** They count in full; their weighted value is shown apart. */
        IN_FULL,
        /** They count with a weight. */
        WEIGHTED
    }

    /** What becomes of biogenic carbon that is stored. */
    public enum Storage implements RuleChoice {
        /** What is not emitted within the period stays a removal. */
        REMOVAL,
        /** The weighted time of storage is credited. */
        WEIGHTED_CREDIT,
        /** It is shown apart and not in the total. */
        SHOWN_APART,
        /** It has no effect. */
        NO_CREDIT
    }

    CarbonRules with(Biogenic other) {
        return new CarbonRules(other, food, delay, storage, period, land);
    }

    CarbonRules with(Food other) {
        return new CarbonRules(biogenic, other, delay, storage, period, land);
    }

    CarbonRules with(Delay other) {
        return new CarbonRules(biogenic, food, other, storage, period, land);
    }

    CarbonRules with(Storage other) {
        return new CarbonRules(biogenic, food, delay, other, period, land);
    }

    CarbonRules with(AssessmentPeriod other) {
        return new CarbonRules(biogenic, food, delay, storage, other, land);
    }

    /** These rules with others about land. */
    public CarbonRules with(LandRules other) {
        return new CarbonRules(biogenic, food, delay, storage, period, other);
    }
}
