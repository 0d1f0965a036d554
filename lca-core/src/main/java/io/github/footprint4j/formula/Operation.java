package io.github.footprint4j.formula;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * What one step of a {@link Program} does with the values of earlier steps, and its exact derivatives.
 *
 * <p>Truth values are 1 and 0; every other number but 0 counts as true. Transcendental functions are those of {@link StrictMath}, so
 * that results are the same bits on every machine. Where a function has a kink the derivative is that of the branch taken: of {@code
 * abs} at 0 it is 1, of {@code min} and {@code max} at a tie it belongs to the first argument. Where a function jumps (rounding,
 * comparison) its derivative is 0.
 */
public enum Operation {
    /** a + b. */
    ADD((a, b) -> a + b, (a, b) -> 1, (a, b) -> 1),
    /** a - b. */
    SUBTRACT((a, b) -> a - b, (a, b) -> 1, (a, b) -> -1),
    /** a · b. */
    MULTIPLY((a, b) -> a * b, (a, b) -> b, (a, b) -> a),
    /** a / b. */
    DIVIDE((a, b) -> a / b, (a, b) -> 1 / b, (a, b) -> -(a / b) / b),
    /** a to the power of b; a negative a has a real power for a whole b only. */
    POWER(StrictMath::pow, ExpressionSlopes::ofPowerByBase, ExpressionSlopes::ofPowerByExponent),
    /** The integer quotient: a / b without its fraction. */
    INTEGER_QUOTIENT((a, b) -> Rounding.trunc(a / b), (a, b) -> 0, (a, b) -> 0),
    /** What the integer quotient leaves: a - b · trunc(a / b), with the sign of a. */
    REMAINDER((a, b) -> a - b * Rounding.trunc(a / b), (a, b) -> 1, (a, b) -> -Rounding.trunc(a / b)),
    /**
     * A sum a of terms whose magnitudes have the sum b: 0 where it is what rounding left of terms that cancel, at most 1e-14 of b. The
     * derivative is that of the sum, there as well.
     */
    CLEARED(Rounding::cleared, (a, b) -> 1, (a, b) -> 0),
    /** The smaller of two. */
    MIN(Math::min, (a, b) -> a <= b ? 1 : 0, (a, b) -> a <= b ? 0 : 1),
    /** The larger of two. */
    MAX(Math::max, (a, b) -> a >= b ? 1 : 0, (a, b) -> a >= b ? 0 : 1),
    /** 1 if a equals b exactly. */
    EQUAL((a, b) -> a == b ? 1 : 0),
    /** 1 if a does not equal b exactly. */
    NOT_EQUAL((a, b) -> a != b ? 1 : 0),
    /** 1 if a is less than b. */
    LESS((a, b) -> a < b ? 1 : 0),
    /** 1 if a is less than b or equal to it. */
    LESS_OR_EQUAL((a, b) -> a <= b ? 1 : 0),
    /** 1 if both are true; b is looked at only if a is true. */
    AND((a, b) -> a != 0 && b != 0 ? 1 : 0),
    /** 1 if one is true; b is looked at only if a is false. */
    OR((a, b) -> a != 0 || b != 0 ? 1 : 0),

