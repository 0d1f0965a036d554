package io.github.footprint4j.portfolio;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.unit.DecimalText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many units of a product: a number from 0 to 1,000,000,000,000 (10¹²) with at most 12 decimals.
 *
 * <p>Kept as an exact decimal number, so that a sum does not depend on the order or on how a number was split into rows.
 *
 * @param count the number
 */
public record Units(BigDecimal count) implements Comparable<Units> {

    /** None. */
    public static final Units NONE = new Units(BigDecimal.ZERO);

    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);
    private static final int DECIMALS = 12;

    /** Drops zeros at the end; throws {@link InvalidInputException} with the number if it is outside its limits. */
    public Units {
        problem(count).ifPresent(issue -> {
            throw new InvalidInputException(issue);
        });
        count = count.signum() == 0 ? BigDecimal.ZERO : count.stripTrailingZeros();
    }

    /** A whole number of units. */
    public static Units of(long count) {
        return new Units(BigDecimal.valueOf(count));
    }

    /**
     * Reads a number in plain decimal notation, such as {@code 12000} or {@code 1.5e6}.
     *
     * @throws InvalidInputException if it is none or outside the limits
     */
    public static Units parse(String text) {
        DecimalText.parse(text);
        return new Units(new BigDecimal(text));
    }

    private static Optional<Issue> problem(BigDecimal count) {
        if (count.signum() < 0) {
            return refused(IssueCode.NEGATIVE_AMOUNT, count, "0 or more");
        }
        if (count.signum() > 0 && magnitude(count) > magnitude(MOST)) {
            return refused(IssueCode.OUT_OF_RANGE, count, "at most " + MOST.toPlainString());
        }
        if (count.signum() > 0 && lastDecimal(count) > DECIMALS) {
            return refused(IssueCode.OUT_OF_RANGE, count, "at most " + DECIMALS + " decimals");
        }
        return Optional.empty();
    }

    /** The power of ten of the first digit; a number of exactly the largest size has the same one. */
    private static long magnitude(BigDecimal count) {
        long power = (long) count.precision() - count.scale();
        return power == MOST.precision() && count.compareTo(MOST) > 0 ? power + 1 : power;
    }

    private static long lastDecimal(BigDecimal count) {
        return count.scale() > DECIMALS ? count.stripTrailingZeros().scale() : count.scale();
    }

    private static Optional<Issue> refused(IssueCode code, BigDecimal count, String expected) {
        return Optional.of(Issue.error(code, Place.NONE, "found " + count + " units, expected " + expected));
    }

    /** The sum of two numbers of units. */
    public Units plus(Units other) {
        return new Units(count.add(other.count));
    }

    /** The number, rounded once. */
    public double value() {
        return count.doubleValue();
    }

    /** Orders by number. */
    @Override
    public int compareTo(Units other) {
        return count.compareTo(other.count);
    }

    /** Text that {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return count.toPlainString();
    }
}
