package io.github.footprint4j.formula;

import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Call;
import io.github.footprint4j.formula.Expression.Conditional;
import io.github.footprint4j.formula.Expression.Literal;
import io.github.footprint4j.formula.Expression.Name;
import io.github.footprint4j.formula.Expression.TruthValue;
import io.github.footprint4j.formula.Expression.Unary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Adds an expression to a program; each case answers with the slot of its value. */
record Compilation(Program.Builder program, ToIntFunction<String> slotOfName) implements Expression.Cases<Integer> {

    @Override
    public Integer literal(Literal literal) {
        return program.constant(literal.quantity().base());
    }

    @Override
    public Integer truth(TruthValue truth) {
        return program.constant(truth.value() ? 1 : 0);
    }

    @Override
    public Integer name(Name name) {
        return slotOfName.applyAsInt(name.name());
    }

    @Override
    public Integer unary(Unary unary) {
        return program.apply(unary.operator().operation(), unary.operand().match(this));
    }

    @Override
    public Integer binary(Binary binary) {
        if (isSum(binary)) {
            return sum(binary);
        }
        int left = binary.left().match(this);
        int right = binary.right().match(this);
        Infix operator = binary.operator();
        return operator.isMirrored()
                ? program.apply(operator.operation(), right, left)
                : program.apply(operator.operation(), left, right);
    }

    private static boolean isSum(Binary binary) {
        return binary.operator() == Infix.ADD || binary.operator() == Infix.SUBTRACT;
    }

    /** Terms are added in their order; where they cancel, what rounding leaves of them is 0. */
    private int sum(Binary root) {
        List<Integer> magnitudes = new ArrayList<>();
        int sum = addTerms(root, magnitudes);
        int magnitude = magnitudes.stream()
                .reduce((left, right) -> program.apply(Operation.ADD, left, right))
                .orElseThrow();
        return program.apply(Operation.CLEARED, sum, magnitude);
    }

    /** The slot of an uncleared sum; a sum in brackets is more terms of the same sum. */
    private int addTerms(Expression expression, List<Integer> magnitudes) {
        if (expression instanceof Binary binary && isSum(binary)) {
            int left = addTerms(binary.left(), magnitudes);
            int right = addTerms(binary.right(), magnitudes);
            return program.apply(binary.operator().operation(), left, right);
        }
        int term = expression.match(this);
        magnitudes.add(program.apply(Operation.ABS, term));
        return term;
    }

    @Override
    public Integer condition(Conditional condition) {
        int chosen = condition.condition().match(this);
        int then = condition.then().match(this);
        int otherwise = condition.otherwise().match(this);
        return program.apply(Operation.SELECT, chosen, then, otherwise);
    }

    /** Functions of more than two values are applied from left to right. */
    @Override
    public Integer call(Call call) {
        Operation operation = call.function().operation();
        List<Integer> slots =
                call.arguments().stream().map(argument -> argument.match(this)).toList();
        if (slots.size() == 1) {
            return program.apply(operation, slots.get(0));
        }
        return slots.stream()
                .reduce((left, right) -> program.apply(operation, left, right))
                .orElseThrow();
    }
}
