package io.github.footprint4j.data.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.json.FootprintJson;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.portfolio.Sale;
import io.github.footprint4j.portfolio.Units;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A result for one use says so, and what is sold are pieces with all their uses. */
class PiecesTest {

    private static final double EXACT = 1e-12;
    private static final Library LIBRARY = Libraries.bundled();
    private static final Calculator CALCULATOR = Calculator.of(LIBRARY, Method.PAS_2050_2011);

    /** Making emits 10 kg once, and each wash 0.1 kg. */
    private static Product shirt(String unit) {
        return Products.read(Source.named("shirt.yaml").with("""
                                format: footprint-product/1
                                id: shirt
                                name: Shirt
                                basis: design
                                functionalUnit: { text: a shirt, %s }
                                boundary: cradle-to-grave
                                production: [{ id: making, emits: CO2, origin: fossil, amount: 10 kg }]
                                use: [{ id: wash, emits: CO2, origin: fossil, amount: 0.1 kg }]
                                """.formatted(unit)), LIBRARY);
    }

    private static double sold(String unit) {
        return CALCULATOR
                .portfolio(List.of(Sale.of(shirt(unit), Units.of(1000))))
                .total()
                .co2e();
    }

    /** 10 / 50 + 0.1 = 0.3 a use; 50 of them are 15. */
    @Test
    void aResultForOneUseSaysSo() {
        Footprint footprint = CALCULATOR.footprint(shirt("amount: 1 piece, duration: 2 a, uses: 50"));
        assertEquals(0.3, footprint.total(), EXACT);
        assertEquals(15, footprint.wholeLife(), EXACT);
        String text = FootprintReport.of(footprint).text();
        assertTrue(text.contains("per use (of 50)"), text);
        assertTrue(text.contains("all 50 uses"), text);
        assertFalse(text.contains("per year"), text);
        String json = FootprintJson.write(footprint);
        assertTrue(json.contains("\"unit\": \"kg CO2e per use\""), json);
        assertFalse(json.contains("\"perYear\""), json);
        assertTrue(footprint.toString().contains("per use (of 50)"), footprint.toString());
    }

    /** 1000 shirts with 50 uses each: 1000 · 15; without uses 10.1 each; of a unit of ten pieces, a tenth of 10.1 each. */
    @Test
    void unitsSoldArePieces() {
        assertEquals(15_000, sold("amount: 1 piece, duration: 2 a, uses: 50"), 1e-9);
        assertEquals(10_100, sold("amount: 1 piece, duration: 2 a"), 1e-9);
        assertEquals(1_010, sold("amount: 10 piece, duration: 2 a"), 1e-9);
        assertEquals(10_100, sold("amount: 10 kWh, duration: 2 a"), 1e-9);
    }

    /** 0.3 a use for two years against 10 / 100 + 0.1 = 0.2 a use for four: no year comes in. */
    @Test
    void resultsForOneUseAreComparedByUse() {
        Comparison comparison = Comparison.of(List.of(
                CALCULATOR.alternative("two", shirt("amount: 1 piece, duration: 2 a, uses: 50")),
                CALCULATOR.alternative("four", shirt("amount: 1 piece, duration: 4 a, uses: 100"))));
        assertFalse(comparison.unit().perYear());
        assertEquals(0.3, comparison.compared().get(0).result().total(), EXACT);
        assertEquals(0.2, comparison.compared().get(1).result().total(), EXACT);
    }
}
