package io.github.footprint4j.change;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Unary;
import io.github.footprint4j.formula.Infix;
import io.github.footprint4j.formula.Prefix;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum whose terms have no order: equal terms of opposite sign cancel, so that a sum does not depend on the order of what was added.
 *
 * <p>Mutable; belongs to one calculation.
 */
final class Terms {

    private final SortedMap<String, Counted> counts = new TreeMap<>();

    private record Counted(Expression term, int times) {}

    /** Adds a sum, or subtracts it. */
    Terms add(Expression sum, int sign) {
        if (sum instanceof Binary binary && (binary.operator() == Infix.ADD || binary.operator() == Infix.SUBTRACT)) {
            add(binary.left(), sign);
            return add(binary.right(), binary.operator() == Infix.ADD ? sign : -sign);
        }
        if (sum instanceof Unary unary && unary.operator() == Prefix.NEGATE) {
            return add(unary.operand(), -sign);
        }
        counts.merge(
                sum.toString(),
                new Counted(sum, sign),
                (before, more) -> new Counted(sum, before.times() + more.times()));
        return this;
    }

    /** True if everything cancels. */
    boolean isNothing() {
        return counts.values().stream().allMatch(one -> one.times() == 0);
    }

    /** The sum, what is added before what is subtracted; empty if everything cancels. */
    Optional<Expression> sum() {
        Optional<Expression> sum = Optional.empty();
        for (Counted one : counts.values()) {
            for (int i = 0; i < one.times(); i++) {
                sum = Optional.of(
                        sum.map(left -> Calculation.plus(left, one.term())).orElse(one.term()));
            }
        }
        for (Counted one : counts.values()) {
            for (int i = 0; i > one.times(); i--) {
                sum = Optional.of(sum.<Expression>map(left -> new Binary(Infix.SUBTRACT, left, one.term()))
                        .orElseGet(() -> new Unary(Prefix.NEGATE, one.term())));
            }
        }
        return sum;
    }
}
