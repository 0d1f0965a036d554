package io.github.footprint4j.method;

/** The 100 years after a product was formed, outside which nothing counts (PAS 2050:2011, clause 5.2). */
public final class AssessmentPeriod {

    /** Its length in years. */
    public static final double YEARS = Threshold.ASSESSMENT_PERIOD.value();

    /**
     * How many of the years t + 1 to t + n are within the period: min(n, 100 - t).
     *
     * <p>{@code year} t: years after the product was formed, from 0 to 100; {@code years} n: for how many years.
     */
    public static final Coefficient YEARS_WITHIN = Coefficient.of("min(years, ASSESSMENT_PERIOD - year)");

    /**
     * Whether a moment is within the period: 1 or 0.
     *
     * <p>{@code year}: years after the product was formed.
     */
    public static final Coefficient IS_WITHIN = Coefficient.of("if(year <= ASSESSMENT_PERIOD, 1, 0)");

    private AssessmentPeriod() {}
}
