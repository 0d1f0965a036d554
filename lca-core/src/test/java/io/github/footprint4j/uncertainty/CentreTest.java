package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import org.junit.jupiter.api.Test;

/** What a stated value is of its distribution: mean, median or mode. */
class CentreTest {

    private static final double TOLERANCE = 1e-13;
    private static final Range RANGE = Range.from(1).to(6);

    @Test
    void aLogNormalHasTheStatedCentre() {
        Sigma sigma = Sigma.of(0.7);
        assertEquals(3, LogNormalDistribution.ofMean(3, sigma).mean(), TOLERANCE);
        assertEquals(3, LogNormalDistribution.ofMedian(3, sigma).median());
        assertEquals(3, LogNormalDistribution.ofMode(3, sigma).mode(), TOLERANCE);
        assertEquals(3, LogNormalDistribution.ofMode(3, sigma).median() * StrictMath.exp(-0.49), TOLERANCE);
    }

    /** The density p(x) is highest at the mode: F(x + h) - F(x - h) is largest there. */
    @Test
    void theModeOfALogNormalIsTheMostLikelyValue() {
        LogNormalDistribution any = LogNormalDistribution.ofMode(3, Sigma.of(0.7));
        double h = 1e-3;
        double at = any.within(Range.from(3 - h).to(3 + h)).probability();
        for (double beside : new double[] {2.9, 3.1}) {
            double there = any.within(Range.from(beside - h).to(beside + h)).probability();
            assertEquals(true, there < at);
        }
    }

    /** a = 1, b = 6: mean 3 has the mode 9 - 7 = 2; median 3 lies below the middle: 6 - 2 * 9 / 5 = 2.4; median 4: 1 + 2 * 9 / 5 = 4.6. */
    @Test
    void aTriangleHasTheStatedCentre() {
        assertEquals(2, TriangularDistribution.ofMean(3, RANGE).mode(), TOLERANCE);
        assertEquals(3, TriangularDistribution.ofMean(3, RANGE).mean(), TOLERANCE);
        assertEquals(2.4, TriangularDistribution.ofMedian(3, RANGE).mode(), TOLERANCE);
        assertEquals(3, TriangularDistribution.ofMedian(3, RANGE).median(), TOLERANCE);
        assertEquals(4.6, TriangularDistribution.ofMedian(4, RANGE).mode(), TOLERANCE);
        assertEquals(4, TriangularDistribution.ofMedian(4, RANGE).median(), TOLERANCE);
    }

    /** Means reach from 8/3 to 13/3, medians from 6 - 5 / sqrt(2) = 2.464 to 1 + 5 / sqrt(2) = 4.536. */
    @Test
    void aTriangleThatCannotHaveTheStatedCentreIsRefused() {
        assertEquals(1, TriangularDistribution.ofMean(8.0 / 3, RANGE).mode(), TOLERANCE);
        assertEquals(6, TriangularDistribution.ofMedian(1 + 5 / Math.sqrt(2), RANGE).mode(), TOLERANCE);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> TriangularDistribution.ofMean(2.6, RANGE));
        assertEquals(
                "no triangle from 1.0 to 6.0 has the mean 2.6, expected one nearer to the middle",
                refused.issues().get(0).message());
        assertThrows(InvalidInputException.class, () -> TriangularDistribution.ofMean(4.4, RANGE));
        assertThrows(InvalidInputException.class, () -> TriangularDistribution.ofMedian(2.46, RANGE));
        assertThrows(InvalidInputException.class, () -> TriangularDistribution.ofMedian(4.54, RANGE));
        assertThrows(InvalidInputException.class, () -> TriangularDistribution.ofMean(Double.NaN, RANGE));
    }
}
