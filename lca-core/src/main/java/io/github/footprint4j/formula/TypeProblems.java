package io.github.footprint4j.formula;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.unit.Dimension;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what does not fit together in one formula; an answer is empty after its problem was reported. */
final class TypeProblems {

    private final Issues issues = new Issues();

    void throwIfAny() {
        issues.throwIfErrors();
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    void dimension(String message, String hint) {
        issues.add(
                Issue.error(IssueCode.DIMENSION_MISMATCH, Place.NONE, message).maybe(hint));
    }

    /** A calculation with dimensions, whose powers have a limit. */
    Optional<ValueType> number(Supplier<Dimension> calculation) {
        return issues.collect(Place.NONE, calculation).map(ValueType::number);
    }

    /** The dimension of a number; a truth value is reported. */
    Optional<Dimension> asNumber(Expression expression, ValueType type) {
        if (type.isTruth()) {
            issues.add(Issue.error(
                    IssueCode.TRUTH_MISMATCH, Place.NONE, quoted(expression) + " is a truth value, expected a number"));
        }
        return type.isTruth() ? Optional.empty() : Optional.of(type.dimension());
    }

    /** Reports a number where a truth value is needed. */
    void expectTruth(Expression expression, ValueType type) {
        if (!type.isTruth()) {
            String message = quoted(expression) + " is a number, expected a truth value such as \"a > b\"";
            issues.add(Issue.error(IssueCode.TRUTH_MISMATCH, Place.NONE, message));
        }
    }

    /** Reports two values that must be of one type and are not. */
    void expectSame(Operand left, Operand right, String where) {
        if (left.type().equals(right.type())) {
            return;
        }
        if (left.type().isTruth() || right.type().isTruth()) {
            issues.add(Issue.error(IssueCode.TRUTH_MISMATCH, Place.NONE, difference(left, right, where)));
        } else {
            dimension(difference(left, right, where), missingUnit(left, right));
        }
    }

    private static String difference(Operand left, Operand right, String where) {
        return quoted(left.expression()) + " is " + left.type() + " and " + quoted(right.expression()) + " is "
                + right.type() + ", expected the same " + where;
    }

    private static String missingUnit(Operand left, Operand right) {
        if (left.type().equals(ValueType.PLAIN)) {
            return "a unit is missing behind " + quoted(left.expression());
        }
        return right.type().equals(ValueType.PLAIN) ? "a unit is missing behind " + quoted(right.expression()) : "";
    }

    static String quoted(Expression expression) {
        return Problems.quoted(expression.toString());
    }

    /** A part of a formula with its type. */
    record Operand(Expression expression, ValueType type) {}
}
