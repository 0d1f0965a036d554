package io.github.footprint4j.model;

import io.github.footprint4j.formula.Formula;

/** How uncertain a value is, as written. */
public sealed interface Spread {

    /** Which value of an asymmetric distribution the file states. */
    enum Centre implements Word {
        /** Half of the values lie below it; the rule unless the file says otherwise. */
        MEDIAN,
        /** The arithmetic mean. */
        MEAN;

        /** The word as it is written in files. */
        @Override
        public String word() {
            return this == MEDIAN ? "median" : "mean";
        }

        /** The same as {@link #word()}. */
        @Override
        public String toString() {
            return word();
        }
    }

    /**
     * Log-normal.
     *
     * @param sigma standard deviation of the natural logarithm, positive, dimensionless
     * @param centre what the stated value is
     */
    record LogNormal(double sigma, Centre centre) implements Spread {}

    /**
     * Normal around the stated value.
     *
     * @param deviation standard deviation in the dimension of the value
     */
    record Normal(Formula deviation) implements Spread {}

    /**
     * Triangular with its mode at the stated value.
     *
     * @param low smallest value
     * @param high largest value
     */
    record Triangular(Formula low, Formula high) implements Spread {}

    /**
     * Uniform; the stated value lies between the limits.
     *
     * @param low smallest value
     * @param high largest value
     */
    record Uniform(Formula low, Formula high) implements Spread {}
}
