package io.github.footprint4j.process;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.provenance.Word;
import java.util.Locale;
import java.util.function.Function;

/** How uncertain a value is, as written. */
public sealed interface Spread {

    /** The answer for the kind of spread that this is. */
    <R> R match(
            Function<LogNormal, R> logNormal,
            Function<Normal, R> normal,
            Function<Triangular, R> triangular,
            Function<Uniform, R> uniform);

    /** True for a spread that is relative to its value, and so holds for any other value above 0. */
    default boolean isRelative() {
        return match(logNormal -> true, normal -> false, triangular -> false, uniform -> false);
    }

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
    record LogNormal(double sigma, Centre centre) implements Spread {

        @Override
        public <R> R match(
                Function<LogNormal, R> logNormal,
                Function<Normal, R> normal,
                Function<Triangular, R> triangular,
                Function<Uniform, R> uniform) {
            return logNormal.apply(this);
        }
    }

    /**
     * Normal around the stated value.
     *
     * @param deviation standard deviation in the dimension of the value
     */
    record Normal(Formula deviation) implements Spread {

        @Override
        public <R> R match(
                Function<LogNormal, R> logNormal,
                Function<Normal, R> normal,
                Function<Triangular, R> triangular,
                Function<Uniform, R> uniform) {
            return normal.apply(this);
        }
    }

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

        @Override
        public <R> R match(
                Function<LogNormal, R> logNormal,
                Function<Normal, R> normal,
                Function<Triangular, R> triangular,
                Function<Uniform, R> uniform) {
            return triangular.apply(this);
        }
    }

    /**
     * Uniform; the stated value lies between the limits.
     *
     * @param low smallest value
     * @param high largest value
     */
    record Uniform(Formula low, Formula high) implements Spread {

        @Override
        public <R> R match(
                Function<LogNormal, R> logNormal,
                Function<Normal, R> normal,
                Function<Triangular, R> triangular,
                Function<Uniform, R> uniform) {
            return uniform.apply(this);
        }
    }
}
