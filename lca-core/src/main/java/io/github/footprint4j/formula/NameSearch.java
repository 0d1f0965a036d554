package io.github.footprint4j.formula;

import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Call;
import io.github.footprint4j.formula.Expression.Conditional;
import io.github.footprint4j.formula.Expression.Literal;
import io.github.footprint4j.formula.Expression.Name;
import io.github.footprint4j.formula.Expression.TruthValue;
import io.github.footprint4j.formula.Expression.Unary;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the names of an expression; each case answers with all names found so far. */
final class NameSearch implements Expression.Cases<SortedSet<String>> {

    private final SortedSet<String> found = new TreeSet<>();

    private NameSearch() {}

    static SortedSet<String> in(Expression expression) {
        return Collections.unmodifiableSortedSet(expression.match(new NameSearch()));
    }

    @Override
    public SortedSet<String> literal(Literal literal) {
        return found;
    }

    @Override
    public SortedSet<String> truth(TruthValue truth) {
        return found;
    }

    @Override
    public SortedSet<String> name(Name name) {
        found.add(name.name());
        return found;
    }

    @Override
    public SortedSet<String> unary(Unary unary) {
        return unary.operand().match(this);
    }

    @Override
    public SortedSet<String> binary(Binary binary) {
        binary.left().match(this);
        return binary.right().match(this);
    }

    @Override
    public SortedSet<String> condition(Conditional condition) {
        condition.condition().match(this);
        condition.then().match(this);
        return condition.otherwise().match(this);
    }

    @Override
    public SortedSet<String> call(Call call) {
        call.arguments().forEach(argument -> argument.match(this));
        return found;
    }
}
