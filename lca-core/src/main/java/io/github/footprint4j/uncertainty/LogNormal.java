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
public record LogNormal(double median, Sigma sigma) implements Distribution {

    /**
     * Checks the median.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public LogNormal {
        median = Checks.finite("median", median);
    }

    /**
     * From the median, the usual meaning of a stated value.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public static LogNormal ofMedian(double median, Sigma sigma) {
        return new LogNormal(median, sigma);
    }

    /**
     * From the arithmetic mean, {@code median = mean / exp(sigma^2 / 2)}.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public static LogNormal ofMean(double mean, Sigma sigma) {
        return new LogNormal(Checks.finite("mean", mean) / sigma.meanOverMedian(), sigma);
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
    public double deterministic() {
        return median;
    }

    @Override
    public double firstOrderDeviation() {
        return Math.abs(median) * sigma.value();
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

    @Override
    public LogNormal scaled(double factor) {
        return new LogNormal(median * factor, sigma);
    }
}
