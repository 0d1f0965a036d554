package io.github.footprint4j.uncertainty;

/**
 * What of a distribution lies within a range.
 *
 * @param probability the probability of a value in the range
 * @param mean the mean of the values in the range; not a number if there are none
 * @param variance the variance of the values in the range; not a number if there are none
 */
public record RangeMoments(double probability, double mean, double variance) {

    static final RangeMoments NONE = new RangeMoments(0, Double.NaN, Double.NaN);

    /** A single value with some probability. */
    static RangeMoments of(double value, double probability) {
        return new RangeMoments(probability, value, 0);
    }

    /** The portions of two ranges that do not overlap, by the law of total variance. */
    RangeMoments and(RangeMoments other) {
        if (probability == 0 || other.probability == 0) {
            return probability == 0 ? other : this;
        }
        double share = probability / (probability + other.probability);
        double apart = other.mean - mean;
        return new RangeMoments(
                probability + other.probability,
                mean + (1 - share) * apart,
                share * variance + (1 - share) * other.variance + share * (1 - share) * apart * apart);
    }

    /** The portion of the distribution mirrored at a value and moved there: {@code at - x}. */
    RangeMoments mirrored(double at) {
        return new RangeMoments(probability, at - mean, variance);
    }
}
