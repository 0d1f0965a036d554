package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Drawn;
import io.github.footprint4j.system.Draws;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.Sample;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.system.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws of the bundled products. */
class BundledDrawsTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final double SAME = 1e-12;
    private static final double STATED = 1e-9;
    private static final double SHARP = 4e-3;
    private static final int LOOKED_AT = 100;

    static Stream<String> products() {
        return Products.ids().stream();
    }

    private static Draws<Stage> draws(ProductSystem system, int blocks) {
        return Draws.of(system, cell -> cell.tag().stage(), Drawing.DEFAULT.withBlocks(blocks), Workers.CALLER);
    }

    /** 100 draws of each of ten products, total and stages, at the values that their inputs have in these draws. */
    @ParameterizedTest
    @MethodSource("products")
    void everyDrawIsTheFootprintAtItsValues(String id) {
        ProductSystem system = CALCULATOR.system(Products.bundled(id));
        Draws<Stage> draws = draws(system, 2);
        Map<Input, Sample> samples = new LinkedHashMap<>();
        draws.inputs()
                .forEach(input ->
                        samples.put(input, Sample.of(input.id(), input.drawn().orElseThrow(), draws.drawing())));
        assertFalse(samples.isEmpty());
        for (int draw = 0; draw < draws.total().size(); draw += draws.total().size() / LOOKED_AT) {
            double[] values = system.inputs().values();
            int current = draw;
            samples.forEach((input, sample) -> values[system.inputs().position(input.id())] = sample.at(current));
            assertIsDraw(system.at(values), draws, draw);
        }
    }

    private static void assertIsDraw(SolvedSystem solved, Draws<Stage> draws, int draw) {
        double tolerance = SAME
                * solved.contributions().stream()
                        .mapToDouble(cell -> Math.abs(cell.co2e()))
                        .sum();
        assertEquals(solved.total(), draws.total().at(draw), tolerance);
        for (Stage stage : draws.groups()) {
            double expected = solved.contributions().stream()
                    .filter(cell -> cell.tag().stage() == stage)
                    .mapToDouble(Contribution::co2e)
                    .sum();
            assertEquals(expected, draws.of(stage).at(draw), tolerance);
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void noDrawFailsAndNoConditionIsBroken(String id) {
        Draws<Stage> draws = draws(CALCULATOR.system(Products.bundled(id)), 2);
        assertEquals(0, draws.failed());
        assertEquals(Map.of(), draws.outside());
    }

    static String[] phones() {
        return lines("phones.txt");
    }

    static String[] otherProducts() {
        return lines("products.txt");
    }

    private static String[] lines(String name) {
        try (InputStream file = BundledDrawsTest.class.getResourceAsStream("/draws/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyVariantOfEveryProductHasAnIndependentCalculation() {
        Set<String> expected = new TreeSet<>();
        for (String id : Products.ids()) {
            Products.bundled(id)
                    .declarations()
                    .variants()
                    .keySet()
                    .forEach(variant -> expected.add(id + " | " + variant));
        }
        Set<String> found = new TreeSet<>();
        Stream.of(phones(), otherProducts())
                .flatMap(Arrays::stream)
                .forEach(line -> found.add(
                        String.join(" | ", List.of(line.split(" \\| ")).subList(0, 2))));
        assertTrue(found.containsAll(expected), () -> expected + " and " + found);
    }

    /**
     * Oracle: {@code draws/phones.py}, an independent calculation of the phones in Python with numpy, 4 million plain draws; here 100,000.
     * Ends, median and mean agree within three sampling errors of both.
     */
    @ParameterizedTest
    @MethodSource("phones")
    void phonesScatterAsInAnIndependentCalculation(String line) {
        List<String> cells = List.of(line.split(" \\| "));
        assertScatters(system(cells), cells.subList(2, 6));
    }

    /**
     * Oracle: {@code draws/products.py}, each product a formula written by hand, in Python with numpy, 4 million plain draws; here 100,000.
     * Its totals at stated values show that the formulas are right.
     */
    @ParameterizedTest
    @MethodSource("otherProducts")
    void otherProductsScatterAsInAnIndependentCalculation(String line) {
        List<String> cells = List.of(line.split(" \\| "));
        ProductSystem system = system(cells);
        double stated = Double.parseDouble(cells.get(2));
        assertEquals(stated, system.atStatedValues().total(), STATED * stated);
        assertScatters(system, cells.subList(3, 7));
    }

    private static ProductSystem system(List<String> cells) {
        List<String> words = List.of(cells.get(1).split(" "));
        Product product = Products.bundled(cells.get(0)).variant(words.get(0));
        for (String setting : words.subList(1, words.size())) {
            product = product.with(Setting.parse(setting));
        }
        return CALCULATOR.system(product);
    }

    private static void assertScatters(ProductSystem system, List<String> expected) {
        Sample total = draws(system, 100).total();
        Drawn low = total.quantile(0.025);
        Drawn high = total.quantile(0.975);
        double sharp = SHARP * (high.value() - low.value());
        assertAgrees(expected.get(0), low, sharp);
        assertAgrees(expected.get(1), total.median(), sharp);
        assertAgrees(expected.get(2), high, sharp);
        assertAgrees(expected.get(3), total.mean(), sharp);
    }

    /**
     * Within three sampling errors of both.
     *
     * @param sharp what the sampling error must be below, for the agreement to say something
     */
    private static void assertAgrees(String expected, Drawn found, double sharp) {
        double[] number = Arrays.stream(expected.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double error = Math.sqrt(number[1] * number[1] + found.error() * found.error());
        assertEquals(number[0], found.value(), 3 * error, found.toString());
        assertTrue(error < sharp, found.toString());
    }

    /** 8 GB instead of 6 GB: more memory and nothing else; what both share cancels, so that it is higher in every draw. */
    @Test
    void moreMemoryIsHigherInEveryDraw() {
        List<Sample> totals = Stream.of("6GB+128GB", "8GB+128GB")
                .map(variant -> Products.bundled("redmi-note-12-pro-5g").variant(variant))
                .map(phone -> draws(CALCULATOR.system(phone), 10).total())
                .toList();
        Sample difference = totals.get(1).minus(totals.get(0));
        assertEquals(new Drawn(1, 0), difference.share(value -> value > 0));
    }
}
