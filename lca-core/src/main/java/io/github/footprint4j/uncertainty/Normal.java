package io.github.footprint4j.uncertainty;

/**
 * The normal distribution around a stated value.
 *
 * @param mean mean, median and stated value
 * @param deviation standard deviation
 */
public record Normal(double mean, Deviation deviation) implements Distribution {

    /**
     * Checks the mean.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public Normal {
        mean = Checks.finite("mean", mean);
    }

    /**
     * A normal distribution.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the mean is not finite
     */
    public static Normal of(double mean, Deviation deviation) {
        return new Normal(mean, deviation);
    }

    @Override
    public double median() {
        return mean;
    }

    @Override
    public double variance() {
        return deviation.value() * deviation.value();
    }

    @Override
    public double deterministic() {
        return mean;
    }

    @Override
    public double firstOrderDeviation() {
        return deviation.value();
    }

    @Override
    public double cumulative(double x) {
        return deviation.value() == 0
                ? Checks.step(mean, x)
                : StandardNormal.cumulative((x - mean) / deviation.value());
    }

    @Override
    public double quantile(double p) {
        return mean + deviation.value() * StandardNormal.quantile(p);
    }

    @Override
    public Normal scaled(double factor) {
        return new Normal(mean * factor, new Deviation(deviation.value() * Math.abs(factor)));
    }
}
