package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.resolve.Shares;
import io.github.footprint4j.resolve.Workshop;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** Turns the amounts of a change of land use into terms in kg, m2 and years, each within its range. */
final class LandAmounts {

    private static final Term YEAR = new Term.Fixed(ProductFacts.Duration.YEAR);

    private final Workshop workshop;
    private final Names names;

    LandAmounts(Workshop workshop, Names names) {
        this.workshop = workshop;
        this.names = names;
    }

    /**
     * What an amount may be.
     *
     * @param allowed which values, in base units
     * @param otherwise what is wrong with others
     * @param hint what was probably meant; empty if nothing comes to mind
     */
    record AllowedRange(Dimension dimension, DoublePredicate allowed, String otherwise, String hint) {

        static AllowedRange any(Dimension dimension) {
            return new AllowedRange(dimension, value -> true, "any value is allowed", "");
        }

        static AllowedRange positive(Dimension dimension, String what) {
            return new AllowedRange(dimension, value -> value > 0, what + " must be more than 0", "");
        }

        static AllowedRange notNegative(Dimension dimension, String what) {
            return new AllowedRange(dimension, value -> value >= 0, what + " must not be negative", "");
        }

        AllowedRange maybe(String suggestion) {
            return new AllowedRange(dimension, allowed, otherwise, suggestion);
        }
    }

    /** The value in base units; empty after an issue was reported. */
    Optional<Term> of(Amount amount, Field field, AllowedRange range) {
        Optional<Measured> found = workshop.amounts().of(amount, names, field, range.dimension());
        found.ifPresent(value -> workshop.context()
                .require(
                        value,
                        range.allowed(),
                        Issue.error(IssueCode.OUT_OF_RANGE, field.place(), range.otherwise())
                                .maybe(range.hint())));
        return found.map(Measured::term);
    }

    /** A duration in years. */
    Optional<Term> years(Amount amount, Field field, AllowedRange range) {
        return of(amount, field, range).map(seconds -> seconds.dividedBy(YEAR));
    }

    /** A rate for each year. */
    Optional<Term> yearly(Amount amount, Field field, AllowedRange range) {
        return of(amount, field, range).map(perSecond -> perSecond.times(YEAR));
    }

    /** Shares that add up to 1. */
    List<Term> shares(List<Share> shares, List<Field> fields) {
        return Shares.of(
                workshop,
                shares.stream().map(Optional::of).toList(),
                fields.stream().map(field -> field.member("share")).toList(),
                names);
    }
}
