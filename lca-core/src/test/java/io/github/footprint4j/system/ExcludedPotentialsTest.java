package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a method leaves out moves nothing, and its warming potential has no slope.
 *
 * <pre>
 *   1 kg of wood: 0.5 kg CO2 fossil, 3 kg CO2 biogenic, 2 kg CO2 uptake, 0.01 kg CH4 biogenic
 *
 *   EU PEF leaves out biogenic carbon dioxide and its uptake, never methane; PAS 2050:2011 counts all.
 *   The slope of a potential is the mass that is emitted, as it counts: an uptake is taken off.
 * </pre>
 */
class ExcludedPotentialsTest {

    private static final double EXACT = 1e-12;

    private static final Library LIBRARY = library(dataset(
            "wood",
            "makes 1 kg",
            "emits 0.5 kg of CO2 fossil",
            "emits 3 kg of CO2 biogenic",
            "emits 2 kg of CO2 uptake",
            "emits 0.01 kg of CH4 biogenic"));

    private static final Map<String, Double> COUNTED =
            Map.of("gwp CO2 fossil", 0.5, "gwp CO2 biogenic", 3.0, "gwp CO2 uptake", -2.0, "gwp CH4 biogenic", 0.01);

    private static final Map<String, Double> WITHOUT_CARBON_DIOXIDE =
            Map.of("gwp CO2 fossil", 0.5, "gwp CO2 biogenic", 0.0, "gwp CO2 uptake", 0.0, "gwp CH4 biogenic", 0.01);

    private static SolvedSystem solved(Method method) {
        return Calculator.of(LIBRARY, method)
                .system(buying("1 kg of wood").build())
                .atStatedValues();
    }

    @Test
    void aPotentialThatDoesNotCountHasNoSlope() {
        assertSlopes(
                COUNTED,
                solved(Method.PAS_2050_2011),
                solved(Method.PAS_2050_2011).gradient());
        assertSlopes(
                WITHOUT_CARBON_DIOXIDE,
                solved(Method.EU_PEF),
                solved(Method.EU_PEF).gradient());
    }

    @Test
    void norHasItInTheContributionsOfSomeLines() {
        assertSlopes(
                COUNTED,
                solved(Method.PAS_2050_2011),
                solved(Method.PAS_2050_2011).gradient(tag -> true));
        assertSlopes(
                WITHOUT_CARBON_DIOXIDE,
                solved(Method.EU_PEF),
                solved(Method.EU_PEF).gradient(tag -> true));
    }

    /** Oracle: the total of the same system when the potential is moved by one. */
    @Test
    void movingAPotentialThatDoesNotCountMovesNothing() {
        SolvedSystem solved = solved(Method.EU_PEF);
        ProductSystem system = solved.system();
        WITHOUT_CARBON_DIOXIDE.forEach((id, slope) -> {
            double[] values = system.inputs().values();
            values[position(solved, id)] += 1;
            assertEquals(solved.total() + slope, system.at(values).total(), EXACT, id);
        });
    }

    private static void assertSlopes(Map<String, Double> expected, SolvedSystem solved, double[] gradient) {
        new TreeMap<>(expected).forEach((id, slope) -> assertEquals(slope, gradient[position(solved, id)], EXACT, id));
    }

    private static int position(SolvedSystem solved, String id) {
        return IntStream.range(0, solved.system().inputs().all().size())
                .filter(i -> solved.system().inputs().at(i).id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
