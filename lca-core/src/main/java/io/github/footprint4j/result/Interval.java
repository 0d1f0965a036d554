package io.github.footprint4j.result;

import io.github.footprint4j.uncertainty.Deviation;

/**
 * How sure a total is, by first-order propagation of every stated spread.
 *
 * <p>With g_i the derivative of the total T with respect to input i and d_i its first-order deviation, σ² = Σ (g_i d_i)² ({@link Deviations}). The 95 %
 * interval of a positive total is T·exp(±1.96 σ/T), which never falls below zero; otherwise, and for a total so near zero that this is
 * not finite, it is T ± 1.96 σ. Inputs count as
 * independent; one input that several places use counts once. Large spreads shift the mean and skew the distribution, which a
 * first-order interval does not show.
 *
 * @param low lower end, in kg CO2e
 * @param deviation σ, in kg CO2e
 * @param high upper end, in kg CO2e
 */
public record Interval(double low, double deviation, double high) {

    /** How many standard deviations a 95 % interval of a normal distribution reaches to each side. */
    public static final double Z95 = 1.959963984540054;

    /**
     * The interval of a total.
     *
     * @param total the total, in kg CO2e
     * @param deviations its deviations by input
     */
    public static Interval of(double total, Deviations deviations) {
        return around(total, Deviation.of(deviations.deviation()));
    }

    /**
     * The 95 % interval around a total.
     *
     * @param total the total, in kg CO2e
     * @param deviation its standard deviation, in kg CO2e
     */
    public static Interval around(double total, Deviation deviation) {
        double sigma = deviation.value();
        if (total <= 0) {
            return new Interval(total - Z95 * sigma, sigma, total + Z95 * sigma);
        }
        double factor = StrictMath.exp(Z95 * sigma / total);
        if (!Double.isFinite(total * factor)) {
            return new Interval(total - Z95 * sigma, sigma, total + Z95 * sigma);
        }
        return new Interval(total / factor, sigma, total * factor);
    }

    /** True if no spread was stated for anything that matters. */
    public boolean isPoint() {
        return deviation == 0;
    }
}
