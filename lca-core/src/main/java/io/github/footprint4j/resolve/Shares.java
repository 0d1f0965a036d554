package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** The shares of one list: they lie between 0 and 1 and add up to 1; the rest is what the others leave. */
public final class Shares {

    private static final double TOLERANCE = 1e-9;

    private Shares() {}

    /**
     * One factor for each entry of a list; 1 where none is stated. The forms of an entry with and without a change have one share of
     * the list together.
     */
    public static List<Term> ofEntries(Workshop workshop, List<Entry> entries, List<Field> fields, Names names) {
        if (entries.stream().allMatch(Shares::isWhole)) {
            return Collections.nCopies(entries.size(), Term.Fixed.ONE);
        }
        List<Stated> shares = new ArrayList<>();
        Set<Siblings.Form> seen = new HashSet<>(); // asked only, never iterated
        for (int i = 0; i < entries.size(); i++) {
            Siblings.Form form = Siblings.Form.of(entries.get(i));
            Optional<Term> weight = seen.add(form) ? Optional.of(form.term(workshop.amounts())) : Optional.empty();
            Optional<Share> share = entries.get(i).extent().condition().share();
            shares.add(new Stated(form.id(), share, weight, fields.get(i).member("share")));
        }
        return of(workshop, shares, names);
    }

    private static boolean isWhole(Entry entry) {
        return entry.extent().condition().share().isEmpty();
    }

    /**
     * A share of a list.
     *
     * @param owner whose share it is; those of one owner are forms of one share
     * @param share the share as written
     * @param weight how much it counts in the sum of all shares; empty if a form of it counts already
     * @param field where it stands
     */
    private record Stated(String owner, Optional<Share> share, Optional<Term> weight, Field field) {

        boolean isRest() {
            return share.filter(one -> one.stated().isEmpty()).isPresent();
        }
    }

    /** The names that a share uses. */
    public static SortedSet<String> names(Share share) {
        return share.match(fraction -> fraction.amount().formula().names(), rest -> Collections.emptySortedSet());
    }

    /**
     * One factor for each element of a list; 1 where none is stated.
     *
     * @param shares the shares as written
     * @param fields where each stands
     */
    public static List<Term> of(Workshop workshop, List<Optional<Share>> shares, List<Field> fields, Names names) {
        return of(
                workshop,
                IntStream.range(0, shares.size())
                        .mapToObj(i -> new Stated(
                                String.valueOf(i), shares.get(i), Optional.of(Term.Fixed.ONE), fields.get(i)))
                        .toList(),
                names);
    }

    private static List<Term> of(Workshop workshop, List<Stated> shares, Names names) {
        List<Term> factors = new ArrayList<>();
        List<Measured> stated = new ArrayList<>();
        for (Stated share : shares) {
            Optional<Measured> fraction = fraction(workshop, share.share(), share.field(), names);
            fraction.ifPresent(found -> share.weight().map(found::times).ifPresent(stated::add));
            factors.add(fraction.map(Measured::term).orElse(Term.Fixed.ONE));
        }
        List<Integer> rests = IntStream.range(0, shares.size())
                .filter(i -> shares.get(i).isRest())
                .boxed()
                .toList();
        if (rests.stream().map(i -> shares.get(i).owner()).distinct().count() > 1) {
            workshop.context()
                    .error(IssueCode.SHARES, shares.get(rests.get(1)).field(), "two shares are \"rest\", expected one");
        } else if (!rests.isEmpty()) {
            Term rest =
                    rest(workshop.context(), stated, shares.get(rests.get(0)).field());
            rests.forEach(i -> factors.set(i, rest));
        } else if (!stated.isEmpty()) {
            requireWhole(workshop.context(), stated, lastOf(shares));
        }
        return factors;
    }

    private static Field lastOf(List<Stated> shares) {
        int last = shares.size() - 1;
        while (shares.get(last).share().isEmpty()) {
            last--;
        }
        return shares.get(last).field();
    }

    /** Requires that shares add up to 1 at the stated inputs. */
    static void requireWhole(Context context, List<Measured> shares, Field field) {
        context.require(
                new Measured(total(shares), Dimension.NONE),
                whole -> Math.abs(whole - 1) <= TOLERANCE,
                Issue.error(IssueCode.SHARES, field.place(), "shares must add up to 1")
                        .maybe("one of them is what the others leave, or counted twice"));
    }

    private static Optional<Measured> fraction(Workshop workshop, Optional<Share> share, Field field, Names names) {
        return share.flatMap(Share::stated).flatMap(amount -> fraction(workshop, amount, field, names));
    }

    /** A share by itself, between 0 and 1; empty after an issue was reported. */
    public static Optional<Measured> fraction(Workshop workshop, Amount amount, Field field, Names names) {
        Optional<Measured> value = workshop.amounts().of(amount, names, field, Dimension.NONE);
        value.ifPresent(found -> workshop.context()
                .require(
                        found,
                        Shares::isFraction,
                        Issue.error(IssueCode.OUT_OF_RANGE, field.place(), "a share must lie between 0 and 1")
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
                Issue.error(IssueCode.SHARES, field.place(), "the other shares must leave a rest between 0 and 1"));
        return rest;
    }

    private static boolean isFraction(double share) {
        return share >= -TOLERANCE && share <= 1 + TOLERANCE;
    }

    private static Term total(List<Measured> shares) {
        return sum(shares.stream().map(Measured::term).toList());
    }

    /** Adds in an order that does not depend on the file. */
    public static Term sum(List<Term> terms) {
        return Term.sum(Term.inOrder(terms));
    }
}
