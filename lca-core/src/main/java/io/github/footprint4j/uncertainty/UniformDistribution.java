package io.github.footprint4j.uncertainty;

/**
 * The uniform distribution: every value of a range is equally likely.
 *
 * <p>The stated value need not be the middle, which is mean and median.
 *
 * @param value the stated value
 * @param range smallest and largest value
 */
public record UniformDistribution(double value, Range range) implements Distribution {

    /**
     * Checks that the range holds the value.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it does not
     */
    public UniformDistribution {
        value = range.holding(value);
    }

    /**
     * A uniform distribution with a stated value.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the range does not hold the value
     */
    public static UniformDistribution of(double value, Range range) {
        return new UniformDistribution(value, range);
    }

    /** A uniform distribution whose middle is the value to calculate with. */
    public static UniformDistribution over(Range range) {
        return new UniformDistribution(range.low() + range.width() / 2, range);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.uniform(this);
    }

    @Override
    public double mean() {
        return range.low() + range.width() / 2;
    }

    @Override
    public double median() {
        return mean();
    }

    @Override
    public double variance() {
        return range.width() * range.width() / 12;
    }

    @Override
    public double cumulative(double x) {
        return x > range.low() && x < range.high() ? (x - range.low()) / range.width() : Checks.step(range.high(), x);
    }

    @Override
    public double quantile(double p) {
        return range.low() + Checks.probability(p) * range.width();
    }

    @Override
    public RangeMoments within(Range within) {
        double low = Math.max(range.low(), within.low());
        double high = Math.min(range.high(), within.high());
        if (range.width() == 0) {
            return CertainValue.of(range.low()).within(within);
        }
        double width = high - low;
        return width > 0
                ? new RangeMoments(width / range.width(), low + width / 2, width * width / 12)
                : RangeMoments.NONE;
    }

    @Override
    public UniformDistribution scaled(double factor) {
        return new UniformDistribution(value * factor, range.scaled(factor));
    }
}
