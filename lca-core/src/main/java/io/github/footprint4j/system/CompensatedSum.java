package io.github.footprint4j.system;

import java.util.stream.DoubleStream;

/**
 * Adds numbers in their order with Neumaier's compensation, so that the sum of many small and large ones is right to the last digits.
 *
 * <p>Source: A. Neumaier, Zeitschrift für Angewandte Mathematik und Mechanik 54 (1974), 39-51.
 */
public final class CompensatedSum {

    private double sum;
    private double lost;

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
        return sum + lost;
    }

    /** Adds a number. */
    public void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
}
