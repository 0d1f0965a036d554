package io.github.footprint4j.data.html;

import java.math.BigDecimal;

/** Steps of a slider: a twentieth of its range, as the nearest of 1, 2 and 5 times a power of ten. */
final class SliderStep {

    private static final double STEPS = 20;

    private SliderStep() {}

    static double of(double width) {
        double wanted = width / STEPS;
        double best = 1;
        for (int exponent = -100; exponent <= 100; exponent++) {
            for (int digit : new int[] {1, 2, 5}) {
                double step =
                        BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent).doubleValue();
                if (distance(step, wanted) < distance(best, wanted)) {
                    best = step;
                }
            }
        }
        return best;
    }

    /** By how many times two sizes differ. */
    private static double distance(double one, double other) {
        return Math.max(one, other) / Math.min(one, other);
    }
}
