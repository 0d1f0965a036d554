package io.github.footprint4j.process;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A named value that formulas, conditions, locations and references may use.
 *
 * @param value its value
 * @param role who may move it
 * @param spread how uncertain it is
 * @param allowed which other values it may take
 * @param label a name for people; empty if none
 * @param provenance where the value comes from
 */
public record Parameter(
        Value value, Role role, Optional<Spread> spread, Allowed allowed, String label, Provenance provenance) {

    /** The value of a parameter. */
    public sealed interface Value {
        /** The answer for the kind of value that this is. */
        <R> R match(Function<Numeric, R> numeric, Function<Truth, R> truth, Function<Choice, R> choice);

        /** The quantity or formula; empty for a switch or a choice. */
        default Optional<Formula> number() {
            return match(
                    numeric -> Optional.of(numeric.formula()), truth -> Optional.empty(), choice -> Optional.empty());
        }

        /** The quantity; empty for a formula with names, a switch or a choice. */
        default Optional<Quantity> quantity() {
            return number().flatMap(Formula::quantity);
        }

        /** True for a choice among names. */
        default boolean isChoice() {
            return match(numeric -> false, truth -> false, choice -> true);
        }

        /** True for a switch. */
        default boolean isTruth() {
            return match(numeric -> false, truth -> true, choice -> false);
        }
    }

    /**
     * A number with a unit.
     *
     * @param formula quantity or formula
     */
    public record Numeric(Formula formula) implements Value {

        /** The formula as written. */
        @Override
        public String toString() {
            return formula.text();
        }

        @Override
        public <R> R match(Function<Numeric, R> numeric, Function<Truth, R> truth, Function<Choice, R> choice) {
            return numeric.apply(this);
        }
    }

    /**
     * A switch.
     *
     * @param on its position
     */
    public record Truth(boolean on) implements Value {

        /** {@code true} or {@code false}. */
        @Override
        public String toString() {
            return Boolean.toString(on);
        }

        @Override
        public <R> R match(Function<Numeric, R> numeric, Function<Truth, R> truth, Function<Choice, R> choice) {
            return truth.apply(this);
        }
    }

    /**
     * A choice among names: locations or datasets.
     *
     * @param text the name chosen
     */
    public record Choice(String text) implements Value {

        /** The name chosen. */
        @Override
        public String toString() {
            return text;
        }

        @Override
        public <R> R match(Function<Numeric, R> numeric, Function<Truth, R> truth, Function<Choice, R> choice) {
            return choice.apply(this);
        }
    }

    /**
     * Which values a parameter may take, and who takes them.
     *
     * @param oneOf a closed list; empty if there is none
     * @param min smallest value
     * @param max largest value
     * @param decides who decides, where that is said; see {@link Parameter#decider}
     */
    public record Allowed(List<Value> oneOf, Optional<Formula> min, Optional<Formula> max, Optional<Decider> decides) {

        /** Anything of the same dimension. */
        public static final Allowed ANY = new Allowed(List.of(), Optional.empty(), Optional.empty());

        /** Without a word about who decides. */
        public Allowed(List<Value> oneOf, Optional<Formula> min, Optional<Formula> max) {
            this(oneOf, min, max, Optional.empty());
        }

        /** Copies the list. */
        public Allowed {
            oneOf = List.copyOf(oneOf);
        }
    }

    /** Who decides its value: whoever it says, else of a design parameter the designer, of a declared one the user; empty for others. */
    public Optional<Decider> decider() {
        return allowed.decides().or(() -> switch (role) {
            case DESIGN -> Optional.of(Decider.DESIGNER);
            case DECLARED -> Optional.of(Decider.USER);
            case ESTIMATE, DERIVED -> Optional.empty();
        });
    }

    /** This parameter with a word about who decides its value. */
    public Parameter decidedBy(Decider who) {
        Allowed decided = new Allowed(allowed.oneOf(), allowed.min(), allowed.max(), Optional.of(who));
        return new Parameter(value, role, spread, decided, label, provenance);
    }

    /**
     * This parameter with another value. Of 0 there is no relative spread, and a uniform one, whose limits say nothing of another value,
     * does not follow it: such a value is certain.
     */
    public Parameter with(Value newValue) {
        Optional<Spread> kept = newValue.equals(value) ? spread : spread.filter(one -> holds(one, newValue));
        return new Parameter(newValue, role, kept, allowed, label, provenance);
    }

    private static boolean holds(Spread spread, Value newValue) {
        return whyNot(spread, newValue).isEmpty();
    }

    /** Why another value is certain although the stated one is not; empty if it is as uncertain, or nothing is. */
    public Optional<String> whyHeld(Value newValue) {
        return newValue.equals(value) ? Optional.empty() : spread.flatMap(one -> whyNot(one, newValue));
    }

    private static Optional<String> whyNot(Spread spread, Value newValue) {
        return spread.match(
                logNormal -> isZero(newValue)
                        ? Optional.of("a spread that is relative to its value says nothing of 0")
                        : Optional.empty(),
                normal -> Optional.empty(),
                triangular -> Optional.empty(),
                uniform ->
                        Optional.of("a uniform spread says nothing of another value than the one it was stated for"));
    }

    private static boolean isZero(Value value) {
        return value.quantity().filter(one -> one.base() == 0).isPresent();
    }
}
