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
    public <R> R match(Cases<R> cases) {
        return cases.truncated(this);
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

    @Override
    public DoubleUnaryOperator quantiles() {
        Inverse inverse = inverse();
        DoubleUnaryOperator quantiles = inverse.whole().quantiles();
        return p -> inside(inverse.at(Checks.probability(p), quantiles));
    }

    /** How its quantiles are found: in the upper half of the whole distribution from the mirrored one, whose small probabilities are precise. */
    public Inverse inverse() {
        return range.low() > whole.median()
                ? Inverse.of(true, whole.scaled(-1), range.scaled(-1))
                : Inverse.of(false, whole, range);
    }

    /**
     * How quantiles within a range are found: with q = 1 - p if mirrored, else p, and s = below + q within, the value is that of the quantile s
     * of the whole distribution, or an end of the range where s is not between 0 and 1; mirrored, it is the negative of that.
     *
     * @param mirrored true if whole and range are mirrored at 0
     * @param whole the distribution before the range was known
     * @param range the values that are possible
     * @param below the probability below the range
     * @param within the probability within the range
     */
    public record Inverse(boolean mirrored, Distribution whole, Range range, double below, double within) {

        private static Inverse of(boolean mirrored, Distribution whole, Range range) {
            double below = whole.cumulative(range.low());
            return new Inverse(mirrored, whole, range, below, whole.cumulative(range.high()) - below);
        }

        private double at(double p, DoubleUnaryOperator quantiles) {
            double share = below + (mirrored ? 1 - p : p) * within;
            double value =
                    share > 0 && share < 1 ? quantiles.applyAsDouble(share) : share > 0 ? range.high() : range.low();
            return mirrored ? -value : value;
        }
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
