package io.github.footprint4j.calibration;

/** Predictions at one point and their derivatives: value f_i and slope J_ik = ∂f_i/∂z_k. */
final class Linearised {

    private final double[] values;
    private final double[][] slopes;

    Linearised(double[] values, double[][] slopes) {
        this.values = values;
        this.slopes = slopes;
    }

    double[][] slopes() {
        return slopes;
    }

    /** Observed minus predicted. */
    double[] missing(double[] observed) {
        double[] missing = new double[values.length];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = observed[i] - values[i];
        }
        return missing;
    }

    double value(int observation) {
        return values[observation];
    }

    /** J x. */
    double[] times(double[] x) {
        return times(slopes, x);
    }

    /** M x. */
    static double[] times(double[][] matrix, double[] x) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < product.length; i++) {
            for (int k = 0; k < x.length; k++) {
                product[i] += matrix[i][k] * x[k];
            }
        }
        return product;
    }

    /** The sum of squares of numbers. */
    static double squares(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number * number;
        }
        return sum;
    }

    /** The largest magnitude among numbers; 0 if there are none. */
    static double largest(double[] numbers) {
        double largest = 0;
        for (double number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        return largest;
    }
}
