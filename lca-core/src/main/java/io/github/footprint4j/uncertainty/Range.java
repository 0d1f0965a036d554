package io.github.footprint4j.uncertainty;

/**
 * A closed interval, such as {@code Range.from(1).to(6)}.
 *
 * @param low the smallest value
 * @param high the largest value, at least {@code low}
 */
public record Range(double low, double high) {

    /**
     * Checks the order.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if a limit is not finite or the lower one lies above
     */
    public Range {
        low = Checks.finite("lower limit", low);
        high = Checks.finite("upper limit", high);
        if (low > high) {
            throw Checks.spread("the range goes from " + low + " to " + high + ", expected the smaller limit first");
        }
    }

    /** The interval that holds one value only; {@link #to} moves its upper limit. */
    public static Range from(double low) {
        return new Range(low, low);
    }

    /**
     * This interval with another upper limit.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the limit is not finite or lies below the lower one
     */
    public Range to(double newHigh) {
        return new Range(low, newHigh);
    }

    /** True for a value between the limits or equal to one of them. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The distance between the limits, zero or more. */
    public double width() {
        return high - low;
    }

    /** The interval of the values times a number; a negative one turns it round. */
    public Range scaled(double factor) {
        return factor < 0 ? new Range(high * factor, low * factor) : new Range(low * factor, high * factor);
    }

    /** The value itself if the interval holds it. */
    double holding(double value) {
        double stated = Checks.finite("stated value", value);
        if (!contains(stated)) {
            throw Checks.spread(
                    "the stated value is " + stated + ", expected one in the range from " + low + " to " + high);
        }
        return stated;
    }
}
