package io.github.footprint4j.system;

/** How loops of a system become steps of a program. */
interface LoopSteps {

    /** True if a loop is small enough; once one is not, there are no steps for the system. */
    boolean fits(int size);

    /** True if all loops that were asked for are small enough. */
    boolean fits();

    /**
     * The x with a x = b; both are used up.
     *
     * @param a slots by equation and unknown
     * @param b slots by equation
     */
    int[] solve(int[][] a, int[] b);
}
