package io.github.footprint4j.target;

import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Shape;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Random products that buy from random systems with loops. */
class TargetProperties {

    private static final int TRIES = 60;

    /** A parameter in three formulas: a linear one, a quotient and a power. */
    private static Product random(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        var product = product("product").parameter("p: 2 min 0.5 max 8");
        String[] formulas = {"p", "(3 / p)", "(p - " + random.nextDouble(1, 4) + ")^2"};
        for (int i = 0; i < formulas.length; i++) {
            int dataset = random.nextInt(size);
            product.use("use" + i + ": buys " + random.nextDouble(0.1, 3) + " [" + Systems.unit(dataset) + "] * "
                    + formulas[i] + " of d" + dataset);
        }
        return product.build();
    }

    private static Calculator calculator(int size, long seed) {
        Library library = Systems.library(Shape.of(size).burdensOnly(), seed);
        return Calculator.of(library, Method.PAS_2050_2011);
    }

    @Property(tries = TRIES)
    void aSolutionPutBackGivesTheTotal(
            @ForAll @IntRange(min = 1, max = 8) int size,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        Calculator calculator = calculator(size, seed);
        Product product = random(size, seed);
        Target span = Target.of(calculator.system(product), "p", 0);
        double low = span.span().lowest().total();
        double high = span.span().highest().total();
        double aim = low + share * (high - low);
        Target target = Target.of(calculator.system(product), "p", aim);
        assertTrue(target.isReachable(), target::toString);
        for (Target.Point solution : target.solutions()) {
            Product again = product.with(Setting.parse("p=" + solution.value()));
            double total = calculator.footprint(again).total();
            assertEquals(aim, total, Target.TOLERANCE * Math.abs(aim), target::toString);
            assertEquals(total, solution.total());
        }
    }

    @Property(tries = TRIES)
    void whatLiesOutsideTheSpanIsNotReached(
            @ForAll @IntRange(min = 1, max = 8) int size,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 2) double beyond) {
        var system = calculator(size, seed).system(random(size, seed));
        Target.Span span = Target.of(system, "p", 0).span();
        double width = span.highest().total() - span.lowest().total();
        assertFalse(
                Target.of(system, "p", span.lowest().total() - beyond * width).isReachable());
        assertFalse(
                Target.of(system, "p", span.highest().total() + beyond * width).isReachable());
    }
}
