package io.github.footprint4j.method;

/**
 * Weights of emissions that come late (PAS 2050:2011, Annex E; in the result of PAS 2050:2008 by its Annex B); the figures are those of
 * {@link Threshold}.
 *
 * <p>A weight is the share of the warming within 100 years that is left when an emission comes later. Years count from the moment the
 * product was formed; what comes after year 100 has weight 0. The first formula and 0.76, about the first-order share of the warming
 * of carbon dioxide that a year of delay avoids, are re-stated from public sources.
 */
public final class DelayWeight {

    /**
     * One pulse, and nothing at another time: 1 - 0.76 t / 100 from year 2 to year 25, otherwise {@link #ONE_OF_SEVERAL}.
     *
     * <p>{@code year} t: years after the product was formed, from 0. The two formulas do not join: at 25 years they give 0.81 and
     * 0.75.
     */
    public static final Coefficient PULSE = Coefficient.of("if(year >= SHORTEST_DELAY and year <= LONGEST_DELAY, "
            + "1 - DELAY_SLOPE * year / ASSESSMENT_PERIOD, if(year < 1, 1, max(0, 1 - year / ASSESSMENT_PERIOD)))");

    /**
     * One of several pulses, by the general formula: 1 - t / 100, 1 within the first year and 0 after the period.
     *
     * <p>{@code year} t: years after the product was formed, from 0. The weight of all is the sum of x_i (1 - i / 100) over the
     * years i, with x_i the share that comes in year i.
     */
    public static final Coefficient ONE_OF_SEVERAL =
            Coefficient.of("if(year < 1, 1, max(0, 1 - year / ASSESSMENT_PERIOD))");

    /**
     * Evenly over the years t + 1 to t + n, by the general formula, whose sum is (m / n) (1 - (t + (m + 1) / 2) / 100).
     *
     * <p>{@code year} t: years after the product was formed, from 0; {@code years} n: for how many years, 1 or more; {@code
     * counted} m: those of them that are within the period, {@link AssessmentPeriod#YEARS_WITHIN}.
     */
    public static final Coefficient EVENLY =
            Coefficient.of("counted / years * max(0, 1 - (year + (counted + 1) / 2) / ASSESSMENT_PERIOD)");

    /**
     * How many of several pulses at the years t + L, t + 2 L, ... t + w L come within the first year: those before year 1.
     *
     * <p>{@code count} w: how many there are; {@code since} t and {@code life} L in years, L above 0.
     */
    public static final Coefficient EARLY = Coefficient.of("max(0, min(count, ceil((1 - since) / life) - 1))");

    /**
     * The sum of the weights of several pulses at the years t + L, t + 2 L, ... t + w L, none of them after the period, where others come
     * at other times: {@link #ONE_OF_SEVERAL} each.
     *
     * <p>{@code count} w, {@code early} e, {@code since} t and {@code life} L as in {@link #REPEATED}.
     */
    public static final Coefficient REPEATED_AMONG_OTHERS = Coefficient.of("count - ((count - early) * since "
            + "+ (count * (count + 1) - early * (early + 1)) * life / 2) / ASSESSMENT_PERIOD");

    /**
     * The sum of the weights of several pulses at the years t + L, t + 2 L, ... t + w L, none of them after the period: {@link #PULSE}
     * for one, otherwise {@link #ONE_OF_SEVERAL} each, whose sum is w - ((w - e) t + (w (w + 1) - e (e + 1)) L / 2) / 100.
     *
     * <p>{@code count} w: how many there are; {@code early} e: those within the first year, {@link #EARLY}; {@code since} t and {@code
     * life} L in years.
     */
    public static final Coefficient REPEATED = Coefficient.of("if(count > 1, count - ((count - early) * since "
            + "+ (count * (count + 1) - early * (early + 1)) * life / 2) / ASSESSMENT_PERIOD, if(count < 1, 0, "
            + "if(since + life >= SHORTEST_DELAY and since + life <= LONGEST_DELAY, "
            + "1 - DELAY_SLOPE * (since + life) / ASSESSMENT_PERIOD, "
            + "if(since + life < 1, 1, max(0, 1 - (since + life) / ASSESSMENT_PERIOD)))))");

    private DelayWeight() {}
}
