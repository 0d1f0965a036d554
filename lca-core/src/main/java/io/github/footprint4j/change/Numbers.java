package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.unit.Dimension;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * Checks numbers of changes with the values that parameters have now.
 *
 * @param known what formulas can see
 * @param issues where problems go
 */
record Numbers(KnownParameters known, Issues issues) {

    /**
     * Which values may stand.
     *
     * @param dimension what it is measured in
     * @param allowed true for a value in base units that may stand
     * @param expected which may, in words
     */
    record Bounds(Optional<Dimension> dimension, DoublePredicate allowed, String expected) {

        static final Bounds FRACTION = number(value -> value >= 0 && value <= 1, "a number from 0 to 1, such as 30 %");
        static final Bounds YIELD = number(value -> value > 0 && value <= 1, "more than 0 % and at most 100 %");
        static final Bounds POSITIVE = number(value -> value > 0, "a number above 0");
        static final Bounds NOT_NEGATIVE = number(value -> value >= 0, "a number of 0 or more");
        static final Bounds ANY = new Bounds(Optional.empty(), value -> true, "a number");

        static Bounds number(DoublePredicate allowed, String expected) {
            return new Bounds(Optional.of(Dimension.NONE), allowed, expected);
        }

        /** An amount of 0 or more in a dimension. */
        static Bounds of(Dimension dimension, String example) {
            return new Bounds(Optional.of(dimension), value -> value >= 0, "an amount such as " + example);
        }
    }

    /** Reports a number that may not stand; {@code what} says which it is. */
    void check(Optional<Amount> amount, String what, Bounds bounds) {
        amount.ifPresent(one -> check(one, what, bounds));
    }

    /** Reports an amount that may not stand; {@code what} says which it is. */
    void check(Amount amount, String what, Bounds bounds) {
        noteNames(amount);
        boolean fits = amount.formula()
                .quantity()
                .map(found -> bounds.dimension()
                        .filter(one -> !one.equals(found.dimension()))
                        .isEmpty())
                .orElse(true);
        boolean allowed = known.valueOf(amount.formula().expression())
                .map(bounds.allowed()::test)
                .orElse(true);
        if (!fits || !allowed) {
            IssueCode code = fits ? IssueCode.OUT_OF_RANGE : IssueCode.DIMENSION_MISMATCH;
            issues.add(Refusal.error(code, what + " must be " + bounds.expected() + ", found \"" + amount + "\""));
        }
    }

    /** Reports a factor that may not stand, and notes a spread, which no factor of a change has. */
    void checkFactor(Optional<Amount> amount, String what, Bounds bounds) {
        check(amount, what, bounds);
        amount.flatMap(Amount::spread)
                .ifPresent(unused -> issues.add(Refusal.note(
                        IssueCode.SPREAD, "the spread of " + what + " is not used: a change is made as it is stated")));
    }

    /** Notes that an amount had a spread that a new value does not have. */
    void noteLostSpread(Optional<Amount> old, String where) {
        old.flatMap(Amount::spread)
                .ifPresent(unused -> issues.add(Refusal.note(
                        IssueCode.SPREAD, "\"" + where + "\" had a spread, which does not hold for its new value")));
    }

    private void noteNames(Amount amount) {
        for (String name : amount.formula().names()) {
            if (!known.names().contains(name)) {
                issues.add(unknown(name, amount));
            }
        }
    }

    private Issue unknown(String name, Amount amount) {
        return Refusal.unknown(
                IssueCode.UNKNOWN_NAME,
                "\"" + name + "\" in \"" + amount + "\" is no parameter",
                new Refusal.Closest(name, known.names()));
    }

    /** True for an amount that is 1 whatever happens. */
    static boolean isOne(Amount amount) {
        return amount.formula()
                .quantity()
                .filter(found -> found.dimension().isNone() && found.base() == 1)
                .isPresent();
    }
}
