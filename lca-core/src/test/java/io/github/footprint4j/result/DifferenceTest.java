package io.github.footprint4j.result;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.model.EntryId;
import io.github.footprint4j.model.Gas;
import io.github.footprint4j.model.Library;
import io.github.footprint4j.model.Origin;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Stage;
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

    /** The legs cancel: √((12 · 0.2)² + (5 · 0.3)²) = √(5.76 + 2.25), not with another 2 · 2² for the steel of both. */
    @Test
    void whatTwoVariantsShareCancelsInTheDeviation() {
        Difference difference = difference(OF_PLASTIC, OF_WOOD);
        assertEquals(Math.sqrt(5.76 + 2.25), difference.deviation(), EXACT);
        assertEquals(
                7 - 1.959963984540054 * Math.sqrt(8.01), difference.interval().low(), EXACT);
        assertEquals(
                7 + 1.959963984540054 * Math.sqrt(8.01), difference.interval().high(), EXACT);
    }

    /** Totals 20 ± 2 and 16 ± 1.6 overlap, and yet 2 kg of steel less are surely 4 ± 0.4 less; Φ(4 / 0.4) is 1 to 15 digits. */
    @Test
    void lessOfTheSameMaterialIsSureWhateverItsFactorIs() {
        Difference difference = difference(table("legs: mass 8 kg of steel"), table("legs: mass 10 kg of steel"));
        assertEquals(-4, difference.total(), EXACT);
        assertEquals(0.4, difference.deviation(), EXACT);
        assertEquals(1, difference.probabilityBelow(), 1e-15);
    }

    /** Two inputs with ids of their own: √(2² + 1.5²) = 2.5 for a difference of 15; Φ(-15 / 2.5) = 9.866e-10 (normal table). */
    @Test
    void whatIsNotSharedCountsWholly() {
        Difference difference = difference(table("legs: mass 10 kg of steel"), table("top: mass 5 kg of wood"));
        assertEquals(2.5, difference.deviation(), EXACT);
        assertEquals(9.866e-10, difference.probabilityBelow(), 1e-13);
    }

    /** 10 kWh ± 20 % is ± 2 kg, 12 kWh ± 20 % is ± 2.4 kg, and both are the same quantity: ± 0.4. */
    @Test
    void anInputWithAnotherValueIsStillTheSameQuantity() {
        ProductModel kettle = product("kettle")
                .parameter("energy: 10 kWh role estimate ± 0.2")
                .use("it: buys energy of electricity");
        Footprint more = footprint(LIBRARY, kettle.build().with(new Setting("energy", "12 kWh")));
        Difference difference = more.minus(footprint(LIBRARY, kettle));
        assertEquals(2, difference.total(), EXACT);
        assertEquals(0.4, difference.deviation(), EXACT);
    }

    @Test
    void aFootprintMinusItselfIsNothing() {
        Difference difference = difference(OF_WOOD, OF_WOOD);
        assertEquals(0, difference.total());
        assertEquals(0, difference.deviation());
        assertEquals(0, difference.probabilityBelow());
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
    void withoutASpreadOfWhatDiffersThereIsNoDeviation() {
        Difference difference = difference(
                table("a: mass 1 kg of glass", "b: mass 1 kg of plastic"),
                table("a: mass 2 kg of glass", "b: mass 1 kg of plastic"));
        assertEquals(0, difference.deviation());
        assertEquals(1, difference.probabilityBelow());
        assertTrue(difference.isRounding(1e-13));
    }

    @Test
    void theTextRoundsToTheDeviation() {
        assertEquals("7 ± 2.8 kg CO2e", difference(OF_PLASTIC, OF_WOOD).toString());
    }
}
