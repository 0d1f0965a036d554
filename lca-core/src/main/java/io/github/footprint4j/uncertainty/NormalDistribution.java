package io.github.footprint4j.uncertainty;

/**
 * The normal distribution around a stated value.
 *
 * @param mean mean, median and stated value
 * @param deviation standard deviation
 */
public record NormalDistribution(double mean, Deviation deviation) implements Distribution {

    /**
     * Checks the mean.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public NormalDistribution {
        mean = Checks.finite("mean", mean);
    }

    /**
     * A normal distribution.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the mean is not finite
     */
    public static NormalDistribution of(double mean, Deviation deviation) {
        return new NormalDistribution(mean, deviation);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.normal(this);
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
    public double firstOrderDeviation(double stated) {
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

    /**
     * With α and β the standardised ends of the range, φ and Φ density and probability of the standard normal distribution and
     * Z = Φ(β) - Φ(α): mean {@code m + s (φ(α) - φ(β)) / Z}, variance {@code s^2 (1 + (α φ(α) - β φ(β)) / Z - ((φ(α) - φ(β)) / Z)^2)}.
     *
     * <p>Source: N. L. Johnson, S. Kotz, N. Balakrishnan, Continuous Univariate Distributions 1, 2nd edition 1994, section 13.10.1.
     */
    @Override
    public RangeMoments within(Range range) {
        double sd = deviation.value();
        if (sd == 0) {
            return CertainValue.of(mean).within(range);
        }
        double alpha = (range.low() - mean) / sd;
        double beta = (range.high() - mean) / sd;
        double between = StandardNormal.between(alpha, beta);
        double shift = (StandardNormal.density(alpha) - StandardNormal.density(beta)) / between;
        double slope = (weightedDensity(alpha) - weightedDensity(beta)) / between;
        return between == 0
                ? RangeMoments.NONE
                : new RangeMoments(between, mean + sd * shift, sd * sd * Math.max(0, 1 + slope - shift * shift));
    }

    private static double weightedDensity(double z) {
        double density = StandardNormal.density(z);
        return density == 0 ? 0 : z * density;
    }

    @Override
    public NormalDistribution scaled(double factor) {
        return new NormalDistribution(mean * factor, new Deviation(deviation.value() * Math.abs(factor)));
    }
}
