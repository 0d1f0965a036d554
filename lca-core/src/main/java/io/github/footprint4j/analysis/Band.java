package io.github.footprint4j.analysis;

import io.github.footprint4j.uncertainty.Deviation;

/**
 * How sure a calibrated total is: the Gaussian posterior of Laplace's approximation, laid around a positive total as a log-normal one.
 *
 * @param low lower end of 95 %, in kg CO2e
 * @param deviation standard deviation, in kg CO2e
 * @param high upper end of 95 %, in kg CO2e
 */
public record Band(double low, double deviation, double high) {

    /** How many standard deviations a 95 % interval of a normal distribution reaches to each side. */
    public static final double Z95 = 1.959963984540054;

    /**
     * The band around a total.
     *
     * @param total the total, in kg CO2e
     * @param deviation its standard deviation, in kg CO2e
     */
    static Band around(double total, Deviation deviation) {
        double sigma = deviation.value();
        double factor = total > 0 ? StrictMath.exp(Z95 * sigma / total) : Double.POSITIVE_INFINITY;
        return Double.isFinite(total * factor)
                ? new Band(total / factor, sigma, total * factor)
                : new Band(total - Z95 * sigma, sigma, total + Z95 * sigma);
    }
}
