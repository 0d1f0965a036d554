package io.github.footprint4j.solve;

/**
 * A square system A with its values, ready for any number of right-hand sides; thread-safe.
 *
 * <p>Parts of the system that the right-hand side does not reach are zero in the answer and are not examined, so that a defective
 * loop matters only to those who use it.
 */
public interface Solvable {

    /**
     * The s with A s = f.
     *
     * @throws IllegalArgumentException if f has another length than A, or a value that is not finite
     * @throws SingularSystemException if there is no answer that can be trusted
     */
    Solution solve(double[] f);

    /**
     * The s with A s = f, found sooner if {@code near} is close to it; the answer agrees with {@link #solve(double[])} to rounding,
     * not bit for bit.
     *
     * @throws IllegalArgumentException if f or near has another length than A, or f a value that is not finite
     * @throws SingularSystemException if there is no answer that can be trusted
     */
    Solution solve(double[] f, Solution near);

    /**
     * The y with A' y = c: y_i is what one more unit of f_i would add to c's.
     *
     * @throws IllegalArgumentException if c has another length than A, or a value that is not finite
     * @throws SingularSystemException if there is no answer that can be trusted
     */
    Solution solveTransposed(double[] c);

    /**
     * The y with A' y = c, found sooner if {@code near} is close to it.
     *
     * @throws IllegalArgumentException if c or near has another length than A, or c a value that is not finite
     * @throws SingularSystemException if there is no answer that can be trusted
     */
    Solution solveTransposed(double[] c, Solution near);
}
