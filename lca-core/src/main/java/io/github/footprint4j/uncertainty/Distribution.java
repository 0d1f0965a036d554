package io.github.footprint4j.uncertainty;

import java.util.function.DoubleUnaryOperator;

/**
 * The probability distribution of one uncertain value.
 *
 * <p>Every answer is in the unit of the value, the variance in its square. A distribution without spread is allowed and behaves
 * as its value alone. Transcendental functions are those of {@link StrictMath}, so that results are equal bit for bit everywhere.
 */
public sealed interface Distribution
        permits CertainValue,
                NormalDistribution,
                LogNormalDistribution,
                TriangularDistribution,
                UniformDistribution,
                Truncated {

    /**
     * An answer for each kind of distribution.
     *
     * @param <R> the answer
     */
    interface Cases<R> {

        /** For a value without spread. */
        R certain(CertainValue one);

        /** For a normal distribution. */
        R normal(NormalDistribution one);

        /** For a log-normal distribution. */
        R logNormal(LogNormalDistribution one);

        /** For a triangular distribution. */
        R triangular(TriangularDistribution one);

        /** For a uniform distribution. */
        R uniform(UniformDistribution one);

        /** For a distribution within a range. */
        R truncated(Truncated one);
    }

    /** The answer for the kind of distribution that this is. */
    <R> R match(Cases<R> cases);

    /** The arithmetic mean. */
    double mean();

    /** The value that half of the probability lies below. */
    double median();

    /** The variance, the square of the standard deviation. */
    double variance();

    /**
     * The standard deviation to use where only first-order effects count: that of the distribution; for a log-normal one
     * {@code |stated| * sigma}, because sigma is the first-order deviation of the logarithm.
     *
     * @param stated the value from which it deviates: the one its author stated, which need be neither median nor mean
     */
    default double firstOrderDeviation(double stated) {
        return Math.sqrt(variance());
    }

    /** The probability of a value of at most {@code x}. */
    double cumulative(double x);

    /**
     * The value that is exceeded with the probability {@code 1 - p}.
     *
     * @param p a probability above 0 and below 1
     * @throws IllegalArgumentException for any other {@code p}
     */
    double quantile(double p);

    /** {@link #quantile} prepared for many calls, bit for bit the same. */
    default DoubleUnaryOperator quantiles() {
        return this::quantile;
    }

    /** Probability, mean and variance of the values within a range, its ends included. */
    RangeMoments within(Range range);

    /** The distribution of the value times a number, which may be negative or zero. */
    Distribution scaled(double factor);
}
