package io.github.footprint4j.testkit;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Call;
import io.github.footprint4j.formula.Expression.Conditional;
import io.github.footprint4j.formula.Expression.Name;
import io.github.footprint4j.formula.Expression.TruthValue;
import io.github.footprint4j.formula.Expression.Unary;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.formula.Infix;
import io.github.footprint4j.formula.NamedFunction;
import io.github.footprint4j.formula.Prefix;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random expressions for property tests. */
public final class Expressions {

    private static final int DEPTH = 4;
    private static final List<String> UNITS = List.of(
            "1",
            "kg",
            "%",
            "%/a",
            "1/d",
            "t*km",
            "kWh/a",
            "kg CO2e/kg",
            "EUR 2020",
            "MJ/(kg*d)",
            "kcal (IT)",
            "item(s)",
            "µm",
            "m2");
    /** Some of them are units as well, which must make no difference. */
    private static final List<String> NAMES = List.of("x", "y", "z", "charge_2", "d", "kg", "_a");

    private Expressions() {}

    /** Any tree of any nodes, whether it makes sense or not. */
    public static Arbitrary<Expression> any() {
        return any(DEPTH).withoutEdgeCases();
    }

    private static Arbitrary<Expression> any(int depth) {
        Arbitrary<Expression> leaf = Arbitraries.oneOf(
                quantities().map(Expression::of),
                Arbitraries.of(NAMES).map(Name::new),
                Arbitraries.of(true, false).map(TruthValue::new));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expression> part = SharedArbitrary.of(any(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(Arbitraries.of(Prefix.class), part).as(Unary::new),
                Combinators.combine(Arbitraries.of(Infix.class), part, part).as(Binary::new),
                Combinators.combine(part, part, part).as(Conditional::new),
                Arbitraries.of(NamedFunction.class).flatMap(function -> call(function, part)));
    }

    private static Arbitrary<Expression> call(NamedFunction function, Arbitrary<Expression> part) {
        return part.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .filter(arguments -> function.takes(arguments.size()))
                .map(arguments -> new Call(function, arguments));
    }

    private static Arbitrary<Quantity> quantities() {
        Arbitrary<Double> values = Arbitraries.oneOf(
                Arbitraries.doubles().between(-1000, 1000).ofScale(3),
                Arbitraries.of(0.0, 1.0, 0.1, 1e-300, 1.0 / 3, 6.02214076e23, 1e295, Double.MIN_NORMAL));
        return Combinators.combine(values, Arbitraries.of(UNITS).map(Unit::parse))
                .as(Quantity::of);
    }

    /**
     * Plain numbers made of {@code x}, {@code y} and {@code z} by every operation, each with arguments for which it is defined and of
     * moderate size; defined for inputs between -2 and 2.
     */
    public static Arbitrary<Expression> moderate() {
        return moderate(DEPTH - 1).withoutEdgeCases();
    }

    private static Arbitrary<Expression> moderate(int depth) {
        Arbitrary<Expression> leaf =
                Arbitraries.of("x", "y", "z", "0.5", "1.25").map(Expressions::parsed);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expression> part = SharedArbitrary.of(moderate(depth - 1));
        Arbitrary<String> shapes = Arbitraries.of(
                "A + B",
                "A - B",
                "A * B / 2",
                "A / (1 + B * B)",
                "(2 + sin(A)) ^ cos(B)",
                "-A",
                "A mod 1.7",
                "A mod (2 + cos(B))",
                "A + B div 1.3",
                "abs(A)",
                "min(A, B, 0.7)",
                "max(A, B)",
                "if(A < B, A * A, B)",
                "if(not A <= 0 or B > 1, ln(A * A + 1), B)",
                "if(A == B and B != 0.5, 1, A)",
                "sqrt(1 + A * A)",
                "exp(sin(A))",
                "ln(2 + cos(A))",
                "log10(1 + A * A)",
                "sin(A)",
                "cos(A)",
                "tan(sin(A))",
                "asin(sin(A) / 2)",
                "acos(cos(A) / 2)",
                "atan(A)",
                "sinh(sin(A))",
                "cosh(cos(A))",
                "tanh(A)",
                "A + round(B)",
                "A + floor(B)",
                "A + ceil(B)",
                "A + trunc(B)",
                "pow(1 + A * A, 0.3)");
        return Arbitraries.oneOf(leaf, Combinators.combine(shapes, part, part).as(Expressions::filled));
    }

    private static Expression filled(String shape, Expression a, Expression b) {
        return parsed(shape.replace("A", "(" + a + ")").replace("B", "(" + b + ")"));
    }

    private static Expression parsed(String text) {
        return Formula.parse(text).expression();
    }
}
