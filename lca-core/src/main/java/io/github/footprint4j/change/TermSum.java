package io.github.footprint4j.change;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Unary;
import io.github.footprint4j.formula.Infix;
import io.github.footprint4j.formula.Prefix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum whose terms have no order: equal terms of opposite sign cancel, so that a sum does not depend on the order of what was added.
 *
 * <p>Mutable; belongs to one calculation.
 */
final class TermSum {

    private final SortedMap<String, Counted> counts = new TreeMap<>();

    private record Counted(Expression term, int times) {}

    /** Adds a sum, or subtracts it. */
    TermSum add(Expression sum, int sign) {
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
        List<Expression> added = new ArrayList<>();
        List<Expression> subtracted = new ArrayList<>();
        for (Counted one : counts.values()) {
            added.addAll(Collections.nCopies(Math.max(0, one.times()), one.term()));
            subtracted.addAll(Collections.nCopies(Math.max(0, -one.times()), one.term()));
        }
        return added.size() + subtracted.size() <= Calculation.LONGEST_CHAIN
                ? chain(added, subtracted)
                : difference(Calculation.sum(added), Calculation.sum(subtracted));
    }

    private static Optional<Expression> chain(List<Expression> added, List<Expression> subtracted) {
        Optional<Expression> sum = added.stream().reduce(Calculation::plus);
        for (Expression term : subtracted) {
            sum = difference(sum, Optional.of(term));
        }
        return sum;
    }

    private static Optional<Expression> difference(Optional<Expression> left, Optional<Expression> right) {
        return right.isEmpty()
                ? left
                : right.map(less -> left.<Expression>map(from -> new Binary(Infix.SUBTRACT, from, less))
                        .orElseGet(() -> new Unary(Prefix.NEGATE, less)));
    }
}
