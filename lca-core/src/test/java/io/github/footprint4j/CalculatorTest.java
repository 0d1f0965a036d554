package io.github.footprint4j;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.study;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalculatorTest {

    private static final double EXACT = 1e-12;

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("r-32", "makes 1 kg", "emits 5 kg CO2e of CO2e"),
            dataset("electricity @ CN", "makes 1 kWh", "emits 0.5 kg of CO2 fossil"));

    private final Calculator calculator = Calculator.of(LIBRARY, Method.PAS_2050_2011);

    /**
     * A refrigerant of 0.8 kg that leaks 3 % a year for 10 years, of which 30 % of the rest is recovered; GWP of R-32 771 in AR6.
     *
     * <pre>
     *   raw materials  10 kg steel * 2 + 0.8 kg * 5              = 24
     *   use            100 kWh * 10 * 0.5 = 500;  leak 0.24 * 771 = 185.04
     *   end of life    0.7 * (0.8 - 0.24) * 771                   = 302.232
     * </pre>
     */
    @Test
    void aRefrigerantIsOnePartAcrossStages() {
        Footprint footprint = calculator.footprint(airConditioner());
        Map<Stage, Double> stages = footprint.byStage();
        assertEquals(24, stages.get(Stage.RAW_MATERIALS), EXACT);
        assertEquals(685.04, stages.get(Stage.USE), 1e-9);
        assertEquals(302.232, stages.get(Stage.END_OF_LIFE), 1e-9);
        assertEquals(4 + 185.04 + 302.232, footprint.byPart().get(new EntryId("refrigerant")), 1e-9);
        assertEquals((24 + 685.04 + 302.232) / 10, footprint.perYear(), 1e-9);
    }

    private static Product airConditioner() {
        return product("air conditioner")
                .duration("lifetime")
                .mass("12 kg")
                .parameter("charge: 0.8 kg")
                .parameter("leak: 3 %/a role estimate ± 0.3")
                .parameter("lifetime: 10 a")
                .parameter("left: charge * (1 - leak * lifetime) role derived")
                .parts("body: mass 10 kg of steel", "refrigerant: mass charge of r-32 kind consumable")
                .use(
                        "cooling: buys 100 kWh/a of electricity @ CN during lifetime",
                        "leaking: emits charge * leak of R-32 during lifetime part refrigerant")
                .endOfLife("venting: emits 70 % * left of R-32 part refrigerant")
                .build();
    }

    @Test
    void anotherSetOfPotentialsChangesTheGasAndNothingElse() {
        Map<Gas, Double> ar6 = calculator.footprint(airConditioner()).byGas();
        Map<Gas, Double> ar4 = calculator
                .with(Method.PAS_2050_2011.with(GwpSet.AR4))
                .footprint(airConditioner())
                .byGas();
        Gas gas = Gas.of("R-32");
        assertEquals(ar6.get(gas) * 675 / 771, ar4.get(gas), 1e-9);
        assertEquals(ar6.get(Gas.CO2), ar4.get(Gas.CO2));
        assertEquals(ar6.get(Gas.CO2E), ar4.get(Gas.CO2E));
    }

    @Test
    void aCalculatorKnowsItsLibraryAndMethod() {
        assertSame(LIBRARY, calculator.library());
        assertEquals(Method.PAS_2050_2011, calculator.method());
        assertSame(
                LIBRARY, calculator.with(Method.PAS_2050_2011.with(GwpSet.AR5)).library());
    }

    @Test
    void allProblemsOfAProductAreReportedAtOnceInTheOrderOfTheirPlaces() {
        Product product = product("p")
                .study(study("study", "lifetime: 3 kg"))
                .duration("lifetime")
                .parts("a: mass 1 m of steel", "b: mass 1 kg of stel")
                .use("c: buys 1 kWh of electricity @ DE", "d: emits 1 kg of CO2")
                .transport("e: carries 1 kg", "by truck distance 1 km")
                .build();
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> calculator.footprint(product));
        assertEquals(
                List.of(
                        "/functionalUnit/duration dimension-mismatch",
                        "/parts/0/mass dimension-mismatch",
                        "/parts/1/of unknown-dataset",
                        "/transport/0/legs/0/by unknown-dataset",
                        "/use/0/of unknown-location",
                        "/use/1/emits missing-origin"),
                e.issues().stream()
                        .map(issue -> issue.place().path() + " " + issue.code())
                        .toList());
    }

    @Test
    void aDurationIsPositive() {
        ProductModel product = buying("1 kg of steel").duration("0 a");
        InvalidInputException e =
                assertThrows(InvalidInputException.class, () -> calculator.footprint(product.build()));
        assertEquals(IssueCode.OUT_OF_RANGE, e.issues().get(0).code());
    }

    @Test
    void theSameProductGivesTheSameBits() {
        Footprint once = calculator.footprint(airConditioner());
        Footprint again = Calculator.of(LIBRARY, Method.PAS_2050_2011).footprint(airConditioner());
        assertEquals(once.cube().cells(), again.cube().cells());
        assertEquals(once.interval(), again.interval());
        assertEquals(once.toString(), again.toString());
    }

    @Test
    void aSystemPrintsItsSize() {
        assertEquals(
                "product: 2 nodes, 1 substance, 4 inputs",
                calculator.system(buying("1 kg of steel").build()).toString());
    }
}
