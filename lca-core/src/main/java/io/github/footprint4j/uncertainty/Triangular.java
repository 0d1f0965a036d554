package io.github.footprint4j.uncertainty;

/**
 * The triangular distribution, most likely at the stated value.
 *
 * <p>With the limits a and b and the mode c: mean {@code (a + b + c) / 3}, variance
 * {@code ((b - a)^2 + (c - a) * (c - b)) / 18}.
 *
 * @param mode the stated and most likely value
 * @param range smallest and largest value
 */
public record Triangular(double mode, Range range) implements Distribution {

    /**
     * Checks that the range holds the mode.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if it does not
     */
    public Triangular {
        mode = range.holding(mode);
    }

    /**
     * A triangular distribution.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the range does not hold the mode
     */
    public static Triangular of(double mode, Range range) {
        return new Triangular(mode, range);
    }

    @Override
    public double mean() {
        return (range.low() + mode + range.high()) / 3;
    }

    @Override
    public double median() {
        return quantile(0.5);
    }

    @Override
    public double variance() {
        double width = range.width();
        return (width * width + (mode - range.low()) * (mode - range.high())) / 18;
    }

    @Override
    public double deterministic() {
        return mode;
    }

    @Override
    public double cumulative(double x) {
        if (!(x > range.low() && x < range.high())) {
            return Checks.step(range.high(), x);
        }
        return x < mode
                ? (x - range.low()) / range.width() * ((x - range.low()) / (mode - range.low()))
                : 1 - (range.high() - x) / range.width() * ((range.high() - x) / (range.high() - mode));
    }

    @Override
    public double quantile(double p) {
        Checks.probability(p);
        double below = mode - range.low();
        double above = range.high() - mode;
        return p * range.width() < below
                ? range.low() + Math.sqrt(p * range.width() * below)
                : range.high() - Math.sqrt((1 - p) * range.width() * above);
    }

    @Override
    public Triangular scaled(double factor) {
        return new Triangular(mode * factor, range.scaled(factor));
    }
}
