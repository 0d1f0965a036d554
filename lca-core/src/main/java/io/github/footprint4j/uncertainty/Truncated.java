package io.github.footprint4j.uncertainty;

import java.util.function.DoubleUnaryOperator;

/**
 * A distribution of which only the values within a range are possible, the others having been ruled out.
 *
 * <p>With F the probabilities of the whole distribution and a and b the ends of the range, F(x) becomes {@code (F(x) - F(a)) / (F(b) - F(a))}
 * and the quantile of p that of {@code F(a) + p (F(b) - F(a))}: values are drawn by the inverse distribution function, none is moved to a
 * limit. The first-order deviation stays that of the whole distribution.
 *
 * @param whole the distribution before the range was known
 * @param range the values that are possible
 */
public record Truncated(Distribution whole, Range range) implements Distribution {

    /**
     * Checks that the distribution reaches into the range.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if no probability lies in it
     */
    public Truncated {
        if (!(whole.within(range).probability() > 0)) {
            throw Checks.spread("no value of the distribution lies from " + range.low() + " to " + range.high()
                    + ", expected a range that it reaches");
        }
    }

    /**
     * A distribution within a range.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if no probability lies in it
     */
    public static Truncated of(Distribution whole, Range range) {
        return new Truncated(whole, range);
    }

    @Override
    public double mean() {
        return whole.within(range).mean();
    }

    @Override
    public double median() {
        return quantile(0.5);
    }

    @Override
    public double variance() {
        return whole.within(range).variance();
    }

    @Override
    public double firstOrderDeviation(double stated) {
        return whole.firstOrderDeviation(stated);
    }

    @Override
    public double cumulative(double x) {
        if (!(x > range.low() && x < range.high())) {
            return Checks.step(range.high(), x);
        }
        return Math.min(
                1,
                whole.within(Range.from(range.low()).to(x)).probability()
                        / whole.within(range).probability());
    }

    @Override
    public double quantile(double p) {
        return quantiles().applyAsDouble(p);
    }

    /** In the upper half of the whole distribution the mirrored one is asked, whose small probabilities are precise. */
    @Override
    public DoubleUnaryOperator quantiles() {
        if (range.low() > whole.median()) {
            DoubleUnaryOperator mirrored = inverse(whole.scaled(-1), range.scaled(-1));
            return p -> inside(-mirrored.applyAsDouble(1 - Checks.probability(p)));
        }
        DoubleUnaryOperator inverse = inverse(whole, range);
        return p -> inside(inverse.applyAsDouble(Checks.probability(p)));
    }

    private static DoubleUnaryOperator inverse(Distribution whole, Range range) {
        DoubleUnaryOperator quantiles = whole.quantiles();
        double below = whole.cumulative(range.low());
        double within = whole.cumulative(range.high()) - below;
        return p -> {
            double share = below + p * within;
            return share > 0 && share < 1 ? quantiles.applyAsDouble(share) : share > 0 ? range.high() : range.low();
        };
    }

    /** The value without what rounding added to it. */
    private double inside(double x) {
        return Math.max(range.low(), Math.min(range.high(), x));
    }

    @Override
    public RangeMoments within(Range other) {
        double low = Math.max(range.low(), other.low());
        double high = Math.min(range.high(), other.high());
        if (low > high) {
            return RangeMoments.NONE;
        }
        RangeMoments found = whole.within(Range.from(low).to(high));
        return new RangeMoments(
                found.probability() / whole.within(range).probability(), found.mean(), found.variance());
    }

    @Override
    public Truncated scaled(double factor) {
        return new Truncated(whole.scaled(factor), range.scaled(factor));
    }
}
