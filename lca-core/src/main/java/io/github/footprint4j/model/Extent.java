package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
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

    /** This extent with another amount. */
    public Extent withAmount(Amount newAmount) {
        return new Extent(Optional.of(newAmount), mass, times, during, timing, condition);
    }

    /** This extent with another mass. */
    public Extent withMass(Amount newMass) {
        return new Extent(amount, Optional.of(newMass), times, during, timing, condition);
    }

    /** This extent with another rate. */
    public Extent withTimes(Amount newTimes) {
        return new Extent(amount, mass, Optional.of(newTimes), during, timing, condition);
    }

    /** This extent with another duration. */
    public Extent withDuring(Amount newDuring) {
        return new Extent(amount, mass, times, Optional.of(newDuring), timing, condition);
    }

    /** This extent under another condition. */
    public Extent with(Condition newCondition) {
        return new Extent(amount, mass, times, during, timing, newCondition);
    }
}
