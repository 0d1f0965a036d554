package io.github.footprint4j.model;

import io.github.footprint4j.formula.Formula;
import java.util.Locale;

/** How uncertain a value is, as written. */
public sealed interface Spread {

    /** Which value of an asymmetric distribution the file states. */
    enum Centre implements Word {
        /** Half of the values lie below it; the rule for log-normal spreads. */
        MEDIAN,
        /** The arithmetic mean. */
        MEAN,
        /** The most likely value; the rule for triangles. */
        MODE;

        /** The word as it is written in files. */
        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
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
     * Triangular.
     *
     * @param low smallest value
     * @param high largest value
     * @param centre what the stated value is
     */
    record Triangular(Formula low, Formula high, Centre centre) implements Spread {

        /** Triangular with its mode at the stated value. */
        public Triangular(Formula low, Formula high) {
            this(low, high, Centre.MODE);
        }
    }

    /**
     * Uniform; the stated value lies between the limits.
     *
     * @param low smallest value
     * @param high largest value
     */
    record Uniform(Formula low, Formula high) implements Spread {}
}
