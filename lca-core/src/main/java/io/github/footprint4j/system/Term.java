package io.github.footprint4j.system;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.formula.Program;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A value of the system before it has a slot in the program; always in coherent base units. */
sealed interface Term {

    /** The number 1. */
    Term ONE = new Number(1);

    /** A plain number. */
    record Number(double value) implements Term {}

    /** A named input. */
    record OfInput(InputId id) implements Term {}

    /** A formula as seen by its author. */
    record Written(Expression expression, Names names) implements Term {}

    /** An operation on other terms. */
    record Operated(Operation operation, List<Term> arguments) implements Term {}

    /** The operation on terms, done at once if all of them are numbers. */
    static Term apply(Operation operation, Term... arguments) {
        if (Arrays.stream(arguments).allMatch(Number.class::isInstance)) {
            return new Number(operation.valueOf(Arrays.stream(arguments)
                    .mapToDouble(argument -> ((Number) argument).value())
                    .toArray()));
        }
        return new Operated(operation, List.of(arguments));
    }

    /** This term times another; 1 leaves it as it is. */
    default Term times(Term other) {
        return ONE.equals(other) ? this : ONE.equals(this) ? other : apply(Operation.MULTIPLY, this, other);
    }

    /** This term divided by another. */
    default Term dividedBy(Term other) {
        return ONE.equals(other) ? this : apply(Operation.DIVIDE, this, other);
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

    /** Gives terms their slots; a term that stands in several places is compiled once. */
    final class Slots {

        private final Program.Builder builder;
        private final Inputs inputs;
        private final Map<Term, Integer> known = new IdentityHashMap<>(); // looked up only, never iterated

        Slots(Program.Builder builder, Inputs inputs) {
            this.builder = builder;
            this.inputs = inputs;
        }

        int of(Term term) {
            Integer slot = known.get(term);
            if (slot == null) {
                slot = compile(term);
                known.put(term, slot);
            }
            return slot;
        }

        private int compile(Term term) {
            if (term instanceof Number number) {
                return builder.constant(number.value());
            }
            if (term instanceof OfInput input) {
                return inputs.position(input.id());
            }
            if (term instanceof Written written) {
                return builder.add(written.expression(), name -> of(written.names().term(name)));
            }
            Operated operated = (Operated) term;
            return builder.apply(
                    operated.operation(),
                    operated.arguments().stream().mapToInt(this::of).toArray());
        }
    }
}
