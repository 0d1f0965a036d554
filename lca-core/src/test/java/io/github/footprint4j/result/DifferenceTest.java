package io.github.footprint4j.result;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.system.Drawn;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final double EXACT = 1e-12;

    /** Emissions in kg CO2e a kg: steel 2 ± 10 %, wood 1 ± 30 %, plastic 3 ± 20 %, glass 4 without a spread; 1 kWh gives 1 kg. */
    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil ± 0.1"),
            dataset("wood", "makes 1 kg", "emits 1 kg of CO2 biogenic ± 0.3"),
            dataset("plastic", "makes 1 kg", "emits 3 kg CO2e of CO2e ± 0.2"),
            dataset("glass", "makes 1 kg", "emits 4 kg of CO2 fossil"),
            dataset("electricity", "makes 1 kWh", "emits 1 kg of CO2 fossil"));

    private static ProductModel table(String... parts) {
        return product("table").parts(parts);
    }

    private static Difference difference(ProductModel one, ProductModel other) {
        return footprint(LIBRARY, one).minus(footprint(LIBRARY, other));
    }

    private static final ProductModel OF_WOOD = table("legs: mass 10 kg of steel", "top: mass 5 kg of wood");
    private static final ProductModel OF_PLASTIC = table("legs: mass 10 kg of steel", "top: mass 4 kg of plastic");

    /** Legs 20 in both; top 12 - 5 = 7. */
    @Test
    void onlyWhatDiffersIsInTheDifference() {
        Difference difference = difference(OF_PLASTIC, OF_WOOD);
        assertEquals(7, difference.total(), EXACT);
        assertEquals(Map.of(Stage.RAW_MATERIALS, 7.0), difference.byStage());
        assertEquals(Map.of(new EntryId("top"), 7.0), difference.byPart());
        assertEquals(new TreeMap<>(Map.of(Gas.CO2, -5.0, Gas.CO2E, 12.0)), new TreeMap<>(difference.byGas()));
        assertEquals(
                new TreeMap<>(Map.of(Origin.BIOGENIC, -5.0, Origin.UNSPLIT, 12.0)),
                new TreeMap<>(difference.byOrigin()));
        assertEquals(
                List.of("plastic @ GLO=12.0", "wood @ GLO=-5.0"),
                difference.byProcess().entrySet().stream().map(Object::toString).toList());
    }

    /** The variance of a log-normal value by its median and sigma: m² exp(s²) (exp(s²) - 1). */
    private static double variance(double median, double sigma) {
        return median * median * StrictMath.exp(sigma * sigma) * StrictMath.expm1(sigma * sigma);
    }

    /** The legs cancel: 12 with the sigma 0.2 and 5 with 0.3, not twice 20 with 0.1 besides. */
    @Test
    void whatTwoVariantsShareCancelsInTheInterval() {
        Interval interval = difference(OF_PLASTIC, OF_WOOD).interval();
        double deviation = Math.sqrt(variance(12, 0.2) + variance(5, 0.3));
        assertEquals(deviation, interval.deviation(), 0.01 * deviation);
        assertEquals(
                12 * StrictMath.exp(0.02) - 5 * StrictMath.exp(0.045),
                interval.mean().value(),
                5 * interval.mean().error() + EXACT);
    }

    /** Totals 20 and 16 overlap, and yet 2 kg of steel less are 4 kg less times the factor of steel, in every draw. */
    @Test
    void lessOfTheSameMaterialIsLowerInEveryDraw() {
        Difference difference = difference(table("legs: mass 8 kg of steel"), table("legs: mass 10 kg of steel"));
        assertEquals(-4, difference.total(), EXACT);
        assertEquals(1, difference.shareLower().value());
        assertEquals(0, difference.shareHigher().value());
        Interval interval = difference.interval();
        assertEquals(
                -4 * StrictMath.exp(0.1959963984540054),
                interval.low(),
                5 * interval.lowEnd().error() + EXACT);
        assertEquals(
                -4 * StrictMath.exp(-0.1959963984540054),
                interval.high(),
                5 * interval.highEnd().error() + EXACT);
    }

    /**
     * Two inputs with ids of their own: 20 of steel is below 19 of wood if ln(20 / 19) is below a normal value of deviation
     * √(0.3² + 0.1²) = 0.316228: 1 - Φ(0.051293 / 0.316228) = 1 - Φ(0.162203) = 0.43557 (normal table).
     */
    @Test
    void whatIsNotSharedCountsWholly() {
        Difference difference = difference(table("legs: mass 10 kg of steel"), table("top: mass 19 kg of wood"));
        double deviation = Math.sqrt(variance(20, 0.1) + variance(19, 0.3));
        assertEquals(deviation, difference.interval().deviation(), 0.01 * deviation);
        Drawn lower = difference.shareLower();
        assertEquals(0.43557, lower.value(), 5 * lower.error());
        assertEquals(1, lower.value() + difference.shareHigher().value(), EXACT);
    }

    /** 10 kWh and 12 kWh with one factor of sigma 0.2: 2 kWh with that factor. */
    @Test
    void anInputWithAnotherValueIsStillTheSameQuantity() {
        ProductModel kettle = product("kettle")
                .parameter("energy: 10 kWh role estimate ± 0.2")
                .use("it: buys energy of electricity");
        Footprint more = footprint(LIBRARY, kettle.build().with(new Setting("energy", "12 kWh")));
        Difference difference = more.minus(footprint(LIBRARY, kettle));
        assertEquals(2, difference.total(), EXACT);
        double deviation = Math.sqrt(variance(2, 0.2));
        assertEquals(deviation, difference.interval().deviation(), 0.01 * deviation);
    }

    @Test
    void aFootprintMinusItselfIsNothing() {
        Difference difference = difference(OF_WOOD, OF_WOOD);
        assertEquals(0, difference.total());
        assertTrue(difference.interval().isPoint());
        assertEquals(0, difference.shareLower().value());
        assertEquals(0, difference.shareHigher().value());
        assertEquals(List.of(), difference.cube().cells());
        assertEquals("0 kg CO2e", difference.toString());
    }

    /** Every purchase of one line is a cell: two of the same dataset and gas are one in the difference. */
    @Test
    void theSameDatasetInTwoLinesStaysApartByLine() {
        Difference difference = difference(
                table("a: mass 1 kg of glass", "b: mass 1 kg of glass"),
                table("a: mass 2 kg of glass", "b: mass 1 kg of glass"));
        assertEquals(
                List.of("a"),
                difference.cube().cells().stream()
                        .map(cell -> cell.tag().line())
                        .toList());
        assertEquals(-4, difference.total(), EXACT);
    }

    /** The plastic is uncertain but the same; the glass makes the difference and has no spread. */
    @Test
    void withoutASpreadOfWhatDiffersTheDifferenceIsAPoint() {
        Difference difference = difference(
                table("a: mass 1 kg of glass", "b: mass 1 kg of plastic"),
                table("a: mass 2 kg of glass", "b: mass 1 kg of plastic"));
        assertTrue(difference.interval().isPoint());
        assertEquals(1, difference.shareLower().value());
        assertTrue(difference.isRounding(1e-13));
    }

    /** A value has three digits; the ends have two of half their distance. */
    @Test
    void theTextShowsTheEnds() {
        Difference difference = difference(table("legs: mass 8 kg of steel"), table("legs: mass 10 kg of steel"));
        assertEquals("-4.00 (-4.87 to -3.29) kg CO2e", difference.toString()); // 4 exp(± 0.196) = 4.866 and 3.288
    }
}
