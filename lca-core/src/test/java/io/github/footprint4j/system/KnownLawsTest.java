package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.system;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.library.Library;
import io.github.footprint4j.testkit.ProductModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws of products against closed forms of every law, sum, product, quotient, centre and cut. Coal is 1 kg CO2e a kg, and certain. */
class KnownLawsTest {

    private static final Library LIBRARY = library(dataset("coal", "makes 1 kg", "emits 1 kg of CO2 fossil"));
    private static final Drawing DRAWING = Drawing.DEFAULT.withBlocks(20);

    /** Standard normal: 97.5 % lie below. */
    private static final double Z = 1.9599639845400538;

    private static Sample total(Library library, ProductModel product) {
        return Draws.of(system(library, product), cell -> cell.tag().line(), DRAWING, Workers.CALLER)
                .total();
    }

    private static Sample total(ProductModel product) {
        return total(LIBRARY, product);
    }

    /** Within four sampling errors, which one of 16,000 correct results is not; rounding where the blocks agree. */
    private static void assertDrawn(double expected, Drawn found) {
        assertEquals(expected, found.value(), 4 * found.error() + 1e-9 * Math.abs(expected), found.toString());
    }

    /** A number with a law, its moments E[X], E[X²], and those of its reciprocal, E[1/X], E[1/X²]. */
    private record Law(String text, double mean, double square, double reciprocal, double reciprocalSquare) {}

    /** M exp(k² s² / 2) is the moment of order k of a log-normal number with the median M^k. */
    private static Law logNormal() {
        double s2 = 0.4 * 0.4;
        return new Law(
                "5 ± 0.4",
                5 * StrictMath.exp(s2 / 2),
                25 * StrictMath.exp(2 * s2),
                StrictMath.exp(s2 / 2) / 5,
                StrictMath.exp(2 * s2) / 25);
    }

    /** From 1 to 5: (1 + 5) / 2, (1 + 5 + 25) / 3, ln 5 / 4, (1 - 1/5) / 4. */
    private static Law uniform() {
        return new Law("2 least 1 most 5", 3, 31.0 / 3, StrictMath.log(5) / 4, 0.2);
    }

    /** From 1 over 3 to 6: 10/3 and 19/18; with the density x - 1 up to 3 and 2 (6 - x) / 3 beyond, each over 5. */
    private static Law triangle() {
        double ln3 = StrictMath.log(3);
        double ln2 = StrictMath.log(2);
        return new Law(
                "3 from 1 to 6",
                10.0 / 3,
                19.0 / 18 + 100.0 / 9,
                (2 - ln3 + 2.0 / 3 * (6 * ln2 - 3)) / 5,
                (ln3 - 2.0 / 3 + 2.0 / 3 * (1 - ln2)) / 5);
    }

    private static Law normal() {
        return new Law("5 deviates 1", 5, 26, Double.NaN, Double.NaN);
    }

    private static List<Law> laws() {
        return List.of(logNormal(), normal(), triangle(), uniform());
    }

    static Stream<Object[]> pairs() {
        List<Object[]> pairs = new ArrayList<>();
        laws().forEach(a -> laws().forEach(b -> pairs.add(new Object[] {a, b})));
        return pairs.stream();
    }

    private static ProductModel of(Law a, Law b, String formula) {
        return product("p")
                .parameter("a: " + a.text)
                .parameter("b: " + b.text)
                .use("it: buys " + formula + " * 1 kg of coal");
    }

    private static void assertMoments(double mean, double square, Sample found) {
        assertDrawn(mean, found.mean());
        assertDrawn(square, found.map(value -> value * value).mean());
    }

