package io.github.footprint4j.change;

import io.github.footprint4j.formula.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes a formula with what one parameter stands for in its place, and in that of each parameter that is derived from it.
 *
 * @param known the parameters
 * @param name the parameter
 * @param outer the names whose definitions are being written, so that a loop ends
 */
record Inlined(Known known, String name, SortedSet<String> outer) implements Expression.Cases<Expression> {

    static Expression of(Expression expression, String name, Known known) {
        return expression.match(new Inlined(known, name, new TreeSet<>()));
    }

    @Override
    public Expression literal(Expression.Literal literal) {
        return literal;
    }

    @Override
    public Expression truth(Expression.Truth truth) {
        return truth;
    }

    @Override
    public Expression name(Expression.Name used) {
        SortedSet<String> inside = new TreeSet<>(outer);
        Optional<Expression> definition = inside.add(used.name()) ? known.definition(used.name()) : Optional.empty();
        if (definition.isEmpty() || used.name().equals(name)) {
            return definition.orElse(used);
        }
        Expression written = definition.get().match(new Inlined(known, name, inside));
        return written.equals(definition.get()) ? used : written;
    }

    @Override
    public Expression unary(Expression.Unary unary) {
        return new Expression.Unary(unary.operator(), unary.operand().match(this));
    }

    @Override
    public Expression binary(Expression.Binary binary) {
        return new Expression.Binary(
                binary.operator(), binary.left().match(this), binary.right().match(this));
    }

    @Override
    public Expression condition(Expression.Condition condition) {
        return new Expression.Condition(
                condition.condition().match(this),
                condition.then().match(this),
                condition.otherwise().match(this));
    }

    @Override
    public Expression call(Expression.Call call) {
        List<Expression> arguments = new ArrayList<>();
        call.arguments().forEach(argument -> arguments.add(argument.match(this)));
        return new Expression.Call(call.function(), arguments);
    }
}
