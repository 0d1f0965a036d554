package io.github.footprint4j.model;

import java.util.Optional;

/**
 * How much of an activity an entry asks for: amount, or mass, multiplied by rate, duration and condition.
 *
 * @param amount what is asked of the dataset, in its unit
 * @param mass mass contained or treated
 * @param times a rate such as {@code 1 /d}, or a number
 * @param during a duration such as {@code lifetime}
 * @param timing when it happens
 * @param condition whether it happens and for which share
 */
public record Extent(
        Optional<Amount> amount,
        Optional<Amount> mass,
        Optional<Amount> times,
        Optional<Amount> during,
        Timing timing,
        Condition condition) {

    /** An amount and nothing else. */
    public static Extent of(Amount amount) {
        return new Extent(
                Optional.of(amount),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Timing.AT_ONCE,
                Condition.ALWAYS);
    }

    /** This extent under another condition. */
    public Extent with(Condition other) {
        return new Extent(amount, mass, times, during, timing, other);
    }
}
