package io.github.footprint4j.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions of a formula, written {@code name(argument, ...)}. */
public enum NamedFunction {
    /** Magnitude; keeps the dimension. */
    ABS(Operation.ABS),
    /** Square root; the dimension must be a square. */
    SQRT(Operation.SQRT),
    /** e to the power of a plain number. */
    EXP(Operation.EXP),
    /** Natural logarithm of a plain number. */
    LN(Operation.LN),
    /** Logarithm of a plain number to base 10. */
    LOG10(Operation.LOG10),
    /** {@code pow(a, b)} is {@code a ^ b}. */
    POW(Operation.POWER),
    /** The smallest of two or more values of one dimension. */
    MIN(Operation.MIN),
    /** The largest of two or more values of one dimension. */
    MAX(Operation.MAX),
    /** Nearest integer of a plain number, halves away from zero. */
    ROUND(Operation.ROUND),
    /** Next integer below a plain number. */
    FLOOR(Operation.FLOOR),
    /** Next integer above a plain number. */
    CEIL(Operation.CEIL),
    /** Integer part of a plain number. */
    TRUNC(Operation.TRUNC),
    /** Sine of a plain number, an angle in radians. */
    SIN(Operation.SIN),
    /** Cosine of a plain number, an angle in radians. */
    COS(Operation.COS),
    /** Tangent of a plain number, an angle in radians. */
    TAN(Operation.TAN),
    /** Angle in radians whose sine is given. */
    ASIN(Operation.ASIN),
    /** Angle in radians whose cosine is given. */
    ACOS(Operation.ACOS),
    /** Angle in radians whose tangent is given. */
    ATAN(Operation.ATAN),
    /** Hyperbolic sine of a plain number. */
    SINH(Operation.SINH),
    /** Hyperbolic cosine of a plain number. */
    COSH(Operation.COSH),
    /** Hyperbolic tangent of a plain number. */
    TANH(Operation.TANH);

    private final Operation operation;

    NamedFunction(Operation operation) {
        this.operation = operation;
    }

    /** The function of a name, such as {@code sqrt}. */
    public static Optional<NamedFunction> find(String name) {
        return Arrays.stream(values())
                .filter(function -> function.toString().equals(name))
                .findFirst();
    }

    /** The names of all functions. */
    public static List<String> names() {
        return Arrays.stream(values()).map(NamedFunction::toString).toList();
    }

    /** The step of a program that this function becomes; {@code min} and {@code max} of more than two values become several. */
    public Operation operation() {
        return operation;
    }

    /** True if the function takes that many arguments. */
    public boolean takes(int arguments) {
        return takesMore() ? arguments >= 2 : arguments == operation.arguments();
    }

    /** True for {@code min} and {@code max}, which take two or more values. */
    boolean takesMore() {
        return this == MIN || this == MAX;
    }

    /** What it takes, in words, such as {@code 1 argument}. */
    String signature() {
        return takesMore() ? "2 or more arguments" : operation.arguments() == 1 ? "1 argument" : "2 arguments";
    }

    /** The name as it is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
