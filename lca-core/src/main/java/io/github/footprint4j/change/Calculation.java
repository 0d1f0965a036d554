package io.github.footprint4j.change;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.formula.Infix;
import io.github.footprint4j.model.Factor;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Spread;
import java.util.List;
import java.util.Optional;

/** Formulas made of other formulas. */
final class Calculation {

    /** More terms than this are not added one after the other. */
    static final int LONGEST_CHAIN = 64;

    static final Expression ONE = Expression.of(1);

    private Calculation() {}

    /** 1 - s. */
    static Expression rest(Expression share) {
        return new Binary(Infix.SUBTRACT, ONE, share);
    }

    static Expression times(Expression left, Expression right) {
        return new Binary(Infix.MULTIPLY, left, right);
    }

    static Expression plus(Expression left, Expression right) {
        return new Binary(Infix.ADD, left, right);
    }

    /** The sum of terms in their order, a long one by halves, so that it does not nest deeply; empty if there are none. */
    static Optional<Expression> sum(List<Expression> terms) {
        if (terms.size() <= LONGEST_CHAIN) {
            return terms.stream().reduce(Calculation::plus);
        }
        int half = terms.size() / 2;
        return Optional.of(plus(
                sum(terms.subList(0, half)).orElseThrow(),
                sum(terms.subList(half, terms.size())).orElseThrow()));
    }

    static Factor factor(Expression number) {
        return new Factor.Times(Formula.of(number));
    }

    static Factor factor(Amount number) {
        return new Factor.Times(number.formula());
    }

    /** An amount multiplied by a positive number, with its spread. */
    static Amount times(Amount amount, Expression factor) {
        return new Amount(
                times(amount.formula(), factor), amount.spread().map(one -> times(one, factor)), amount.provenance());
    }

    private static Formula times(Formula formula, Expression factor) {
        return Formula.of(times(formula.expression(), factor));
    }

    private static Spread times(Spread spread, Expression factor) {
        return spread.match(
                logNormal -> logNormal,
                normal -> new Spread.Normal(times(normal.deviation(), factor)),
                triangular -> new Spread.Triangular(
                        times(triangular.low(), factor), times(triangular.high(), factor), triangular.centre()),
                uniform -> new Spread.Uniform(times(uniform.low(), factor), times(uniform.high(), factor)));
    }

    /** An amount of a formula that says nothing of spread and source. */
    static Amount amount(Expression expression) {
        return Amount.of(Formula.of(expression));
    }

    /** What two optional numbers multiply to; empty if neither is there. */
    static Optional<Expression> product(Optional<Expression> left, Optional<Expression> right) {
        return left.isPresent() && right.isPresent()
                ? Optional.of(times(left.get(), right.get()))
                : left.or(() -> right);
    }
}
