package io.github.footprint4j.formula;

import java.util.Optional;

/**
 * Checks that a formula makes sense: sums and comparisons of one dimension, plain numbers where functions need them, truth values
 * where conditions stand, and no unknown names.
 *
 * <p>The check never depends on the units that were chosen: {@code round(3.4 kg)} is refused, because it would give another amount in
 * grams. For the same reason a bare 0 is a plain number, and {@code 0 + 3 kg} is refused.
 */
public final class TypeCheck {

    private TypeCheck() {}

    /**
     * The type of an expression.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with all problems of the expression
     */
    public static ValueType of(Expression expression, Scope scope) {
        TypeProblems problems = new TypeProblems();
        Optional<ValueType> type = expression.match(new TypeRules(scope, problems));
        problems.throwIfAny();
        return type.orElseThrow();
    }
}
