package io.github.footprint4j.system;

/**
 * A number that was read from draws, such as a mean or a quantile.
 *
 * @param value the number
 * @param error its standard sampling error: how far it would scatter if all were drawn again from other seeds; 0 if every block gave
 *     the same, not a number if fewer than two blocks have an answer
 */
public record Drawn(double value, double error) {

    /** The middle of two numbers from the same draws. */
    static Drawn between(Drawn one, Drawn other) {
        return new Drawn((one.value + other.value) / 2, (one.error + other.error) / 2);
    }
}
