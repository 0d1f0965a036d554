package io.github.footprint4j.uncertainty;

/**
 * A standard deviation in the unit of the value it belongs to, zero or more.
 *
 * @param value the standard deviation
 */
public record Deviation(double value) {

    /**
     * Checks the range.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the value is negative or not finite
     */
    public Deviation {
        value = Checks.finite("standard deviation", value);
        if (value < 0) {
            throw Checks.spread("the standard deviation is " + value + ", expected zero or more");
        }
    }

    /**
     * A standard deviation.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the value is negative or not finite
     */
    public static Deviation of(double value) {
        return new Deviation(value);
    }
}
