package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import java.util.Optional;

/**
 * What a footprint is stated for (PAS 2050:2011, clause 5.9): a service in words, an amount and a duration.
 *
 * <p>Everything the file lists is for the whole amount: {@code 1000 piece} means that the parts of a thousand pieces are listed.
 *
 * @param text the service in words
 * @param amount how much of it
 * @param duration for how long
 * @param uses how often the product is used in its life, for a unit that is one use (PAS 2050:2011, clause 8.4)
 */
public record FunctionalUnit(String text, Amount amount, Amount duration, Optional<Amount> uses) {

    /** A unit of a product that is used once, or whose uses are all part of the unit. */
    public FunctionalUnit(String text, Amount amount, Amount duration) {
        this(text, amount, duration, Optional.empty());
    }

    /** Another amount of the service. */
    public FunctionalUnit withAmount(Amount newAmount) {
        return new FunctionalUnit(text, newAmount, duration, uses);
    }

    /** The service for another time. */
    public FunctionalUnit withDuration(Amount newDuration) {
        return new FunctionalUnit(text, amount, newDuration, uses);
    }
}
