package io.github.footprint4j.solve;

/**
 * One checked answer of a linear system.
 *
 * <p>The residual is the componentwise backward error of Oettli and Prager (Numerische Mathematik 6, 1964, 405-409),
 *
 * <pre>  max over i of |A x - f|_i / (|A| |x| + |f|)_i      with 0 / 0 = 0,</pre>
 *
 * the largest relative change of any coefficient under which the answer would be exact. It does not depend on the units of rows and
 * columns. In a loop that was factorised, an equation whose terms are all rounding noise is measured against the size that the other
 * equations of the loop suggest (Arioli, Demmel and Duff, SIAM Journal on Matrix Analysis 10, 1989, 165-190). An answer above {@link #TOLERANCE} is never handed out.
 */
public final class Solution {

    /** Largest residual of an answer that is handed out. */
    public static final double TOLERANCE = 1e-9;

    private final double[] values;
    private final double residual;
    private final Effort effort;

    /** Takes over an array that the caller no longer changes. */
    Solution(double[] values, double residual, Effort effort) {
        this.values = values;
        this.residual = residual;
        this.effort = effort;
    }

    /** The number of unknowns. */
    public int size() {
        return values.length;
    }

    /** The value of an unknown. */
    public double at(int i) {
        return values[i];
    }

    /** A copy of all values. */
    public double[] toArray() {
        return values.clone();
    }

    /**
     * The sum of products with a vector, in the order of the unknowns.
     *
     * @throws IllegalArgumentException if the vector has another length
     */
    public double dot(double[] weights) {
        if (weights.length != values.length) {
            throw new IllegalArgumentException("a solution of " + values.length + " unknowns needs a vector of "
                    + values.length + ", found " + weights.length);
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /** The componentwise backward error, at most {@link #TOLERANCE}. */
    public double residual() {
        return residual;
    }

    /** The largest number of Gauss-Seidel sweeps that a loop took; 0 if no loop was reached. */
    public int sweeps() {
        return effort.sweeps();
    }

    /** True if at least one loop did not settle by sweeping and was solved by factorisation. */
    public boolean isDirect() {
        return effort.direct();
    }

    /** The size, the residual and the effort, not the values. */
    @Override
    public String toString() {
        return values.length + " unknowns, residual " + residual + ", " + effort;
    }
}