    /** 1 if a is false. */
    NOT(a -> a == 0 ? 1 : 0),
    /** -a. */
    NEGATE(a -> -a, a -> -1),
    /** The magnitude. */
    ABS(Math::abs, a -> a < 0 ? -1 : 1),
    /** The square root. */
    SQRT(Math::sqrt, a -> 0.5 / Math.sqrt(a)),
    /** e to the power of a. */
    EXP(StrictMath::exp, StrictMath::exp),
    /** The natural logarithm. */
    LN(StrictMath::log, a -> 1 / a),
    /** The logarithm to base 10. */
    LOG10(StrictMath::log10, a -> 1 / (a * StrictMath.log(10))),
    /** The nearest integer, halves away from zero. */
    ROUND(Rounding::round),
    /** The largest integer that is not above a. */
    FLOOR(Math::floor),
    /** The smallest integer that is not below a. */
    CEIL(Math::ceil),
    /** The integer part, towards zero. */
    TRUNC(Rounding::trunc),
    /** The sine of an angle in radians. */
    SIN(StrictMath::sin, StrictMath::cos),
    /** The cosine of an angle in radians. */
    COS(StrictMath::cos, a -> -StrictMath.sin(a)),
    /** The tangent of an angle in radians. */
    TAN(StrictMath::tan, a -> 1 + ExpressionSlopes.square(StrictMath.tan(a))),
    /** The angle in radians whose sine is a. */
    ASIN(StrictMath::asin, a -> 1 / Math.sqrt(1 - a * a)),
    /** The angle in radians whose cosine is a. */
    ACOS(StrictMath::acos, a -> -1 / Math.sqrt(1 - a * a)),
    /** The angle in radians whose tangent is a. */
    ATAN(StrictMath::atan, a -> 1 / (1 + a * a)),
    /** The hyperbolic sine. */
    SINH(StrictMath::sinh, StrictMath::cosh),
    /** The hyperbolic cosine. */
    COSH(StrictMath::cosh, StrictMath::sinh),
    /** The hyperbolic tangent. */
    TANH(StrictMath::tanh, a -> 1 - ExpressionSlopes.square(StrictMath.tanh(a))),

    /** b if a is true, otherwise c; the branch not taken influences neither value nor derivative. */
    SELECT;

    private final int arguments;
    private final DoubleBinaryOperator value;
    private final DoubleBinaryOperator byFirst;
    private final DoubleBinaryOperator bySecond;

    Operation(DoubleBinaryOperator value, DoubleBinaryOperator byFirst, DoubleBinaryOperator bySecond) {
        this.arguments = 2;
        this.value = value;
        this.byFirst = byFirst;
        this.bySecond = bySecond;
    }

    Operation(DoubleBinaryOperator step) {
        this(step, (a, b) -> 0, (a, b) -> 0);
    }

    Operation(DoubleUnaryOperator value, DoubleUnaryOperator slope) {
        this.arguments = 1;
        this.value = (a, unused) -> value.applyAsDouble(a);
        this.byFirst = (a, unused) -> slope.applyAsDouble(a);
        this.bySecond = (a, unused) -> 0;
    }

    Operation(DoubleUnaryOperator step) {
        this(step, a -> 0);
    }

    Operation() {
        this.arguments = 3;
        this.value = (a, b) -> Double.NaN;
        this.byFirst = value;
        this.bySecond = value;
    }

    /** How many values it takes: 1, 2 or 3. */
    public int arguments() {
        return arguments;
    }

    /** True if the order of its two arguments changes neither the value nor a derivative. */
    boolean isSymmetric() {
        return this == ADD || this == MULTIPLY || this == EQUAL || this == NOT_EQUAL;
    }

    /** The value for as many arguments as the operation takes. */
    public double valueOf(double... given) {
        if (given.length != arguments) {
            throw new IllegalArgumentException(this + " takes " + arguments + " arguments, found " + given.length);
        }
        if (this == SELECT) {
            return given[0] != 0 ? given[1] : given[2];
        }
        return value(given[0], arguments == 1 ? 0 : given[1]);
    }

    /** The derivative with respect to each of as many arguments as the operation takes. */
    public double[] slopes(double... given) {
        if (given.length != arguments) {
            throw new IllegalArgumentException(this + " takes " + arguments + " arguments, found " + given.length);
        }
        if (this == SELECT) {
            return given[0] != 0 ? new double[] {0, 1, 0} : new double[] {0, 0, 1};
        }
        double first = slopeByFirst(given[0], arguments == 1 ? 0 : given[1]);
        return arguments == 1 ? new double[] {first} : new double[] {first, slopeBySecond(given[0], given[1])};
    }

    double value(double a, double b) {
        return value.applyAsDouble(a, b);
    }

    double slopeByFirst(double a, double b) {
        return byFirst.applyAsDouble(a, b);
    }

    double slopeBySecond(double a, double b) {
        return bySecond.applyAsDouble(a, b);
    }
}
