package io.github.footprint4j.system;

import java.util.Arrays;

/**
 * A small system of equations as numbers: elimination with partial pivoting of rows that are scaled by their largest coefficient, and one
 * correction of the answer by its own residual.
 *
 * <p>It has no answer, which is not a number, where a pivot is no more than rounding leaves of the terms it is the sum of, and where the
 * loop consumes at least as much as it makes: all unknowns make in their own equation and only consume in others, and to make one of each
 * some would run backwards.
 */
final class DenseLoop {

    /** A pivot of at most this share of the magnitudes of its terms is noise. */
    static final double NOISE = 1e-14;

    private final int size;
    private final double[] matrix;
    private final double[] factors;
    private final int[] order;
    private final boolean solvable;

    private DenseLoop(double[] coefficients, int size) {
        this.size = size;
        this.matrix = coefficients;
        this.factors = coefficients.clone();
        this.order = new int[size];
        Arrays.setAll(order, row -> row);
        this.solvable = eliminate() && !(hasSignsOfProduction() && runsBackwards());
    }

    /** Equations by their coefficients, those of the first equation first. */
    static DenseLoop of(double[] coefficients, int size) {
        return new DenseLoop(coefficients.clone(), size);
    }

    private boolean eliminate() {
        double[] scale = new double[size];
        Arrays.setAll(scale, this::largest);
        double[] magnitudes = new double[factors.length];
        Arrays.setAll(magnitudes, i -> Math.abs(factors[i]));
        for (int k = 0; k < size; k++) {
            exchange(k, pivot(k, scale));
            double pivot = factors[at(k, k)];
            if (!(Math.abs(pivot) > NOISE * magnitudes[at(k, k)])) {
                return false;
            }
            for (int i = k + 1; i < size; i++) {
                double share = factors[at(i, k)] / pivot;
                factors[at(i, k)] = share;
                for (int j = k + 1; j < size; j++) {
                    factors[at(i, j)] -= share * factors[at(k, j)];
                    magnitudes[at(i, j)] += Math.abs(share) * magnitudes[at(k, j)];
                }
            }
        }
        return true;
    }

    /** The largest magnitude of an equation. */
    private double largest(int row) {
        double largest = 0;
        for (int j = 0; j < size; j++) {
            largest = Math.max(largest, Math.abs(matrix[row * size + j]));
        }
        return largest;
    }

    /** The place of the equation in which an unknown counts most. */
    private int pivot(int k, double[] scale) {
        int best = k;
        for (int i = k + 1; i < size; i++) {
            double found = Math.abs(factors[at(i, k)]) / scale[order[i]];
            if (found > Math.abs(factors[at(best, k)]) / scale[order[best]]) {
                best = i;
            }
        }
        return best;
    }

    private void exchange(int one, int other) {
        int row = order[one];
        order[one] = order[other];
        order[other] = row;
    }

    /** Where a coefficient stands of the equation at a place. */
    private int at(int place, int column) {
        return order[place] * size + column;
    }

    private boolean hasSignsOfProduction() {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double value = matrix[i * size + j];
                if (i == j ? !(value > 0) : !(value <= 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean runsBackwards() {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return Arrays.stream(substituted(ones)).anyMatch(value -> value < 0);
    }

    /** The x with A x = b; not numbers if there is no answer. */
    double[] solve(double[] b) {
        if (!solvable) {
            double[] none = new double[size];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        double[] x = substituted(b);
        double[] correction = substituted(residual(x, b));
        Arrays.setAll(x, i -> x[i] + correction[i]);
        return x;
    }

    private double[] residual(double[] x, double[] b) {
        double[] residual = b.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                residual[i] -= matrix[i * size + j] * x[j];
            }
        }
        return residual;
    }

    private double[] substituted(double[] b) {
        double[] x = new double[size];
        for (int k = 0; k < size; k++) {
            double open = b[order[k]];
            for (int j = 0; j < k; j++) {
                open -= factors[at(k, j)] * x[j];
            }
            x[k] = open;
        }
        for (int k = size - 1; k >= 0; k--) {
            for (int j = k + 1; j < size; j++) {
                x[k] -= factors[at(k, j)] * x[j];
            }
            x[k] /= factors[at(k, k)];
        }
        return x;
    }

    /** The y with A' y = b; not numbers if there is no answer. */
    double[] solveTransposed(double[] b) {
        double[] z = b.clone();
        for (int k = 0; k < size; k++) {
            for (int j = 0; j < k; j++) {
                z[k] -= factors[at(j, k)] * z[j];
            }
            z[k] /= solvable ? factors[at(k, k)] : Double.NaN;
        }
        double[] y = new double[size];
        for (int k = size - 1; k >= 0; k--) {
            for (int j = k + 1; j < size; j++) {
                z[k] -= factors[at(j, k)] * z[j];
            }
            y[order[k]] = z[k];
        }
        return y;
    }
}
