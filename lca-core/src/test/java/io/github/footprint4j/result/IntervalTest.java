package io.github.footprint4j.result;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.library.Library;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Drawn;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final double EXACT = 1e-12;
    private static final double Z95 = 1.959963984540054;

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("credit", "makes 1 kg", "avoids 1 kg of steel"));

    /** Ends and mean of draws, each within five of their sampling errors; the largest of many such errors passes four seldom. */
    private static void assertDrawn(double expected, Drawn drawn) {
        assertEquals(expected, drawn.value(), 5 * drawn.error() + EXACT);
    }

    /** 6 kg times a log-normal factor: median 6, ends 6 exp(± 1.96 s), mean 6 exp(s²/2), variance mean² (exp(s²) - 1). */
    @Test
    void oneLogNormalInputHasTheLogNormalInterval() {
        Interval interval = footprint(LIBRARY, product("p").parts("a: mass 3 kg of steel ± 0.2"))
                .interval();
        assertDrawn(6 * StrictMath.exp(-Z95 * 0.2), interval.lowEnd());
        assertDrawn(6 * StrictMath.exp(Z95 * 0.2), interval.highEnd());
        assertDrawn(6, interval.median());
        assertDrawn(6 * StrictMath.exp(0.02), interval.mean());
        assertDrawn(0.5, interval.percentile());
        assertEquals(6 * StrictMath.exp(0.02) * Math.sqrt(StrictMath.expm1(0.04)), interval.deviation(), 0.01);
        assertEquals(10_000, interval.draws());
        assertEquals(0, interval.failed());
    }

    /** Triangle from 0.4 to 1.6 with its mode at 1, times 2: a share p lies below 0.8 + √(p · 2.4 · 1.2), and nothing beyond the ends. */
    @Test
    void aTriangleHasItsOwnEnds() {
        Interval interval = footprint(LIBRARY, product("p").parts("b: mass 1 kg of steel from 0.4 kg to 1.6 kg"))
                .interval();
        double reach = Math.sqrt(0.025 * 2.4 * 1.2);
        assertDrawn(0.8 + reach, interval.lowEnd());
        assertDrawn(3.2 - reach, interval.highEnd());
        assertDrawn(2, interval.mean());
        assertEquals(Math.sqrt(0.24), interval.deviation(), 1e-3); // 2² · (0.36 + 0.36 + 0.36) / 18
    }

    /** One input used in two places counts once: 2 kg times one factor, not two factors. */
    @Test
    void oneInputInTwoPlacesIsNotTwo() {
        Interval interval = footprint(
                        LIBRARY,
                        product("p")
                                .parameter("size: 1 kg role estimate ± 0.2")
                                .parts("a: mass size of steel", "b: mass size of steel"))
                .interval();
        assertDrawn(4 * StrictMath.exp(Z95 * 0.2), interval.highEnd());
        assertDrawn(4 * StrictMath.exp(-Z95 * 0.2), interval.lowEnd());
    }

    /** The product of two log-normals has the sigma √(0.2² + 0.15²) = 0.25. */
    @Test
    void theSigmasOfAProductAddUpAsSquares() {
        Interval interval = footprint(
                        LIBRARY,
                        product("p")
                                .parameter("size: 1 kg role estimate ± 0.2")
                                .parameter("waste: 1.5 role estimate ± 0.15")
                                .parts("a: mass size * waste of steel"))
                .interval();
        assertDrawn(3 * StrictMath.exp(Z95 * 0.25), interval.highEnd());
        assertDrawn(3 * StrictMath.exp(-Z95 * 0.25), interval.lowEnd());
        assertDrawn(3 * StrictMath.exp(0.03125), interval.mean());
    }

    @Test
    void intervalsOfTheSameDrawsAreEqual() {
        Interval one = footprint(LIBRARY, product("p").parts("a: mass 3 kg of steel ± 0.2"))
                .interval();
        Footprint again = footprint(LIBRARY, product("p").parts("a: mass 3 kg of steel ± 0.2"));
        assertEquals(one, again.interval());
        assertEquals(one.hashCode(), again.interval().hashCode());
        assertNotEquals(one, again.drawnBy(Drawing.DEFAULT.withSeed(1)).interval());
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

    /** A credit of 6 kg is the mirror of an emission of 6 kg. */
    @Test
    void theIntervalOfACreditIsTheMirrorOfThatOfABurden() {
        Interval interval = footprint(LIBRARY, product("p").use("a: buys 3 kg of credit ± 0.2"))
                .interval();
        assertDrawn(-6 * StrictMath.exp(Z95 * 0.2), interval.lowEnd());
        assertDrawn(-6 * StrictMath.exp(-Z95 * 0.2), interval.highEnd());
    }

    /** Burden and credit nearly cancel: the variance is twice that of 6 kg with the sigma 0.2, and the law symmetric. */
    @Test
    void theIntervalAroundNearlyNothingIsThatOfTheDifference() {
        Footprint footprint = footprint(
                LIBRARY, product("p").use("a: buys 3.0000000001 kg of steel ± 0.2", "b: buys 3 kg of credit ± 0.2"));
        assertTrue(footprint.total() > 0);
        Interval interval = footprint.interval();
        double variance = 36 * StrictMath.exp(0.04) * StrictMath.expm1(0.04);
        assertEquals(Math.sqrt(2 * variance), interval.deviation(), 0.02);
        assertDrawn(0, interval.mean());
        assertEquals(
                -interval.low(),
                interval.high(),
                5 * (interval.lowEnd().error() + interval.highEnd().error()));
    }
}
