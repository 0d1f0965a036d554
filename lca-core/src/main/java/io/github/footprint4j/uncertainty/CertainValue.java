package io.github.footprint4j.uncertainty;

/**
 * A value that is certain.
 *
 * @param value the value
 */
public record CertainValue(double value) implements Distribution {

    /**
     * Checks the value.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public CertainValue {
        value = Checks.finite("value", value);
    }

    /**
     * A certain value.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it is not finite
     */
    public static CertainValue of(double value) {
        return new CertainValue(value);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.certain(this);
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double median() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double cumulative(double x) {
        return Checks.step(value, x);
    }

    @Override
    public double quantile(double p) {
        Checks.probability(p);
        return value;
    }

    @Override
    public RangeMoments within(Range range) {
        return range.contains(value) ? RangeMoments.of(value, 1) : RangeMoments.NONE;
    }

    @Override
    public CertainValue scaled(double factor) {
        return new CertainValue(value * factor);
    }
}
