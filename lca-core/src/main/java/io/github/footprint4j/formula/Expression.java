package io.github.footprint4j.formula;

import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A calculation as a tree of numbers, names and operations, apart from the language it was written in.
 *
 * <p>Its text, {@code toString()}, is in the syntax of {@link Formula#parse}, which reads it back to an equal tree.
 */
public sealed interface Expression {

    /**
     * A plain number; a negative one is the negation of its magnitude.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the value is infinite or not a number
     */
    static Expression of(double value) {
        return of(Quantity.of(value, Unit.NONE));
    }

    /** An amount with its unit; a negative one is the negation of its magnitude. */
    static Expression of(Quantity quantity) {
        return quantity.value() < 0 ? new Unary(Prefix.NEGATE, new Literal(quantity.times(-1))) : new Literal(quantity);
    }

    /** Answers with the case that fits this node. */
    <T> T match(Cases<T> cases);

    /** All names that occur, in alphabetical order. */
    default SortedSet<String> names() {
        return NameSearch.in(this);
    }

    /** The first unit of a dimension in which a number is written; empty if there is none. */
    default Optional<Unit> unit(Dimension dimension) {
        return match(new UnitSearch(dimension));
    }

    /**
     * A number as written.
     *
     * @param quantity the number with its unit, {@link Unit#NONE} for a plain number; not negative
     */
    record Literal(Quantity quantity) implements Expression {

        /** Checks that the number has no sign. */
        public Literal {
            if (quantity.value() < 0) {
                throw new IllegalArgumentException("a literal has no sign, found " + quantity);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.literal(this);
        }

        @Override
        public String toString() {
            return ExpressionText.of(this);
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     */
    record TruthValue(boolean value) implements Expression {

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.truth(this);
        }

        @Override
        public String toString() {
            return ExpressionText.of(this);
        }
    }

    /**
     * A name that stands for a value defined elsewhere.
     *
     * @param name letters A to Z, digits and underscores, not starting with a digit; no word of the language
     */
    record Name(String name) implements Expression {

        /** Checks the form of the name. */
        public Name {
            if (!FormulaWords.isName(name)) {
                throw new IllegalArgumentException(
                        "a name has letters, digits and underscores and is no reserved word, found \"" + name + "\"");
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.name(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * An operator before its operand.
     *
     * @param operator minus or {@code not}
     * @param operand what it stands before
     */
    record Unary(Prefix operator, Expression operand) implements Expression {

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unary(this);
        }

        @Override
        public String toString() {
            return ExpressionText.of(this);
        }
    }

    /**
     * An operator between two operands.
     *
     * @param operator arithmetic, comparison, {@code and} or {@code or}
     * @param left the operand before it
     * @param right the operand after it
     */
    record Binary(Infix operator, Expression left, Expression right) implements Expression {

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.binary(this);
        }

        @Override
        public String toString() {
            return ExpressionText.of(this);
        }
    }

    /**
     * One of two values, written {@code if(condition, then, otherwise)}.
     *
     * @param condition a truth value
     * @param then the value if the condition is true
     * @param otherwise the value if it is false
     */
    record Conditional(Expression condition, Expression then, Expression otherwise) implements Expression {

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.condition(this);
        }

        @Override
        public String toString() {
            return ExpressionText.of(this);
        }
    }

    /**
     * A function of numbers.
     *
     * @param function which function
     * @param arguments as many as the function takes
     */
    record Call(NamedFunction function, List<Expression> arguments) implements Expression {

        /** Checks the number of arguments. */
        public Call {
            arguments = List.copyOf(arguments);
            if (!function.takes(arguments.size())) {
                throw new IllegalArgumentException(
                        function + " takes " + function.signature() + ", found " + arguments.size() + " arguments");
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.call(this);
        }

        @Override
        public String toString() {
            return ExpressionText.of(this);
        }
    }

    /**
     * One answer for each kind of node.
     *
     * @param <T> type of the answer
     */
    interface Cases<T> {

        /** The answer for a number. */
        T literal(Literal literal);

        /** The answer for a truth value. */
        T truth(TruthValue truth);

        /** The answer for a name. */
        T name(Name name);

        /** The answer for an operator before its operand. */
        T unary(Unary unary);

        /** The answer for an operator between operands. */
        T binary(Binary binary);

        /** The answer for {@code if}. */
        T condition(Conditional condition);

        /** The answer for a function. */
        T call(Call call);
    }
}
