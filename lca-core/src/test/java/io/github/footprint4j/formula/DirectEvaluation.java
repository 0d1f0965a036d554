package io.github.footprint4j.formula;

import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Call;
import io.github.footprint4j.formula.Expression.Conditional;
import io.github.footprint4j.formula.Expression.Literal;
import io.github.footprint4j.formula.Expression.Name;
import io.github.footprint4j.formula.Expression.TruthValue;
import io.github.footprint4j.formula.Expression.Unary;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The value of a tree by plain recursion: the oracle for programs, written apart from {@link Operation}. */
record DirectEvaluation(ToDoubleFunction<String> values) implements Expression.Cases<Double> {

    private static double truth(boolean value) {
        return value ? 1 : 0;
    }

    private static boolean isSum(Expression expression) {
        return expression instanceof Binary binary
                && (binary.operator() == Infix.ADD || binary.operator() == Infix.SUBTRACT);
    }

    /** True where the sum is at most 1e-14 of the finite sum of the magnitudes of its terms, terms of sums in brackets among them. */
    private boolean isResidue(Binary sum) {
        double magnitudes = magnitudes(sum);
        return Double.isFinite(magnitudes) && Math.abs(uncleared(sum)) <= 1e-14 * magnitudes;
    }

    private double uncleared(Expression expression) {
        if (!isSum(expression)) {
            return expression.match(this);
        }
        Binary sum = (Binary) expression;
        double left = uncleared(sum.left());
        double right = uncleared(sum.right());
        return sum.operator() == Infix.ADD ? left + right : left - right;
    }

    private double magnitudes(Expression expression) {
        double magnitudes = 0;
        for (double term : terms(expression)) {
            magnitudes += Math.abs(term);
        }
        return magnitudes;
    }

    private List<Double> terms(Expression expression) {
        if (!isSum(expression)) {
            return List.of(expression.match(this));
        }
        Binary sum = (Binary) expression;
        return Stream.concat(terms(sum.left()).stream(), terms(sum.right()).stream())
                .toList();
    }

    private static double whole(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    @Override
    public Double literal(Literal literal) {
        return literal.quantity().value() * literal.quantity().unit().factor();
    }

    @Override
    public Double truth(TruthValue truth) {
        return truth(truth.value());
    }

    @Override
    public Double name(Name name) {
        return values.applyAsDouble(name.name());
    }

    @Override
    public Double unary(Unary unary) {
        double operand = unary.operand().match(this);
        return unary.operator() == Prefix.NEGATE ? -operand : truth(operand == 0);
    }

    @Override
    public Double binary(Binary binary) {
        double a = binary.left().match(this);
        double b = binary.right().match(this);
        return switch (binary.operator()) {
            case OR -> truth(a != 0 || b != 0);
            case AND -> truth(a != 0 && b != 0);
            case EQUAL -> truth(a == b);
            case NOT_EQUAL -> truth(a != b);
            case LESS -> truth(a < b);
            case LESS_OR_EQUAL -> truth(a <= b);
            case GREATER -> truth(a > b);
            case GREATER_OR_EQUAL -> truth(a >= b);
            case ADD, SUBTRACT -> isResidue(binary) ? 0 : uncleared(binary);
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case INTEGER_QUOTIENT -> whole(a / b);
            case REMAINDER -> a - b * whole(a / b);
            case POWER -> StrictMath.pow(a, b);
        };
    }

    @Override
    public Double condition(Conditional condition) {
        return condition.condition().match(this) != 0
                ? condition.then().match(this)
                : condition.otherwise().match(this);
    }

    @Override
    public Double call(Call call) {
        List<Double> arguments =
                call.arguments().stream().map(argument -> argument.match(this)).toList();
        double a = arguments.get(0);
        return switch (call.function()) {
            case ABS -> Math.abs(a);
            case SQRT -> Math.sqrt(a);
            case EXP -> StrictMath.exp(a);
            case LN -> StrictMath.log(a);
            case LOG10 -> StrictMath.log10(a);
            case POW -> StrictMath.pow(a, arguments.get(1));
            case MIN -> arguments.stream().reduce(Math::min).orElseThrow();
            case MAX -> arguments.stream().reduce(Math::max).orElseThrow();
            case ROUND -> Math.copySign(Math.abs(a) % 1 < 0.5 ? Math.floor(Math.abs(a)) : Math.ceil(Math.abs(a)), a);
            case FLOOR -> Math.floor(a);
            case CEIL -> Math.ceil(a);
            case TRUNC -> whole(a);
            case SIN -> StrictMath.sin(a);
            case COS -> StrictMath.cos(a);
            case TAN -> StrictMath.tan(a);
            case ASIN -> StrictMath.asin(a);
            case ACOS -> StrictMath.acos(a);
            case ATAN -> StrictMath.atan(a);
            case SINH -> StrictMath.sinh(a);
            case COSH -> StrictMath.cosh(a);
            case TANH -> StrictMath.tanh(a);
        };
    }
}
