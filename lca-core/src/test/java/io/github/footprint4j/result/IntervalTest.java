package io.github.footprint4j.result;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.model.Library;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final double EXACT = 1e-12;
    private static final double Z95 = 1.959963984540054;

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("credit", "makes 1 kg", "avoids 1 kg of steel"));

    /**
     * Two inputs: 3 kg of steel with sigma 0.2 and 1 kg between 0.4 and 1.6 kg.
     *
     * <pre>
     *   T = 2 * 3 + 2 * 1 = 8
     *   first input:  g = 2, d = 3 * 0.2 = 0.6           g d = 1.2
     *   second input: g = 2, variance (0.36 + 0.36 + 0.36) / 18 = 0.06, d = 0.245: (g d)^2 = 0.24
     *   sigma = sqrt(1.44 + 0.24) = 1.2961
     * </pre>
     */
    @Test
    void deviationsAddUpAsSquares() {
        Interval interval = footprint(
                        LIBRARY,
                        product("p")
                                .parts("a: mass 3 kg of steel ± 0.2", "b: mass 1 kg of steel from 0.4 kg to 1.6 kg"))
                .interval();
        double sigma = Math.sqrt(1.44 + 0.24);
        assertEquals(sigma, interval.deviation(), EXACT);
        assertEquals(8 * StrictMath.exp(Z95 * sigma / 8), interval.high(), 1e-11);
        assertEquals(8 / StrictMath.exp(Z95 * sigma / 8), interval.low(), 1e-11);
    }

    /** One input used in two places counts once: g = 2 + 2, d = 0.2, not two inputs with 0.4 each. */
    @Test
    void oneInputInTwoPlacesIsNotTwo() {
        Interval interval = footprint(
                        LIBRARY,
                        product("p")
                                .parameter("size: 1 kg role estimate ± 0.2")
                                .parts("a: mass size of steel", "b: mass size of steel"))
                .interval();
        assertEquals(0.8, interval.deviation(), EXACT);
    }

    @Test
    void withoutASpreadTheIntervalIsAPoint() {
        Interval interval =
                footprint(LIBRARY, product("p").parts("a: mass 3 kg of steel")).interval();
        assertTrue(interval.isPoint());
        assertEquals(6, interval.low(), EXACT);
        assertEquals(6, interval.high(), EXACT);
    }

    @Test
    void aSpreadOfZeroIsAPoint() {
        assertTrue(footprint(LIBRARY, product("p").parts("a: mass 3 kg of steel ± 0"))
                .interval()
                .isPoint());
    }

    /** A credit of 6 kg: T = -6, sigma = 1.2. */
    @Test
    void theIntervalOfACreditIsSymmetric() {
        Interval interval = footprint(LIBRARY, product("p").use("a: buys 3 kg of credit ± 0.2"))
                .interval();
        assertEquals(-6 - Z95 * 1.2, interval.low(), EXACT);
        assertEquals(-6 + Z95 * 1.2, interval.high(), EXACT);
    }

    /** Burden and credit nearly cancel: a factor exp(1.96 * 1.7e10) would be infinite. */
    @Test
    void theIntervalAroundNearlyNothingStaysFinite() {
        Footprint footprint = footprint(
                LIBRARY, product("p").use("a: buys 3.0000000001 kg of steel ± 0.2", "b: buys 3 kg of credit ± 0.2"));
        assertTrue(footprint.total() > 0);
        Interval interval = footprint.interval();
        assertEquals(-Z95 * 1.2 * Math.sqrt(2), interval.low(), 1e-6);
        assertFalse(footprint.toString().isEmpty());
    }
}
