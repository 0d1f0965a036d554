package io.github.footprint4j.formula;

import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Call;
import io.github.footprint4j.formula.Expression.Conditional;
import io.github.footprint4j.formula.Expression.Literal;
import io.github.footprint4j.formula.Expression.Name;
import io.github.footprint4j.formula.Expression.TruthValue;
import io.github.footprint4j.formula.Expression.Unary;
import io.github.footprint4j.unit.DecimalText;
import io.github.footprint4j.unit.Unit;
import java.util.stream.Collectors;

/**
 * Writes an expression with as few brackets as its operators allow.
 *
 * @param level how tightly the text must bind to stand where it is put; see {@link Infix#level()}
 */
record ExpressionText(int level) implements Expression.Cases<String> {

    private static final int ALONE = 9;

    static String of(Expression expression) {
        return in(0, expression);
    }

    private static String in(int level, Expression expression) {
        return expression.match(new ExpressionText(level));
    }

    private String bracketed(int own, String text) {
        return own < level ? "(" + text + ")" : text;
    }

    /** A number with a unit never stands before {@code ^} without brackets. */
    @Override
    public String literal(Literal literal) {
        String number = DecimalText.format(literal.quantity().value());
        Unit unit = literal.quantity().unit();
        return unit.equals(Unit.NONE) ? number : bracketed(ALONE - 1, number + " " + symbol(unit));
    }

    /** The unit's symbol, in square brackets where it would not be read as one unit. */
    private static String symbol(Unit unit) {
        String symbol = unit.symbol();
        boolean isPlain = UnitRun.longest(symbol, 0)
                .filter(run -> run.end() == symbol.length() && run.unit().equals(unit))
                .isPresent();
        return isPlain ? symbol : "[" + symbol + "]";
    }

    @Override
    public String truth(TruthValue truth) {
        return Boolean.toString(truth.value());
    }

    @Override
    public String name(Name name) {
        return name.name();
    }

    @Override
    public String unary(Unary unary) {
        Prefix operator = unary.operator();
        String gap = operator == Prefix.NOT ? " " : "";
        return bracketed(operator.level(), operator + gap + in(operator.level(), unary.operand()));
    }

    @Override
    public String binary(Binary binary) {
        Infix operator = binary.operator();
        String left = in(operator.leftLevel(), binary.left());
        String right = in(operator.rightLevel(), binary.right());
        return bracketed(operator.level(), left + " " + operator + " " + right);
    }

    @Override
    public String condition(Conditional condition) {
        return "if(" + of(condition.condition()) + ", " + of(condition.then()) + ", " + of(condition.otherwise()) + ")";
    }

    @Override
    public String call(Call call) {
        return call.arguments().stream()
                .map(ExpressionText::of)
                .collect(Collectors.joining(", ", call.function() + "(", ")"));
    }
}
