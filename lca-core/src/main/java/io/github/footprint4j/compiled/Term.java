package io.github.footprint4j.compiled;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.formula.Program;
import io.github.footprint4j.formula.ValueType;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.method.Coefficient;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A value of the system before it has a slot in the program; always in coherent base units. */
public sealed interface Term {

    /** More terms than this are not added one after the other. */
    int LONGEST_CHAIN = 64;

    /**
     * What stands here, in words: equal terms have equal words. Sums are added in the order of these words, so that they do not depend on
     * the order of a file; other words would be another order and other last digits.
     */
    String key();

    /** A plain number. */
    record Fixed(double value) implements Term {

        public static final Term ONE = new Fixed(1);

        @Override
        public String key() {
            return "Fixed[value=" + value + "]";
        }
    }

    /** A named input. */
    record OfInput(InputId id) implements Term {

        @Override
        public String key() {
            return "OfInput[id=" + id + "]";
        }
    }

    /** A formula as seen by its author. */
    record Written(Expression expression, Names names) implements Term {

        @Override
        public String key() {
            return "Written[expression=" + expression + ", names=" + names.owner() + "]";
        }
    }

    /**
     * A value that is known as stated and moves with plain amounts of the product. It is ordered among others as the number it is.
     *
     * @param value the number as stated
     * @param source how it follows from the inputs
     */
    record Plain(double value, Term source) implements Term {

        /** As a plain number, so that sums are added in the order of their numbers. */
        @Override
        public String key() {
            return new Fixed(value).key();
        }
    }

    /** An operation on other terms. */
    record Operated(Operation operation, List<Term> arguments) implements Term {

        @Override
        public String key() {
            return arguments.stream()
                    .map(Term::key)
                    .collect(Collectors.joining(", ", "Operated[operation=" + operation + ", arguments=[", "]]"));
        }
    }

    /** The operation on terms, done at once if all of them are numbers. */
    static Term apply(Operation operation, Term... arguments) {
        Operated whole = new Operated(operation, List.of(arguments));
        double[] numbers = new double[arguments.length];
        for (int i = 0; i < numbers.length; i++) {
            if (!isKnown(arguments[i])) {
                return whole;
            }
            numbers[i] = known(arguments[i]);
        }
        return known(operation.valueOf(numbers), whole, whole.arguments());
    }

    /** A value that is known as stated: a plain number if all that it was calculated from are. */
    private static Term known(double value, Term source, Collection<Term> from) {
        for (Term one : from) {
            if (!(one instanceof Fixed)) {
                return new Plain(value, source);
            }
        }
        return new Fixed(value);
    }

    /** True for what is known as stated: it depends on plain numbers of the files alone. */
    private static boolean isKnown(Term term) {
        return term instanceof Fixed || term instanceof Plain;
    }

    private static double known(Term term) {
        return term instanceof Fixed fixed ? fixed.value() : ((Plain) term).value();
    }

    /** True for what is this number as stated, whatever the uncertain inputs and the parameters are. */
    static boolean isKnownAs(double value, Term term) {
        return isKnown(term) && known(term) == value;
    }

    /** What a rule calculates from terms for its symbols, done at once if all of them are numbers. */
    static Term of(Coefficient coefficient, Map<String, Term> values) {
        SortedMap<String, Term> sorted = new TreeMap<>(values);
        Names names = new Names(keys(sorted), Optional.empty());
        sorted.forEach((symbol, value) -> names.define(symbol, Names.Symbol.value(ValueType.PLAIN, value)));
        Term whole = new Written(coefficient.formula().expression(), names);
        if (!sorted.values().stream().allMatch(Term::isKnown)) {
            return whole;
        }
        Map<String, Double> numbers = new TreeMap<>();
        sorted.forEach((symbol, value) -> numbers.put(symbol, known(value)));
        return known(coefficient.at(numbers), whole, sorted.values());
    }

