package io.github.footprint4j.data.inputs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The derivative of a footprint with respect to every input is the slope that one finds by moving the input. */
class GradientTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    /** Relative step of the central difference; its error is of the order of the square. */
    private static final double STEP = 1e-5;

    private static final double TOLERANCE = 1e-6;

    static Stream<Product> variants() {
        return Products.ids().stream()
                .map(Products::bundled)
                .flatMap(product ->
                        product.declarations().variants().keySet().stream().map(product::variant));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyDerivativeEqualsTheCentralDifference(Product variant) {
        ProductSystem system = CALCULATOR.system(variant);
        SolvedSystem solved = system.atStatedValues();
        double[] gradient = solved.gradient();
        assertAll(IntStream.range(0, gradient.length).mapToObj(i -> () -> {
            double size = size(system.inputs().at(i));
            double expected = difference(system, i, STEP * size);
            // a slope that moves the total by less than a millionth of it is lost in the rounding of the total
            double tolerance = TOLERANCE * Math.max(Math.abs(expected), solved.total() * STEP / size);
            assertEquals(expected, gradient[i], tolerance, system.inputs().at(i).id()::toString);
        }));
    }

    /** The sum of x ∂T/∂x over all warming potentials is the total: it is linear in them together. */
    @ParameterizedTest
    @MethodSource("variants")
    void theWarmingPotentialsTogetherGiveTheTotal(Product variant) {
        SolvedSystem solved = CALCULATOR.system(variant).atStatedValues();
        double[] gradient = solved.gradient();
        List<Input> inputs = solved.system().inputs().all();
        double sum = IntStream.range(0, gradient.length)
                .filter(i -> inputs.get(i).id().toString().startsWith("gwp "))
                .mapToDouble(i -> gradient[i] * inputs.get(i).value())
                .sum();
        assertEquals(solved.total(), sum, 1e-12 * solved.total());
    }

    @Test
    void mostInputsMatter() {
        double[] gradient = CALCULATOR
                .system(Products.bundled("xiaomi-13-pro"))
                .atStatedValues()
                .gradient();
        assertTrue(IntStream.range(0, gradient.length)
                        .filter(i -> gradient[i] != 0)
                        .count()
                > 35);
        assertNotEquals(0, gradient.length);
    }

    private static double difference(ProductSystem system, int input, double step) {
        return (total(system, input, step) - total(system, input, -step)) / (2 * step);
    }

    private static double total(ProductSystem system, int input, double step) {
        double[] values = system.inputs().values();
        values[input] += step;
        return system.at(values).total();
    }

    private static double size(Input input) {
        return input.value() == 0 ? 1 : Math.abs(input.value());
    }
}