    /** E[X + Y] = E[X] + E[Y], E[(X + Y)²] = E[X²] + 2 E[X] E[Y] + E[Y²]. */
    @ParameterizedTest
    @MethodSource("pairs")
    void sumsHaveTheMomentsOfSums(Law a, Law b) {
        assertMoments(a.mean + b.mean, a.square + 2 * a.mean * b.mean + b.square, total(of(a, b, "(a + b)")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void productsHaveTheMomentsOfProducts(Law a, Law b) {
        assertMoments(a.mean * b.mean, a.square * b.square, total(of(a, b, "a * b")));
    }

    /** Nothing is divided by a normal number: its reciprocal has no mean. */
    static Stream<Object[]> quotients() {
        return pairs().filter(pair -> Double.isFinite(((Law) pair[1]).reciprocal));
    }

    @ParameterizedTest
    @MethodSource("quotients")
    void quotientsHaveTheMomentsOfQuotients(Law a, Law b) {
        assertMoments(a.mean * b.reciprocal, a.square * b.reciprocalSquare, total(of(a, b, "a / b")));
    }

    /** One number in two places: E[X²], and E[(X + X)] = 2 E[X], E[(X + X)²] = 4 E[X²]. */
    @ParameterizedTest
    @MethodSource("pairs")
    void aSharedNumberIsOne(Law a, Law b) {
        Sample found = total(product("p")
                .parameter("a: " + a.text)
                .parameter("b: " + b.text)
                .use("one: buys a * b * 1 kg of coal", "other: buys a * 1 kg of coal"));
        double square = a.square * (b.square + 2 * b.mean + 1); // (a b + a)² = a² (b + 1)²
        assertMoments(a.mean * (b.mean + 1), square, found);
    }

    /** Three and four kg: 7 ± 1.96 · 5. */
    @Test
    void aSumOfNormalsIsNormal() {
        Sample found =
                total(product("p").use("a: buys 20 kg of coal deviates 3 kg", "b: buys 30 kg of coal deviates 4 kg"));
        assertDrawn(50 - 5 * Z, found.quantile(0.025));
        assertDrawn(50, found.median());
        assertDrawn(50 + 5 * Z, found.quantile(0.975));
    }

    /** Two from 0 to 1: a share p ≤ 1/2 lies below √(2 p). */
    @Test
    void aSumOfTwoEqualUniformsIsATriangle() {
        Sample found = total(product("p")
                .use("a: buys 0.5 kg of coal least 0 kg most 1 kg", "b: buys 0.5 kg of coal least 0 kg most 1 kg"));
        assertDrawn(Math.sqrt(0.05), found.quantile(0.025));
        assertDrawn(1, found.median());
        assertDrawn(2 - Math.sqrt(0.05), found.quantile(0.975));
    }

    /** Two from 0 to 1: P(a b < x) = x - x ln x, P(max(a, b) < x) = x². */
    @Test
    void productAndLargestOfTwoUniformsHaveTheirLaws() {
        Law any = new Law("0.5 least 0 most 1", 0.5, 1.0 / 3, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        Sample product = total(of(any, any, "a * b"));
        assertDrawn(0.1 - 0.1 * StrictMath.log(0.1), product.percentile(0.1));
        assertDrawn(0.5 - 0.5 * StrictMath.log(0.5), product.percentile(0.5));
        Sample largest = total(of(any, any, "max(a, b)"));
        assertDrawn(Math.sqrt(0.025), largest.quantile(0.025));
        assertDrawn(Math.sqrt(0.975), largest.quantile(0.975));
    }

    /**
     * Log-normal with 0.4: mean over median is exp(0.08), median over mode exp(0.16). Triangle from 1 to 6 with 3 as its mean: mode 2; as
     * its median: 2.4; a share p lies below 1 + √(5 p (mode - 1)) until the mode, above 6 - √(5 (1 - p) (6 - mode)) beyond. A uniform and a
     * normal value keep their ends whatever is stated.
     */
    @ParameterizedTest
    @CsvSource({
        "5 kg of coal ± 0.4 centre mean, 4.615581731933179, 5",
        "5 kg of coal ± 0.4 centre median, 5, 5.416435338374793",
        "5 kg of coal ± 0.4 centre mode, 5.867554354959052, 6.356245751607023",
        "3 kg of coal from 1 kg to 6 kg centre mean, 2.8377223398316205, 3",
        "3 kg of coal from 1 kg to 6 kg centre median, 3, 3.1333333333333333",
        "3 kg of coal from 1 kg to 6 kg centre mode, 3.2613872124741694, 3.3333333333333335"
    })
    void theStatedCentreSetsMedianAndMean(String amount, double median, double mean) {
        Sample found = total(product("p").use("it: buys " + amount));
        assertDrawn(median, found.median());
        assertDrawn(mean, found.mean());
    }

    @ParameterizedTest
    @CsvSource({"mean, 2", "median, 2.4", "mode, 3"})
    void theEndsOfATriangleFollowItsCentre(String centre, double mode) {
        Sample found = total(product("p").use("it: buys 3 kg of coal from 1 kg to 6 kg centre " + centre));
        assertDrawn(1 + Math.sqrt(0.025 * 5 * (mode - 1)), found.quantile(0.025));
        assertDrawn(6 - Math.sqrt(0.025 * 5 * (6 - mode)), found.quantile(0.975));
        assertTrue(found.values().allMatch(value -> value > 1 && value < 6));
    }

    /**
     * The law between limits, with φ and Φ of the standard normal distribution: normal 1 ± 1 from 0 on, 1 + φ(1) / Φ(1); log-normal 1 with
     * 0.5 up to 1, exp(0.125) Φ(-0.5) / Φ(0); triangle 1 to 6 over 3 from 3 on, falling to 0, a third of the way; uniform 1 to 5 up to 2.
     */
    @ParameterizedTest
    @CsvSource({
        "1 deviates 1 min 0, 1.2875999709391783, 0, 1e9",
        "1 ± 0.5 max 1, 0.6992376694407961, 0, 1",
        "3 from 1 to 6 min 3, 4, 3, 6",
        "2 least 1 most 5 max 2, 1.5, 1, 2"
    })
    void aLimitCutsAndNeverClamps(String text, double mean, double low, double high) {
        Sample found = total(product("p").parameter("a: " + text).use("it: buys a * 1 kg of coal"));
        assertEquals(mean, found.mean().value(), 4 * found.mean().error());
        assertTrue(found.values().allMatch(value -> value >= low && value <= high));
        long atALimit =
                found.values().filter(value -> value == low || value == high).count();
        assertEquals(0, atALimit);
    }

    /** What is removed scatters as what is emitted, with the other sign in every draw: its upper end is that of the smallest removal. */
    @ParameterizedTest
    @ValueSource(strings = {"± 0.4", "± 0.4 centre mean", "deviates 1 kg", "from 1 kg to 9 kg", "least 4 kg most 9 kg"})
    void aRemovalIsTheMirrorOfAnEmission(String spread) {
        Sample emitted = total(product("p").use("it: emits 5 kg of CO2 fossil " + spread));
        for (String origin : List.of("uptake", "technical-removal", "capture")) {
            Sample removed = total(product("p").use("it: emits 5 kg of CO2 " + origin + " " + spread));
            assertArrayEquals(
                    emitted.values().map(value -> 0 - value).toArray(),
                    removed.values().toArray());
            assertEquals(
                    -emitted.quantile(0.975).value(), removed.quantile(0.025).value(), 1e-14);
            assertEquals(-emitted.median().value(), removed.median().value(), 1e-14);
            assertEquals(-emitted.mean().value(), removed.mean().value(), 1e-14);
        }
    }
}
