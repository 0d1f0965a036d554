package io.github.footprint4j.system;

import java.util.concurrent.Executor;

/**
 * Who draws; the numbers do not depend on it.
 *
 * <p>The calling thread always takes part and never waits for a helper that has not begun, so that a busy executor slows nothing down.
 *
 * @param executor runs the helpers
 * @param helpers how many threads are asked to help, 0 or more
 * @param listener hears how far the draws are
 */
public record Workers(Executor executor, int helpers, DrawListener listener) {

    /** The calling thread alone. */
    public static final Workers CALLER = new Workers(Runnable::run, 0, DrawListener.NONE);

    /**
     * Checks the number of helpers.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Workers {
        if (helpers < 0) {
            throw new IllegalArgumentException("found " + helpers + " helpers, expected 0 or more");
        }
    }

    /** The calling thread and helpers of an executor. */
    public static Workers of(Executor executor, int helpers) {
        return new Workers(executor, helpers, DrawListener.NONE);
    }

    /** These workers with somebody who hears how far they are. */
    public Workers heardBy(DrawListener other) {
        return new Workers(executor, helpers, other);
    }
}
