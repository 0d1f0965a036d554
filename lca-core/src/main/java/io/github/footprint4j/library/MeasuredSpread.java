package io.github.footprint4j.library;

import java.util.List;

/**
 * A spread that was measured between independent sources with the same boundary, form and method.
 *
 * <p>Few sources tell little of a spread, so the variance of the logarithms is shrunk to the default of the kind, which counts as four
 * sources more: with {@code n} figures {@code x}, {@code m} the mean of {@code ln x} and {@code s0} the default,
 * {@code v = (4 s0^2 + sum (ln x - m)^2) / (4 + n - 1)}. What is meant is the next supplier and not the mean of those that were read, so
 * {@code v} is taken times {@code 1 + 1/n}. The spread is never below {@value #LEAST}.
 *
 * @param byDefault the spread of the kind of dataset where nothing is measured, as {@code sigma}
 * @param figures one figure of each source, all in one unit
 */
public record MeasuredSpread(double byDefault, List<Double> figures) {

    /** The fewest sources that measure a spread; two are listed and take the default. */
    public static final int FEWEST = 3;

    /** The smallest spread: figures of one trade association agree better than the next supplier will. */
    public static final double LEAST = 0.10;

    private static final int WEIGHT_OF_DEFAULT = 4;

    /** Copies the list. */
    public MeasuredSpread {
        figures = List.copyOf(figures);
    }

    /** The standard deviation of the logarithm of the next figure. */
    public double sigma() {
        int n = figures.size();
        double mean = figures.stream().mapToDouble(StrictMath::log).sum() / n;
        double squares = 0;
        for (double figure : figures) {
            double deviation = StrictMath.log(figure) - mean;
            squares += deviation * deviation;
        }
        double variance = (WEIGHT_OF_DEFAULT * byDefault * byDefault + squares) / (WEIGHT_OF_DEFAULT + n - 1);
        return StrictMath.max(LEAST, StrictMath.sqrt(variance * (1 + 1.0 / n)));
    }
}
