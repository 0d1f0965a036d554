package io.github.footprint4j.method;

/**
 * Weights of carbon that is stored for a time (PAS 2050:2008, Annex C).
 *
 * <p>A weight is the sum of x_i / 100 over the years i from 1 to 100, with x_i the share of the carbon that is still stored in year i;
 * that of carbon that never leaves is 1. The credit is the stored carbon dioxide times its weight.
 */
public final class StorageWeight {

    /**
     * All of it until one moment, and nothing afterwards: 0.76 t / 100 from year 2 to year 25, otherwise {@link #ONE_OF_SEVERAL}.
     *
     * <p>{@code year} t: years after the product was formed, from 0. Together with {@link DelayWeight#PULSE} it is 1.
     */
    public static final Coefficient PULSE = Coefficient.of("if(year >= SHORTEST_DELAY and year <= LONGEST_DELAY, "
            + "DELAY_SLOPE * year / ASSESSMENT_PERIOD, if(year < 1, 0, min(1, year / ASSESSMENT_PERIOD)))");

    /**
     * A share that leaves at one moment and others at another, by the general formula: t / 100, 0 within the first year
     * and 1 after the period.
     *
     * <p>{@code year} t: years after the product was formed, from 0.
     */
    public static final Coefficient ONE_OF_SEVERAL =
            Coefficient.of("if(year < 1, 0, min(1, year / ASSESSMENT_PERIOD))");

    /**
     * What leaves evenly over the years t + 1 to t + n, by the general formula: (t + m - m (m + 1) / (2 n)) / 100, and 1 from after the
     * period.
     *
     * <p>{@code year} t: years after the product was formed, from 0; {@code years} n: for how many years, 1 or more; {@code
     * counted} m: those of them that are within the period, {@link AssessmentPeriod#YEARS_WITHIN}.
     */
    public static final Coefficient EVENLY =
            Coefficient.of("min(1, (year + counted - counted * (counted + 1) / (2 * years)) / ASSESSMENT_PERIOD)");

    /**
     * Whether what leaves at one moment is still there after the time that a credit needs: 1 or 0.
     *
     * <p>{@code year}: years after the product was formed.
     */
    public static final Coefficient IS_LEFT = Coefficient.of("if(year >= STORAGE_TIME, 1, 0)");

    /**
     * The share of what leaves evenly over the years t + 1 to t + n that is still there after the time that a credit needs.
     *
     * <p>{@code year} t: years after the product was formed; {@code years} n: for how many years, 1 or more.
     */
    public static final Coefficient LEFT_EVENLY = Coefficient.of("min(1, 1 - (STORAGE_TIME - year) / years)");

    /**
     * Whether enough of the carbon stays for its storage to be credited (PAS 2050:2008, clause 5.4): 1 if more than half, else 0.
     *
     * <p>{@code left}: share of the carbon that is still in the product after the time that a credit needs, a year.
     */
    public static final Coefficient IS_CREDITED = Coefficient.of("if(left > STORAGE_SHARE, 1, 0)");

    private StorageWeight() {}
}
