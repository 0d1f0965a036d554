package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.NoVerdict;
import io.github.footprint4j.compare.SharedEstimates;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Two kettles of the same people in two files: what they drink is one quantity, if someone says so. */
class TwoKettlesTest {

    private static final String KETTLE = """
            format: footprint-product/1
            id: ID
            name: Kettle
            basis: design
            boundary: cradle-to-grave
            functionalUnit: { text: boiling water at home in Germany, amount: 1 piece, duration: lifetime }
            mass: MASS
            parameters:
              lifetime: { value: 5 a, role: declared }
              boils: { value: 3 /d, role: estimate, range: [1 /d, 6 /d] }
              fill: { value: 1.0 l, role: estimate, range: [0.5 l, 1.7 l] }
              efficiency: { value: 0.85, role: estimate, range: [0.75, 0.92] }
            parts:
              - BODY
              - { id: rest, of: pp, mass: 480 g }
            use:
              - { id: boiling, of: electricity, at: DE, amount: boils * fill * 1 kg/l * 0.356 MJ/kg / efficiency, during: lifetime }
            endOfLife:
              - { id: weee, of: weee-treatment, mass: product_mass }
            """;

    private static final Product STEEL = kettle(
            "kettle-steel",
            "900 g",
            "{ id: body, of: steel, mass: 420 g, yield: 70 %, scrap: metal-recycling,"
                    + " work: [{ id: pressing, of: electricity, at: CN, amount: 0.4 kWh }] }");
    private static final Product PLASTIC = kettle(
            "kettle-plastic",
            "780 g",
            "{ id: body, of: pp, mass: 300 g, work: [{ id: moulding, of: injection-moulding, at: CN, amount: 300 g }] }");

    private static final SharedEstimates PEOPLE =
            SharedEstimates.NOT_STATED.with("boils").with("fill").with("efficiency");

    private static Product kettle(String id, String mass, String body) {
        return Products.read(new Source(
                id + ".yaml", KETTLE.replace("ID", id).replace("MASS", mass).replace("BODY", body)));
    }

    private static Comparison.Pairing compared(SharedEstimates sharing) {
        Calculator calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        return Comparison.of(
                        List.of(calculator.alternative("steel", STEEL), calculator.alternative("plastic", PLASTIC)),
                        Set.of(),
                        sharing)
                .pairings()
                .get(0);
    }

    @Test
    void untilSomebodySaysWhatIsSharedThereIsNoVerdict() {
        assertEquals(
                List.of(NoVerdict.SHARING_NOT_STATED),
                compared(SharedEstimates.NOT_STATED).withheld());
    }

    /**
     * Boiling, 240 kg ± 70 % of each kettle, cancels. What differs, in kg CO2e with its sigma: 600 g of steel less, 1.134 and 0.15; 300 g of
     * polypropylene more, 0.77327 and 0.15; moulding more, 0.31489 and 0.35; 120 g of scrap of devices less, 0.054 and 0.8; the power of
     * pressing, 0.2328 and 0.08, less that inside moulding; recycling of scrap, 0.0008. To first order √(0.1701² + 0.1160² + 0.1102² +
     * 0.0432² + 0.0064²) = 0.2376.
     */
    @Test
    void whatIsSharedLeavesAQuarterOfAKilogram() {
        Comparison.Pairing pairing = compared(PEOPLE);
        assertEquals(0.2376, pairing.difference().deviations().deviation(), 0.0003);
        double drawn = Math.sqrt(CompensatedSum.of(DoubleStream.of(
                variance(1.134, 0.15),
                variance(0.77327, 0.15),
                variance(0.31489, 0.35),
                variance(0.054, 0.8),
                0.0064 * 0.0064)));
        assertEquals(0.25, drawn, 0.005);
        assertEquals(drawn, pairing.interval().orElseThrow().deviation(), 0.015 * drawn);
    }

    /** Two who boil are two deviations of about 110 kg. */
    @Test
    void whatIsIndependentLeavesMoreThanAHundred() {
        assertTrue(compared(SharedEstimates.NOT_STATED.withIndependentRest())
                        .interval()
                        .orElseThrow()
                        .deviation()
                > 100);
    }

    /** The variance of a log-normal value by its median and sigma: m² exp(s²) (exp(s²) - 1). */
    private static double variance(double median, double sigma) {
        return median * median * StrictMath.exp(sigma * sigma) * StrictMath.expm1(sigma * sigma);
    }
}
