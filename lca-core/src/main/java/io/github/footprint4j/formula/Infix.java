package io.github.footprint4j.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The operators that stand between two operands, from the loosest to the tightest. */
public enum Infix {
    /** At least one is true. */
    OR(Operation.OR, 1, "or", "||"),
    /** Both are true. */
    AND(Operation.AND, 2, "and", "&&"),
    /** Exactly equal; numbers or truth values. */
    EQUAL(Operation.EQUAL, 4, "==", "="),
    /** Not exactly equal; numbers or truth values. */
    NOT_EQUAL(Operation.NOT_EQUAL, 4, "!=", "<>"),
    /** Less than. */
    LESS(Operation.LESS, 4, "<"),
    /** Less than or equal. */
    LESS_OR_EQUAL(Operation.LESS_OR_EQUAL, 4, "<="),
    /** Greater than. */
    GREATER(Operation.LESS, 4, ">"),
    /** Greater than or equal. */
    GREATER_OR_EQUAL(Operation.LESS_OR_EQUAL, 4, ">="),
    /** Sum. */
    ADD(Operation.ADD, 5, "+"),
    /** Difference. */
    SUBTRACT(Operation.SUBTRACT, 5, "-"),
    /** Product. */
    MULTIPLY(Operation.MULTIPLY, 6, "*", "·"),
    /** Quotient. */
    DIVIDE(Operation.DIVIDE, 6, "/"),
    /** Quotient without its fraction. */
    INTEGER_QUOTIENT(Operation.INTEGER_QUOTIENT, 6, "div"),
    /** What the integer quotient leaves, with the sign of the left operand. */
    REMAINDER(Operation.REMAINDER, 6, "mod"),
    /** Power; the only operator that groups from the right: {@code 2 ^ 3 ^ 2} is 512. */
    POWER(Operation.POWER, 8, "^");

    private final Operation operation;
    private final int level;
    private final List<String> spellings;

    Infix(Operation operation, int level, String... spellings) {
        this.operation = operation;
        this.level = level;
        this.spellings = List.of(spellings);
    }

    /** The operator of a spelling, such as {@code ==} or {@code div}. */
    public static Optional<Infix> find(String spelling) {
        return Arrays.stream(values())
                .filter(infix -> infix.spellings.contains(spelling))
                .findFirst();
    }

    /** The step of a program that this operator becomes; its arguments are swapped if {@link #isMirrored()}. */
    public Operation operation() {
        return operation;
    }

    /** True for {@code >} and {@code >=}, which are {@code <} and {@code <=} seen from the other side. */
    public boolean isMirrored() {
        return this == GREATER || this == GREATER_OR_EQUAL;
    }

    /** True for {@code ==}, {@code <} and the like. */
    public boolean isComparison() {
        return level == EQUAL.level;
    }

    /** How tightly it binds: 1 loosest; 3 is {@code not}, 7 is minus before an operand, 9 what needs no brackets at all. */
    int level() {
        return level;
    }

    /** How tightly the right operand must bind to stand without brackets; a power takes another power or a minus. */
    int rightLevel() {
        return this == POWER ? Prefix.NEGATE.level() : level + 1;
    }

    /** How tightly the left operand must bind to stand without brackets; comparisons do not form chains. */
    int leftLevel() {
        return this == POWER || isComparison() ? level + 1 : level;
    }

    /** The operator as it is usually written. */
    @Override
    public String toString() {
        return spellings.get(0);
    }
}
