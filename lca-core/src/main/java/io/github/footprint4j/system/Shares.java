package io.github.footprint4j.system;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Share;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** The shares of one list: they lie between 0 and 1 and add up to 1; the rest is what the others leave. */
final class Shares {

    private static final double TOLERANCE = 1e-9;

    private Shares() {}

    /** One factor for each entry of a list; 1 where none is stated. */
    static List<Term> ofEntries(Workshop workshop, List<Entry> entries, List<Field> fields, Names names) {
        List<Optional<Share>> shares = entries.stream()
                .map(entry -> entry.extent().condition().share())
                .toList();
        return of(
                workshop,
                shares,
                fields.stream().map(field -> field.member("share")).toList(),
                names);
    }

    /** The names that a share uses. */
    static SortedSet<String> names(Share share) {
        return share instanceof Share.Fraction fraction
                ? fraction.amount().formula().names()
                : Collections.emptySortedSet();
    }

    /**
     * One factor for each element of a list; 1 where none is stated.
     *
     * @param shares the shares as written
     * @param fields where each stands
     */
    static List<Term> of(Workshop workshop, List<Optional<Share>> shares, List<Field> fields, Names names) {
        List<Term> factors = new ArrayList<>();
        List<Measured> stated = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Optional<Measured> fraction = fraction(workshop, shares.get(i), fields.get(i), names);
            fraction.ifPresent(stated::add);
            factors.add(fraction.map(Measured::term).orElse(Term.Fixed.ONE));
        }
        List<Integer> rests = IntStream.range(0, shares.size())
                .filter(i -> shares.get(i).filter(Share.Rest.class::isInstance).isPresent())
                .boxed()
                .toList();
        if (rests.size() > 1) {
            workshop.context()
                    .error(IssueCode.SHARES, fields.get(rests.get(1)), "two shares are \"rest\", expected one");
        } else if (rests.size() == 1) {
            factors.set(rests.get(0), rest(workshop.context(), stated, fields.get(rests.get(0))));
        } else if (!stated.isEmpty()) {
            requireWhole(workshop.context(), stated, lastOf(shares, fields));
        }
        return factors;
    }

    private static Field lastOf(List<Optional<Share>> shares, List<Field> fields) {
        int last = shares.size() - 1;
        while (shares.get(last).isEmpty()) {
            last--;
        }
        return fields.get(last);
    }

    /** Requires that shares add up to 1 at the stated inputs. */
    static void requireWhole(Context context, List<Measured> shares, Field field) {
        context.require(
                new Measured(total(shares), Dimension.NONE),
                whole -> Math.abs(whole - 1) <= TOLERANCE,
                Issue.error(IssueCode.SHARES, Place.of(field.pointer()), "shares must add up to 1")
                        .maybe("one of them is what the others leave, or counted twice"));
    }

    private static Optional<Measured> fraction(Workshop workshop, Optional<Share> share, Field field, Names names) {
        if (share.isEmpty() || !(share.get() instanceof Share.Fraction fraction)) {
            return Optional.empty();
        }
        return fraction(workshop, fraction.amount(), field, names);
    }

    /** A share by itself, between 0 and 1; empty after an issue was reported. */
    static Optional<Measured> fraction(Workshop workshop, Amount amount, Field field, Names names) {
        Optional<Measured> value = workshop.amounts().of(amount, names, field, Dimension.NONE);
        value.ifPresent(found -> workshop.context()
                .require(
                        found,
                        Shares::isFraction,
                        Issue.error(
                                        IssueCode.OUT_OF_RANGE,
                                        Place.of(field.pointer()),
                                        "a share must lie between 0 and 1")
                                .maybe("a number such as 30 %")));
        return value;
    }

    private static Term rest(Context context, List<Measured> stated, Field field) {
        Term rest = Term.Fixed.ONE.minus(total(stated));
        if (stated.size() == 1) {
            return rest; // the only other share is checked itself
        }
        context.require(
                new Measured(rest, Dimension.NONE),
                Shares::isFraction,
                Issue.error(
                        IssueCode.SHARES,
                        Place.of(field.pointer()),
                        "the other shares must leave a rest between 0 and 1"));
        return rest;
    }

    private static boolean isFraction(double share) {
        return share >= -TOLERANCE && share <= 1 + TOLERANCE;
    }

    private static Term total(List<Measured> shares) {
        return sum(shares.stream().map(Measured::term).toList());
    }

    /** Adds in an order that does not depend on the file. */
    static Term sum(List<Term> terms) {
        return Term.sum(
                terms.stream().sorted(Comparator.comparing(Term::toString)).toList());
    }
}
