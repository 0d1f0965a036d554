package io.github.footprint4j.uncertainty;

/**
 * The standard deviation of the natural logarithm of a value, from 0 to 10, dimensionless.
 *
 * <p>About two thirds of a log-normal distribution lie between {@code median / exp(sigma)} and {@code median * exp(sigma)}.
 *
 * @param value the standard deviation of the logarithm
 */
public record Sigma(double value) {

    /** The largest that can be stated. */
    public static final double LARGEST = 10;

    /**
     * Checks the range.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the value is not between 0 and 10
     */
    public Sigma {
        if (!(value >= 0 && value <= LARGEST)) {
            throw Checks.spread(
                    "sigma is " + value + ", expected the standard deviation of the natural logarithm, 0 to 10");
        }
    }

    /**
     * A standard deviation of the natural logarithm.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the value is not between 0 and 10
     */
    public static Sigma of(double value) {
        return new Sigma(value);
    }

    /**
     * From a geometric standard deviation, {@code sigma = ln(deviation)}; EcoSpold 1 and SimaPro state its square.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the deviation is not between 1 and {@code exp(10)}
     */
    public static Sigma ofGeometricDeviation(double deviation) {
        if (!(deviation >= 1 && deviation <= StrictMath.exp(LARGEST))) {
            throw Checks.spread("the geometric standard deviation is " + deviation + ", expected 1 or more");
        }
        return new Sigma(StrictMath.log(deviation));
    }

    /** The geometric standard deviation, {@code exp(sigma)}, 1 or more. */
    public double geometricDeviation() {
        return StrictMath.exp(value);
    }

    /** The mean of a log-normal distribution over its median, {@code exp(sigma^2 / 2)}. */
    public double meanOverMedian() {
        return StrictMath.exp(value * value / 2);
    }
}
