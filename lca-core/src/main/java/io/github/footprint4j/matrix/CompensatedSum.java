package io.github.footprint4j.matrix;

import java.util.stream.DoubleStream;

/**
 * Adds numbers in their order with Neumaier's compensation, so that the sum of many small and large ones is right to the last digits.
 *
 * <p>Numbers that cancel leave what they were rounded by. A sum of at most 1e-14 of the sum of their magnitudes is such a residue, and
 * 0: each number has been rounded several times, by 1.1e-16 of its size each time, before it comes here.
 *
 * <p>Source: A. Neumaier, Zeitschrift für Angewandte Mathematik und Mechanik 54 (1974), 39-51.
 */
public final class CompensatedSum {

    /** A sum of at most this share of the sum of the magnitudes is what rounding left. */
    public static final double RESIDUE = 1e-14;

    private double sum;
    private double lost;
    private double magnitude;

    /** A sum of nothing so far. */
    public CompensatedSum() {}

    /** The compensated sum of numbers, in their order. */
    public static double of(DoubleStream numbers) {
        CompensatedSum total = new CompensatedSum();
        numbers.sequential().forEachOrdered(total::add);
        return total.value();
    }

    /** The sum so far. */
    public double value() {
        double value = sum + lost;
        return isResidue(value, magnitude) ? 0 : value;
    }

    /** True for what rounding left of numbers that cancel, of which the magnitudes have a sum. */
    public static boolean isResidue(double sum, double magnitudes) {
        return Math.abs(sum) <= RESIDUE * magnitudes;
    }

    /** Adds a number. */
    public void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
        magnitude += Math.abs(value);
    }
}
