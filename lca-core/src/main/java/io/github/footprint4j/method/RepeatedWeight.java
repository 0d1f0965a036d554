package io.github.footprint4j.method;

/**
 * Weights of what leaves slowly after each of several dates, as the carbon of worn pieces does: evenly over the years d + 1 to d + n for
 * each of the dates d = t + L, t + 2 L, ... t + w L, by the formula of {@link DelayWeight#EVENLY} for each.
 *
 * <p>Where d + n is within the period of 100 years all n years of a date count, otherwise the m = 100 - d that are left. Both formulas
 * agree where the one takes over from the other, and so do these sums.
 */
public final class RepeatedWeight {

    /**
     * After how many of the dates all of it leaves within the period.
     *
     * <p>{@code count} w: how many dates there are; {@code since} t and {@code life} L in years, L above 0; {@code years} n: for how
     * many years, 1 or more.
     */
    public static final Coefficient COMPLETE =
            Coefficient.of("max(0, min(count, floor((ASSESSMENT_PERIOD - years - since) / life)))");

    /**
     * After how many of the dates at least some years are left of the period.
     *
     * <p>{@code count} w, {@code since} t and {@code life} L as in {@link #COMPLETE}; {@code least}: how many years.
     */
    public static final Coefficient BEGUN =
            Coefficient.of("max(0, min(count, floor((ASSESSMENT_PERIOD - least - since) / life)))");

    /**
     * How much of it leaves within the period: the sum of min(1, m / n).
     *
     * <p>{@code complete} a: {@link #COMPLETE}; {@code begun} b: {@link #BEGUN} with 0 years; the others as there.
     */
    public static final Coefficient COUNTED =
            Coefficient.of("complete + ((begun - complete) * (ASSESSMENT_PERIOD - since) "
                    + "- (begun * (begun + 1) - complete * (complete + 1)) / 2 * life) / years");

    /**
     * The sum of the weights: 1 - (d + (n + 1) / 2) / 100 for each of the first a dates, and m (m - 1) / (200 n) for each of those up to b.
     *
     * <p>{@code complete} a: {@link #COMPLETE}; {@code begun} b: {@link #BEGUN} with 1 year, since what is left of a last year has no
     * weight; the others as there.
     */
    public static final Coefficient WEIGHTED =
            Coefficient.of("complete - (complete * (since + (years + 1) / 2) + complete * (complete + 1) / 2 * life) "
                    + "/ ASSESSMENT_PERIOD + ((begun - complete) * (ASSESSMENT_PERIOD - since) "
                    + "* (ASSESSMENT_PERIOD - since - 1) - (begun * (begun + 1) - complete * (complete + 1)) / 2 * life "
                    + "* (2 * (ASSESSMENT_PERIOD - since) - 1) + (begun * (begun + 1) * (2 * begun + 1) "
                    + "- complete * (complete + 1) * (2 * complete + 1)) / 6 * life * life) "
                    + "/ (2 * ASSESSMENT_PERIOD * years)");

    private RepeatedWeight() {}
}
