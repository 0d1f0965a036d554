package io.github.footprint4j.method;

/**
 * For how long after a product was formed something counts: one date decides for what is emitted, bought, replaced and disposed of
 * (PAS 2050:2011, clause 5.2).
 */
public enum AssessmentPeriod implements RuleChoice {
    /** 100 years; what comes later stands beside the total. */
    HUNDRED_YEARS,
    /** No source for a period of the method is known: none is applied, and everything counts. */
    NONE_KNOWN;

    /** Its length in years, where a method has one. */
    public static final double YEARS = Threshold.ASSESSMENT_PERIOD.value();

    /**
     * How many of the years t + 1 to t + n are within the period: min(n, 100 - t), and 0 if t is after it.
     *
     * <p>{@code year} t: years after the product was formed, from 0; {@code years} n: for how many years.
     */
    public static final Coefficient YEARS_WITHIN = Coefficient.of("max(0, min(years, ASSESSMENT_PERIOD - year))");

    /**
     * Whether a moment is within the period: 1 or 0.
     *
     * <p>{@code year}: years after the product was formed.
     */
    public static final Coefficient IS_WITHIN = Coefficient.of("if(year <= ASSESSMENT_PERIOD, 1, 0)");

    /** True if what comes after the period does not count in the total. */
    public boolean isApplied() {
        return this == HUNDRED_YEARS;
    }
}
