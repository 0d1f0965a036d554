package io.github.footprint4j.compiled;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.InputFacts;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.uncertainty.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What one elaboration gathers: inputs, issues, and conditions that the stated values must meet. */
public final class Context {

    /** A value that must meet a condition at the stated inputs, and what is said if it does not. */
    public record Requirement(Measured value, DoublePredicate condition, boolean isError, Supplier<Issue> said) {

        /** The issue that it would be. */
        public Issue otherwise() {
            return said.get();
        }

        /**
         * All values around one that meet the condition, to the last bit: what is an error outside is met by an interval. Ends that there are
         * not are those of all finite numbers.
         *
         * @param value one that meets it
         */
        public Range metAround(double value) {
            return Range.from(lastMet(value, -Double.MAX_VALUE)).to(lastMet(value, Double.MAX_VALUE));
        }

        /** Halves the numbers between one that meets the condition and the end until two neighbours are left. */
        private double lastMet(double value, double end) {
            if (condition.test(end)) {
                return end;
            }
            long met = rank(value);
            long open = rank(end);
            while (Math.abs(met - open) > 1) {
                long middle = (met >> 1) + (open >> 1) + (met & open & 1);
                if (condition.test(ofRank(middle))) {
                    met = middle;
                } else {
                    open = middle;
                }
            }
            return ofRank(met);
        }

        /** The place of a number among all in their order. */
        private static long rank(double value) {
            long bits = Double.doubleToLongBits(value);
            return bits < 0 ? Long.MIN_VALUE - bits : bits;
        }

        private static double ofRank(long rank) {
            return Double.longBitsToDouble(rank < 0 ? Long.MIN_VALUE - rank : rank);
        }
    }

    /** In a message of a check, where the value found stands. */
    public static final String FOUND = "{found}";

    /** At the end of a message of a check that does not show the value found. */
    static final String UNSAID = "{unsaid}";

    private final Registry registry;
    private final InputFacts.Owner owner;
    private final Issues issues = new Issues();
    private final Issues advice = new Issues();
    private final List<Requirement> checks = new ArrayList<>();
    private final List<AllocatedTerms> allocated = new ArrayList<>();
    private final ReadAmounts amounts = new ReadAmounts();
    private final Set<Field> asked = new HashSet<>(); // looked up only
    private final Map<InputId, SilentSpreads.Stated> spreads = new HashMap<>(); // looked up only

    /** A context for a product, with nothing in it. */
    public Context() {
        this(new Registry(), InputFacts.Owner.PRODUCT);
    }

    /** A context of its own for issues, with inputs shared. */
    public Context(Registry registry, InputFacts.Owner owner) {
        this.registry = registry;
        this.owner = owner;
    }

    /** The inputs so far. */
    public Registry registry() {
        return registry;
    }

    /** Who states what stands at a field. */
    public InputFacts.Owner owner(Field field) {
        return field.isOfLibrary() ? InputFacts.Owner.LIBRARY : owner;
    }

    /** The issues so far. */
    public Issues issues() {
        return issues;
    }

    /** What datasets say to whoever names them; it comes to those alone who have no error to mend. */
    public Issues advice() {
        return advice;
    }

    /** What the stated values must meet. */
    public List<Requirement> checks() {
        return checks;
    }

    /** The amounts of the product that were read. */
    public ReadAmounts amounts() {
        return amounts;
    }

    /** Keeps where the spread of an input of the product or its study stands. */
    public void keep(InputId id, Field field, Spread spread) {
        if (owner(field) != InputFacts.Owner.LIBRARY) {
            boolean isShared = owner == InputFacts.Owner.STUDY;
            spreads.put(id, new SilentSpreads.Stated(field.place(), spread, isShared));
        }
    }

    /** Keeps the spreads of an author with a file of its own, at their places in it. */
    public void keepAll(Map<InputId, SilentSpreads.Stated> others, UnaryOperator<Place> places) {
        others.forEach((id, one) ->
                spreads.put(id, new SilentSpreads.Stated(places.apply(one.place()), one.spread(), one.isShared())));
    }

    /** Where the spreads of the product stand, by input. */
    public Map<InputId, SilentSpreads.Stated> spreads() {
        return Collections.unmodifiableMap(spreads);
    }

    /** Keeps that somebody was asked to supply what a field names. */
    public void ask(Field field) {
        asked.add(field);
    }

    /** Takes back that somebody was asked, after a look-up that changes nothing. */
    public void forget(Field field) {
        asked.remove(field);
    }

    /** True if somebody was asked to supply what a field names. */
    public boolean isAsked(Field field) {
        return asked.contains(field);
    }

    /** How activities are shared among their outputs. */
    public List<AllocatedTerms> allocated() {
        return allocated;
    }

    /** Reports an error at a field. */
    public void error(IssueCode code, Field field, String message) {
        issues.add(Issue.error(code, field.place(), message));
    }

    /** Reports a warning at a field. */
    public void warning(IssueCode code, Field field, String message) {
        issues.add(Issue.warning(code, field.place(), message));
    }

    /** Reports a note at a field. */
    public void note(IssueCode code, Field field, String message) {
        issues.add(Issue.note(code, field.place(), message));
    }

    /** Requires a condition of a value at the stated inputs; the value stands in the message at {@link #FOUND}, or behind it. */
    public void require(Measured value, DoublePredicate condition, Issue otherwise) {
        checks.add(new Requirement(value, condition, otherwise.isError(), () -> otherwise));
    }

    /** Requires a condition of what stands in every part of a product: what is wrong is put into words only where it is. */
    public void requireOrRefuse(Measured value, DoublePredicate condition, Supplier<Issue> otherwise) {
        checks.add(new Requirement(value, condition, true, otherwise));
    }

    /** Says something if a value is above 0 at the stated inputs; the value does not stand in the message. */
    public void whereSome(Measured value, Issue said) {
        require(
                value,
                found -> !(found > 0),
                new Issue(said.code(), said.severity(), said.place(), said.message() + UNSAID, said.hint()));
    }
}
