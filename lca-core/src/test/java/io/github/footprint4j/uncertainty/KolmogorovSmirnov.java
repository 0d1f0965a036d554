package io.github.footprint4j.uncertainty;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** The largest distance between the shares of a sample below each of its values and their probabilities. */
final class KolmogorovSmirnov {

    private KolmogorovSmirnov() {}

    static double distance(double[] sample, DoubleUnaryOperator cumulative) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            double p = cumulative.applyAsDouble(sorted[i]);
            distance = Math.max(distance, Math.max((i + 1.0) / sorted.length - p, p - (double) i / sorted.length));
        }
        return distance;
    }
}
