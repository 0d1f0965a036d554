package io.github.footprint4j.calibration;

import java.util.List;

/**
 * A direction in the space of z about which the observations tell something, such as "DRAM and NAND up, display down".
 *
 * @param strength how much the observations change per standard deviation along it, over their error; the singular value
 * @param loads how much of it each factor is, in the order of the factors; the squares add up to 1
 */
public record FactorDirection(double strength, List<Double> loads) {

    /** Copies the list. */
    public FactorDirection {
        loads = List.copyOf(loads);
    }

    /** The share of the prior variance along it that is left, 1 / (1 + strength²). */
    public double remaining() {
        return 1 / (1 + strength * strength);
    }

    /** The component of a vector along it. */
    double along(double[] vector) {
        double sum = 0;
        for (int k = 0; k < vector.length; k++) {
            sum += loads.get(k) * vector[k];
        }
        return sum;
    }
}
