package io.github.footprint4j.result;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.library.Library;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviationsTest {

    private static final double EXACT = 1e-12;

    /** Steel: 2 kg a kg, with a common sigma of 0.1. */
    private static final Library LIBRARY =
            library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil ± 0.1"), dataset("wood", "makes 1 kg"));

    private static Footprint of(String... parts) {
        return footprint(LIBRARY, product("p").parts(parts));
    }

    private static InputId input(Footprint footprint, String ending) {
        return footprint.deviations().byInput().keySet().stream()
                .filter(id -> id.path().contains(ending))
                .findFirst()
                .orElseThrow();
    }

    /**
     * 3 kg of steel with sigma 0.2.
     *
     * <pre>
     *   mass:   g = 2, d = 3 * 0.2 = 0.6    g d = 1.2
     *   factor: g = 3, d = 2 * 0.1 = 0.2    g d = 0.6
     *   variance 1.44 + 0.36 = 1.8
     * </pre>
     */
    @Test
    void eachInputHasItsOwnDeviation() {
        Footprint footprint = of("a: mass 3 kg of steel ± 0.2");
        Deviations deviations = footprint.deviations();
        assertEquals(2, deviations.byInput().size());
        assertEquals(1.2, deviations.of(input(footprint, "p/a")), EXACT);
        assertEquals(0.6, deviations.of(input(footprint, "steel")), EXACT);
        assertEquals(1.8, deviations.variance(), EXACT);
        assertEquals(Math.sqrt(1.8), deviations.deviation(), EXACT);
    }

    /**
     * Of 3 kg of steel with sigma 0.2: 2 * 3 * 0.2 = 1.2, whichever centre of the spread the 3 kg are. Of a triangle from 1 to 9 with the
     * mean 4 the mode is 2, the variance (64 + 1 * -7) / 18 and the deviation times 2 √(57 / 18) * 2.
     */
    @Test
    void aDeviationIsThatOfTheStatedValueWhicheverCentreItIs() {
        for (String centre : List.of("median", "mean", "mode")) {
            Footprint footprint = of("a: mass 3 kg of steel ± 0.2 centre " + centre);
            assertEquals(1.2, footprint.deviations().of(input(footprint, "p/a")), EXACT, centre);
        }
        Footprint footprint = of("a: mass 4 kg of steel from 1 kg to 9 kg centre mean");
        assertEquals(2 * Math.sqrt(57 / 18.0), footprint.deviations().of(input(footprint, "p/a")), EXACT);
    }

    /** What the unit of analysis declares is never drawn, and moves nothing to first order either. */
    @Test
    void whatIsDeclaredDoesNotDeviate() {
        Footprint footprint = footprint(
                LIBRARY, product("p").parameter("m: 3 kg role declared ± 0.2").use("a: buys m of steel"));
        assertEquals(0.6, footprint.deviations().deviation(), EXACT);
    }

    /** 3 kg against 2 kg of one steel: the factor of steel counts with (3 - 2) * 0.2 only, not with 0.6 and 0.4. */
    @Test
    void whatBothSidesShareCancelsInTheDifference() {
        Deviations difference = of("a: mass 3 kg of steel")
                .deviations()
                .minus(of("a: mass 2 kg of steel").deviations());
        assertEquals(0.2, difference.deviation(), EXACT);
    }

    @Test
    void nothingIsLeftOfADifferenceToItself() {
        Deviations deviations = of("a: mass 3 kg of steel ± 0.2").deviations();
        assertEquals(Deviations.NONE, deviations.minus(deviations));
    }

    /** Five products of one kind are not five independent ones: 5 * 0.6, not sqrt(5) * 0.6. */
    @Test
    void aSumOfEqualResultsIsAMultipleOfOne() {
        Deviations one = of("a: mass 3 kg of steel").deviations();
        assertEquals(3, one.times(5).deviation(), EXACT);
        assertEquals(
                3,
                List.of(one, one, one, one, one).stream()
                        .reduce(Deviations.NONE, Deviations::plus)
                        .deviation(),
                EXACT);
    }

    @Test
    void withoutASpreadThereIsNoDeviation() {
        Deviations deviations =
                footprint(LIBRARY, product("p").parts("a: mass 3 kg of wood")).deviations();
        assertTrue(deviations.byInput().isEmpty());
        assertEquals(0, deviations.deviation(), 0);
        assertFalse(of("a: mass 3 kg of steel").deviations().byInput().isEmpty());
    }
}
