package io.github.footprint4j.formula;

import io.github.footprint4j.unit.Dimension;

/**
 * What a formula or a name gives: a number with a dimension, or a truth value.
 *
 * @param isTruth true for {@code true} and {@code false}
 * @param dimension of a number; {@link Dimension#NONE} for a truth value
 */
public record ValueType(boolean isTruth, Dimension dimension) {

    /** {@code true} or {@code false}. */
    public static final ValueType TRUTH = new ValueType(true, Dimension.NONE);
    /** A number without a unit. */
    public static final ValueType PLAIN = number(Dimension.NONE);

    /** Checks that a truth value has no dimension. */
    public ValueType {
        if (isTruth && !dimension.isNone()) {
            throw new IllegalArgumentException("a truth value has no dimension, found " + dimension);
        }
    }

    /** A number that measures something. */
    public static ValueType number(Dimension dimension) {
        return new ValueType(false, dimension);
    }

    /**
     * The type of an expression, if it makes sense: sums and comparisons of one dimension, plain numbers where functions need them,
     * truth values where conditions stand, and no unknown names.
     *
     * <p>The check never depends on the units that were chosen: {@code round(3.4 kg)} is refused, because it would give another amount
     * in grams. For the same reason a bare 0 is a plain number, and {@code 0 + 3 kg} is refused.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with all problems of the expression
     */
    public static ValueType of(Expression expression, Scope scope) {
        TypeProblems problems = new TypeProblems();
        ValueType type = expression.match(new TypeRules(scope, problems)).orElse(PLAIN);
        problems.throwIfAny();
        return type;
    }

    /** The type in a message: {@code a truth value}, or the dimension. */
    @Override
    public String toString() {
        return isTruth ? "a truth value" : dimension.toString();
    }
}