    private static String keys(SortedMap<String, Term> values) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().key())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The sum of terms in their order, a long one by halves, so that it does not nest deeply; 0 if there are none. */
    static Term sum(List<Term> terms) {
        if (terms.size() <= LONGEST_CHAIN) {
            return terms.stream().reduce(Term::plus).orElse(new Fixed(0));
        }
        int half = terms.size() / 2;
        return sum(terms.subList(0, half)).plus(sum(terms.subList(half, terms.size())));
    }

    /** Terms in the order of their keys, so that no sum depends on the order of a file; each key is written once. */
    static List<Term> inOrder(List<Term> terms) {
        record Keyed(String key, Term term) {}
        return terms.stream()
                .map(term -> new Keyed(term.key(), term))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::term)
                .toList();
    }

    /** The unit in which the author writes numbers of a dimension here; empty if only names stand here. */
    default Optional<Unit> unit(Dimension dimension) {
        List<Term> parts = this instanceof Operated operated ? operated.arguments() : List.of(this);
        return parts.stream()
                .filter(Written.class::isInstance)
                .flatMap(one -> ((Written) one).expression().unit(dimension).stream())
                .findFirst();
    }

    /** This term, as a constant if it is known as stated. */
    default Term held() {
        return isKnown(this) ? new Fixed(known(this)) : this;
    }

    /** This term times another; 1 leaves it as it is. */
    default Term times(Term other) {
        return Fixed.ONE.equals(other) ? this : Fixed.ONE.equals(this) ? other : apply(Operation.MULTIPLY, this, other);
    }

    /** This term divided by another. */
    default Term dividedBy(Term other) {
        return Fixed.ONE.equals(other) ? this : apply(Operation.DIVIDE, this, other);
    }

    /** This term plus another. */
    default Term plus(Term other) {
        return apply(Operation.ADD, this, other);
    }

    /** This term minus another. */
    default Term minus(Term other) {
        return apply(Operation.SUBTRACT, this, other);
    }

    /** The negative of this term. */
    default Term negated() {
        return apply(Operation.NEGATE, this);
    }

    /** What a term was calculated from. */
    private static List<Term> sources(Term term) {
        if (term instanceof Plain plain) {
            return List.of(plain.source());
        }
        if (term instanceof Operated operated) {
            return operated.arguments();
        }
        return term instanceof Written written
                ? written.expression().names().stream()
                        .map(written.names()::term)
                        .toList()
                : List.of();
    }

    /**
     * Gives terms their slots; a term that stands in several places is compiled once. What a term needs is compiled before it, with a
     * stack of its own, because chains of parameters may be as long as a file.
     */
    final class Slots {

        private final Program.Builder builder;
        private final Inputs inputs;
        private final IdentityHashMap<Term, Integer> known = new IdentityHashMap<>(); // looked up only, never iterated

        Slots(Program.Builder builder, Inputs inputs) {
            this.builder = builder;
            this.inputs = inputs;
        }

        /** True if a term has a slot already. */
        boolean holds(Term term) {
            return known.containsKey(term);
        }

        int of(Term term) {
            Integer slot = known.get(term);
            if (slot != null) {
                return slot;
            }
            if (isReady(term)) {
                int own = compile(term);
                known.put(term, own);
                return own;
            }
            Deque<Term> open = new ArrayDeque<>();
            open.push(term);
            while (!open.isEmpty()) {
                Term next = open.peek();
                if (known.containsKey(next)) {
                    open.pop();
                } else if (pushMissing(next, open)) {
                    known.put(next, compile(next));
                    open.pop();
                }
            }
            return slot(term);
        }

        private boolean isReady(Term term) {
            List<Term> sources = sources(term);
            for (int i = 0; i < sources.size(); i++) {
                if (!known.containsKey(sources.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Pushes what a term needs and has no slot yet; true if it needs nothing more. */
        private boolean pushMissing(Term term, Deque<Term> open) {
            boolean isReady = true;
            List<Term> sources = sources(term);
            for (int i = 0; i < sources.size(); i++) {
                if (!known.containsKey(sources.get(i))) {
                    open.push(sources.get(i));
                    isReady = false;
                }
            }
            return isReady;
        }

        private int slot(Term term) {
            return Objects.requireNonNull(known.get(term), "what a term needs has a slot before it");
        }

        private int compile(Term term) {
            if (term instanceof Fixed number) {
                return builder.constant(number.value());
            }
            if (term instanceof Plain plain) {
                return slot(plain.source());
            }
            if (term instanceof OfInput input) {
                return inputs.position(input.id());
            }
            if (term instanceof Written written) {
                return builder.add(
                        written.expression(), name -> slot(written.names().term(name)));
            }
            Operated operated = (Operated) term;
            int[] slots = new int[operated.arguments().size()];
            for (int i = 0; i < slots.length; i++) {
                slots[i] = slot(operated.arguments().get(i));
            }
            return builder.apply(operated.operation(), slots);
        }
    }
}
