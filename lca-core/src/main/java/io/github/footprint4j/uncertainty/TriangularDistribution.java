package io.github.footprint4j.uncertainty;

/**
 * The triangular distribution, most likely at its mode.
 *
 * <p>With the limits a and b and the mode c: mean {@code (a + b + c) / 3}, variance
 * {@code ((b - a)^2 + (c - a) * (c - b)) / 18}.
 *
 * @param mode the most likely value, and the stated one unless mean or median were stated
 * @param range smallest and largest value
 */
public record TriangularDistribution(double mode, Range range) implements Distribution {

    private static final double ROUNDING = 1e-12;

    /**
     * Checks that the range holds the mode.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it does not
     */
    public TriangularDistribution {
        mode = range.holding(mode);
    }

    /**
     * A triangular distribution.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the range does not hold the mode
     */
    public static TriangularDistribution of(double mode, Range range) {
        return new TriangularDistribution(mode, range);
    }

    /**
     * The triangle whose mean is stated: with the limits a and b its mode is {@code 3 mean - a - b}.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if there is none: the mean lies in the outer thirds of the range
     */
    public static TriangularDistribution ofMean(double mean, Range range) {
        double mode = 3 * Checks.finite("mean", mean) - range.low() - range.high();
        return new TriangularDistribution(withMode(mode, "mean", mean, range), range);
    }

    /**
     * The triangle whose median is stated: with the limits a and b and the median m above their middle its mode is
     * {@code a + 2 (m - a)^2 / (b - a)}, below it {@code b - 2 (b - m)^2 / (b - a)}.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if there is none: the median is nearer to a limit than 0.293 of the range
     */
    public static TriangularDistribution ofMedian(double median, Range range) {
        double above = Checks.finite("median", median) - range.low();
        double below = range.high() - median;
        double mode = above >= below
                ? range.low() + 2 * above * (above / range.width())
                : range.high() - 2 * below * (below / range.width());
        return new TriangularDistribution(withMode(mode, "median", median, range), range);
    }

    /** The mode, within rounding of the range; one outside means that no triangle over the range has the stated centre. */
    private static double withMode(double mode, String centre, double stated, Range range) {
        double rounding = ROUNDING * range.width();
        if (!(mode >= range.low() - rounding && mode <= range.high() + rounding)) {
            throw Checks.spread("no triangle from " + range.low() + " to " + range.high() + " has the " + centre + " "
                    + stated + ", expected one nearer to the middle");
        }
        return Math.max(range.low(), Math.min(range.high(), mode));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.triangular(this);
    }

    @Override
    public double mean() {
        return (range.low() + mode + range.high()) / 3;
    }

    @Override
    public double median() {
        return quantile(0.5);
    }

    @Override
    public double variance() {
        double width = range.width();
        return (width * width + (mode - range.low()) * (mode - range.high())) / 18;
    }

    @Override
    public double cumulative(double x) {
        if (!(x > range.low() && x < range.high())) {
            return Checks.step(range.high(), x);
        }
        return x < mode
                ? (x - range.low()) / range.width() * ((x - range.low()) / (mode - range.low()))
                : 1 - (range.high() - x) / range.width() * ((range.high() - x) / (range.high() - mode));
    }

    @Override
    public double quantile(double p) {
        Checks.probability(p);
        double below = mode - range.low();
        double above = range.high() - mode;
        return p * range.width() < below
                ? range.low() + Math.sqrt(p * range.width() * below)
                : range.high() - Math.sqrt((1 - p) * range.width() * above);
    }

    /**
     * Each side of the mode by itself: with t the distance from its limit, the side's length L and the width W, the density is
     * {@code 2 t / (W L)}, so that between p and q lie the probability {@code (q^2 - p^2) / (W L)}, the mean of t
     * {@code 2/3 (q^2 + q p + p^2) / (q + p)} and the mean of its square {@code (q^2 + p^2) / 2}.
     */
    @Override
    public RangeMoments within(Range within) {
        if (range.width() == 0) {
            return CertainValue.of(mode).within(within);
        }
        double low = Math.max(range.low(), within.low());
        double high = Math.min(range.high(), within.high());
        RangeMoments left = side(low - range.low(), Math.min(high, mode) - range.low(), mode - range.low());
        RangeMoments right = side(range.high() - high, range.high() - Math.max(low, mode), range.high() - mode);
        return left.mirrored(0).mirrored(range.low()).and(right.mirrored(range.high()));
    }

    private RangeMoments side(double from, double to, double length) {
        if (!(to > from)) {
            return RangeMoments.NONE;
        }
        double mean = 2.0 / 3 * (to * to + to * from + from * from) / (to + from);
        double apart = (to - from) * (to - from);
        double variance = apart * (to * to + 4 * to * from + from * from) / (18 * (to + from) * (to + from));
        return new RangeMoments((to - from) / range.width() * ((to + from) / length), mean, variance);
    }

    @Override
    public TriangularDistribution scaled(double factor) {
        return new TriangularDistribution(mode * factor, range.scaled(factor));
    }
}
