package io.github.footprint4j.change;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes a formula with what one parameter stands for in its place, and in that of each parameter that is derived from it.
 *
 * <p>Parameters that use each other twice double what is written with each step, so that it is limited as what a person writes is: to
 * {@value #MOST} operations and names, and {@value #DEEPEST} definitions inside each other.
 */
final class Inlined implements Expression.Cases<Expression> {

    private static final int MOST = 1_000;
    private static final int DEEPEST = 100;

    private final KnownParameters known;
    private final String name;
    private final SortedSet<String> outer = new TreeSet<>(); // whose definitions are being written, so that a loop ends
    private final Map<String, Written> written = new HashMap<>(); // looked up only, never iterated
    private int size;

    /** What stands for a name, and how many operations and names that has. */
    private record Written(Expression expression, int size) {}

    private Inlined(KnownParameters known, String name) {
        this.known = known;
        this.name = name;
    }

    /**
     * The formula without the parameter.
     *
     * @throws InvalidInputException if it is too long or too deep
     */
    static Expression of(Expression expression, String name, KnownParameters known) {
        return expression.match(new Inlined(known, name));
    }

    private void grow(int more) {
        size += more;
        if (size > MOST) {
            throw refused("more than " + MOST + " operations");
        }
    }

    private InvalidInputException refused(String found) {
        return Refusal.of(Refusal.error(
                        IssueCode.LIMIT_EXCEEDED,
                        "a mass depends on \"" + name + "\" by " + found
                                + ", so that what it is without the change cannot be written")
                .maybe("fewer parameters that are derived from each other"));
    }

    @Override
    public Expression literal(Expression.Literal literal) {
        return literal;
    }

    @Override
    public Expression truth(Expression.TruthValue truth) {
        return truth;
    }

    @Override
    public Expression name(Expression.Name used) {
        Optional<Expression> definition =
                outer.contains(used.name()) ? Optional.empty() : known.definition(used.name());
        if (definition.isEmpty() || used.name().equals(name)) {
            grow(1);
            return definition.orElse(used);
        }
        Written before = written.get(used.name());
        if (before == null) {
            return write(used, definition.get());
        }
        grow(before.size());
        return before.expression();
    }

    private Expression write(Expression.Name used, Expression definition) {
        if (outer.size() == DEEPEST) {
            throw refused("more than " + DEEPEST + " definitions inside each other");
        }
        int start = size;
        outer.add(used.name());
        Expression inside = definition.match(this);
        outer.remove(used.name());
        boolean isSame = inside.equals(definition);
        size = isSame ? start : size;
        grow(1);
        written.put(used.name(), new Written(isSame ? used : inside, size - start));
        return isSame ? used : inside;
    }

    @Override
    public Expression unary(Expression.Unary unary) {
        grow(1);
        return new Expression.Unary(unary.operator(), unary.operand().match(this));
    }

    @Override
    public Expression binary(Expression.Binary binary) {
        grow(1);
        return new Expression.Binary(
                binary.operator(), binary.left().match(this), binary.right().match(this));
    }

    @Override
    public Expression condition(Expression.Conditional condition) {
        grow(1);
        return new Expression.Conditional(
                condition.condition().match(this),
                condition.then().match(this),
                condition.otherwise().match(this));
    }

    @Override
    public Expression call(Expression.Call call) {
        grow(1);
        List<Expression> arguments = new ArrayList<>();
        call.arguments().forEach(argument -> arguments.add(argument.match(this)));
        return new Expression.Call(call.function(), arguments);
    }
}
