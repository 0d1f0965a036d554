package io.github.footprint4j.formula;

import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Call;
import io.github.footprint4j.formula.Expression.Conditional;
import io.github.footprint4j.formula.Expression.Literal;
import io.github.footprint4j.formula.Expression.Name;
import io.github.footprint4j.formula.Expression.TruthValue;
import io.github.footprint4j.formula.Expression.Unary;
import io.github.footprint4j.formula.TypeProblems.Operand;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;

/** The type of each kind of node; empty after a problem inside it was reported, so that nothing is reported twice. */
record TypeRules(Scope scope, TypeProblems problems) implements Expression.Cases<Optional<ValueType>> {

    @Override
    public Optional<ValueType> literal(Literal literal) {
        return Optional.of(ValueType.number(literal.quantity().dimension()));
    }

    @Override
    public Optional<ValueType> truth(TruthValue truth) {
        return Optional.of(ValueType.TRUTH);
    }

    @Override
    public Optional<ValueType> name(Name name) {
        Optional<ValueType> type = scope.find(name.name());
        if (type.isEmpty()) {
            problems.add(UnknownName.of(name.name(), scope.closest(name.name())));
        }
        return type;
    }

    @Override
    public Optional<ValueType> unary(Unary unary) {
        if (unary.operator() == Prefix.NOT) {
            expectTruth(unary.operand());
            return Optional.of(ValueType.TRUTH);
        }
        return number(unary.operand()).map(ValueType::number);
    }

    @Override
    public Optional<ValueType> binary(Binary binary) {
        return switch (binary.operator()) {
            case AND, OR -> {
                expectTruth(binary.left());
                expectTruth(binary.right());
                yield Optional.of(ValueType.TRUTH);
            }
            case EQUAL, NOT_EQUAL -> {
                same(binary.left(), binary.right(), sides(binary));
                yield Optional.of(ValueType.TRUTH);
            }
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
                sameNumber(binary.left(), binary.right(), sides(binary));
                yield Optional.of(ValueType.TRUTH);
            }
            case ADD, SUBTRACT, REMAINDER -> sameNumber(binary.left(), binary.right(), sides(binary));
            case INTEGER_QUOTIENT ->
                sameNumber(binary.left(), binary.right(), sides(binary)).map(type -> ValueType.PLAIN);
            case MULTIPLY, DIVIDE -> product(binary);
            case POWER -> power(binary.left(), binary.right());
        };
    }

    private static String sides(Binary binary) {
        return "on both sides of \"" + binary.operator() + "\"";
    }

    private Optional<ValueType> product(Binary binary) {
        Optional<Dimension> left = number(binary.left());
        Optional<Dimension> right = number(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return problems.number(() -> binary.operator() == Infix.MULTIPLY
                ? left.get().times(right.get())
                : left.get().dividedBy(right.get()));
    }

    private Optional<ValueType> power(Expression base, Expression exponent) {
        Optional<Dimension> dimension = number(base);
        boolean isPlain = plain(exponent, "as an exponent");
        return isPlain
                ? dimension.flatMap(found -> new PowerRule(problems).power(base, found, exponent))
                : Optional.empty();
    }

    @Override
    public Optional<ValueType> condition(Conditional condition) {
        expectTruth(condition.condition());
        return same(condition.then(), condition.otherwise(), "in both branches of \"if\"");
    }

    @Override
    public Optional<ValueType> call(Call call) {
        List<Expression> arguments = call.arguments();
        Expression first = arguments.get(0);
        return switch (call.function()) {
            case ABS -> number(first).map(ValueType::number);
            case SQRT -> number(first).flatMap(found -> new PowerRule(problems).power(first, found, 0.5));
            case POW -> power(first, arguments.get(1));
            case MIN, MAX -> extreme(call);
            default -> {
                plain(first, "in \"" + call.function() + "\"");
                yield Optional.of(ValueType.PLAIN);
            }
        };
    }

    private Optional<ValueType> extreme(Call call) {
        List<Operand> operands = call.arguments().stream()
                .flatMap(argument -> argument.match(this).map(type -> new Operand(argument, type)).stream())
                .toList();
        if (operands.size() < call.arguments().size()) {
            return Optional.empty();
        }
        return common(operands, "in \"" + call.function() + "\"").flatMap(this::number);
    }

    private Optional<Dimension> number(Expression expression) {
        return expression.match(this).flatMap(type -> problems.asNumber(expression, type));
    }

    private void expectTruth(Expression expression) {
        expression.match(this).ifPresent(type -> problems.expectTruth(expression, type));
    }

    /** True if an expression is a plain number; a dimension is reported. */
    private boolean plain(Expression expression, String where) {
        Optional<Dimension> dimension = number(expression);
        dimension
                .filter(found -> !found.isNone())
                .ifPresent(found -> problems.dimension(
                        TypeProblems.quoted(expression) + " is " + found + ", expected a plain number " + where,
                        "a division by 1 of the unit that is meant"));
        return dimension.filter(Dimension::isNone).isPresent();
    }

    private Optional<ValueType> sameNumber(Expression left, Expression right, String where) {
        return common(left, right, where).flatMap(this::number);
    }

    private Optional<ValueType> same(Expression left, Expression right, String where) {
        return common(left, right, where).map(Operand::type);
    }

    private Optional<ValueType> number(Operand operand) {
        return problems.asNumber(operand.expression(), operand.type()).map(ValueType::number);
    }

    private Optional<Operand> common(Expression left, Expression right, String where) {
        Optional<ValueType> first = left.match(this);
        Optional<ValueType> second = right.match(this);
        return first.isPresent() && second.isPresent()
                ? common(List.of(new Operand(left, first.get()), new Operand(right, second.get())), where)
                : Optional.empty();
    }

    /** The first of some operands if all are of its type; those that are not are reported. */
    private Optional<Operand> common(List<Operand> operands, String where) {
        Operand first = operands.get(0);
        operands.forEach(operand -> problems.expectSame(first, operand, where));
        return operands.stream().allMatch(operand -> operand.type().equals(first.type()))
                ? Optional.of(first)
                : Optional.empty();
    }
}
