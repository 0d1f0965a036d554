package io.github.footprint4j.formula;

/** The operators that stand before their operand. */
public enum Prefix {
    /** {@code -a}; binds tighter than multiplication and looser than a power: {@code -2 ^ 2} is -4. */
    NEGATE("-", Operation.NEGATE, 7),
    /** {@code not a} or {@code !a}; binds looser than comparison: {@code not a == b} is {@code not (a == b)}. */
    NOT("not", Operation.NOT, 3);

    private final String symbol;
    private final Operation operation;
    private final int level;

    Prefix(String symbol, Operation operation, int level) {
        this.symbol = symbol;
        this.operation = operation;
        this.level = level;
    }

    /** The step of a program that this operator becomes. */
    public Operation operation() {
        return operation;
    }

    /** How tightly it binds; see {@link Infix#level()}. */
    int level() {
        return level;
    }

    /** The operator as it is written. */
    @Override
    public String toString() {
        return symbol;
    }
}
