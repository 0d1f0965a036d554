package io.github.footprint4j.formula;

import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Unit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the first unit of a dimension in which an expression writes a number.
 *
 * @param dimension what is measured
 */
record UnitSearch(Dimension dimension) implements Expression.Cases<Optional<Unit>> {

    private Optional<Unit> first(Stream<Expression> inside) {
        return inside.flatMap(one -> one.match(this).stream()).findFirst();
    }

    @Override
    public Optional<Unit> literal(Expression.Literal literal) {
        return Optional.of(literal.quantity().unit())
                .filter(unit -> unit.dimension().equals(dimension));
    }

    @Override
    public Optional<Unit> truth(Expression.TruthValue truth) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> name(Expression.Name name) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> unary(Expression.Unary unary) {
        return unary.operand().match(this);
    }

    @Override
    public Optional<Unit> binary(Expression.Binary binary) {
        return first(Stream.of(binary.left(), binary.right()));
    }

    @Override
    public Optional<Unit> condition(Expression.Conditional condition) {
        return first(Stream.of(condition.then(), condition.otherwise()));
    }

    @Override
    public Optional<Unit> call(Expression.Call call) {
        return first(call.arguments().stream());
    }
}
