package io.github.footprint4j.uncertainty;

/**
 * The log-normal distribution {@code median * exp(sigma * z)} with {@code z} standard normal.
 *
 * <p>A stated value is the median unless its source says mean; {@code mean = median * exp(sigma^2 / 2)} and
 * {@code variance = mean^2 * (exp(sigma^2) - 1)}. A negative median mirrors the distribution at zero, as credits need it.
 *
 * @param median the median, of either sign
 * @param sigma standard deviation of the natural logarithm
 */
public record LogNormalDistribution(double median, Sigma sigma) implements Distribution {

    /**
     * Checks the median.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public LogNormalDistribution {
        median = Checks.finite("median", median);
    }

    /**
     * From the median, the usual meaning of a stated value.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public static LogNormalDistribution ofMedian(double median, Sigma sigma) {
        return new LogNormalDistribution(median, sigma);
    }

    /**
     * From the arithmetic mean, {@code median = mean / exp(sigma^2 / 2)}.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public static LogNormalDistribution ofMean(double mean, Sigma sigma) {
        return new LogNormalDistribution(Checks.finite("mean", mean) / sigma.meanOverMedian(), sigma);
    }

    /**
     * From the mode, the most likely value, {@code median = mode * exp(sigma^2)}.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public static LogNormalDistribution ofMode(double mode, Sigma sigma) {
        return new LogNormalDistribution(
                Checks.finite("mode", mode) * StrictMath.exp(sigma.value() * sigma.value()), sigma);
    }

    /** The most likely value, {@code median / exp(sigma^2)}. */
    public double mode() {
        return median / StrictMath.exp(sigma.value() * sigma.value());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.logNormal(this);
    }

    @Override
    public double mean() {
        return median * sigma.meanOverMedian();
    }

    @Override
    public double variance() {
        double mean = mean();
        return mean * mean * StrictMath.expm1(sigma.value() * sigma.value());
    }

    @Override
    public double firstOrderDeviation(double stated) {
        return Math.abs(stated) * sigma.value();
    }

    @Override
    public double cumulative(double x) {
        if (median == 0 || sigma.value() == 0) {
            return Checks.step(median, x);
        }
        double ratio = x / median;
        double z = ratio <= 0 ? Double.NEGATIVE_INFINITY : StrictMath.log(ratio) / sigma.value();
        return StandardNormal.cumulative(median > 0 ? z : -z);
    }

    @Override
    public double quantile(double p) {
        double z = StandardNormal.quantile(p);
        return median * StrictMath.exp(median < 0 ? -sigma.value() * z : sigma.value() * z);
    }

    /**
     * With α and β the standardised logarithms of the ends of the range and M the median, the k-th moment of the values in the range is
     * {@code M^k exp(k^2 sigma^2 / 2) (Φ(β - k sigma) - Φ(α - k sigma)) / (Φ(β) - Φ(α))}.
     *
     * <p>Source: N. L. Johnson, S. Kotz, N. Balakrishnan, Continuous Univariate Distributions 1, 2nd edition 1994, section 14.
     */
    @Override
    public RangeMoments within(Range range) {
        double s = sigma.value();
        if (median < 0) {
            return scaled(-1).within(range.scaled(-1)).mirrored(0);
        }
        if (median == 0 || s == 0) {
            return CertainValue.of(median).within(range);
        }
        double alpha = standardised(range.low());
        double beta = standardised(range.high());
        double between = StandardNormal.between(alpha, beta);
        double first = median * sigma.meanOverMedian() * StandardNormal.between(alpha - s, beta - s) / between;
        double second = median
                * median
                * StrictMath.exp(2 * s * s)
                * StandardNormal.between(alpha - 2 * s, beta - 2 * s)
                / between;
        return between == 0 ? RangeMoments.NONE : new RangeMoments(between, first, Math.max(0, second - first * first));
    }

    private double standardised(double x) {
        return x <= 0 ? Double.NEGATIVE_INFINITY : StrictMath.log(x / median) / sigma.value();
    }

    @Override
    public LogNormalDistribution scaled(double factor) {
        return new LogNormalDistribution(median * factor, sigma);
    }
}
