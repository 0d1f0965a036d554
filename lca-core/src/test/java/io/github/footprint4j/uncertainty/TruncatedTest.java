package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Oracle of all numbers: integrals and roots in 40 digits with mpmath 1.3.0. */
class TruncatedTest {

    private static final double TOLERANCE = 1e-13;
    private static final Sigma SIGMA = Sigma.of(0.4);

    @Test
    void aNormalDistributionWithinARange() {
        Truncated cut =
                Truncated.of(NormalDistribution.of(10, Deviation.of(2)), Range.from(11).to(13));
        assertEquals(0.24173033745712883, cut.whole().within(cut.range()).probability(), TOLERANCE);
        assertEquals(11.841289210444071, cut.mean(), TOLERANCE * 12);
        assertEquals(0.30776839176979677, cut.variance(), 100 * TOLERANCE);
    }

    /** Four to six deviations above the mean, where 1 - F has lost half of its digits. */
    @Test
    void farInATailNoDigitsAreLost() {
        Truncated cut =
                Truncated.of(NormalDistribution.of(10, Deviation.of(2)), Range.from(18).to(22));
        assertEquals(3.1670255245474884e-5, cut.whole().within(cut.range()).probability(), TOLERANCE * 1e-4);
        assertEquals(18.451093863612395, cut.mean(), TOLERANCE * 100);
        assertEquals(0.1862286313616098, cut.variance(), 1e-10);
        assertEquals(18.04972650826575, cut.quantile(0.1), TOLERANCE * 100);
        assertEquals(19.029709064661578, cut.quantile(0.9), TOLERANCE * 100);
    }

    @Test
    void aLogNormalDistributionWithinARange() {
        Truncated cut = Truncated.of(LogNormalDistribution.ofMedian(2, SIGMA), Range.from(1).to(2.5));
        assertEquals(0.66997005234281751, cut.whole().within(cut.range()).probability(), TOLERANCE);
        assertEquals(1.7664778574877209, cut.mean(), TOLERANCE * 10);
        assertEquals(0.15750278112787974, cut.variance(), TOLERANCE * 100);
        assertEquals(1.220732174586382, cut.quantile(0.1), TOLERANCE * 10);
        assertEquals(2.319583320024433, cut.quantile(0.9), TOLERANCE * 10);
    }

    @Test
    void aTriangleWithinARange() {
        Truncated cut = Truncated.of(
                TriangularDistribution.of(3, Range.from(1).to(6)), Range.from(2).to(5));
        assertEquals(0.83333333333333333, cut.whole().within(cut.range()).probability(), TOLERANCE);
        assertEquals(3.3733333333333333, cut.mean(), TOLERANCE);
        assertEquals(0.60062222222222222, cut.variance(), TOLERANCE);
    }

    @Test
    void nothingIsDrawnOutside() {
        Range share = Range.from(0).to(1);
        Truncated cut = Truncated.of(LogNormalDistribution.ofMedian(0.9, Sigma.of(1)), share);
        for (double p : new double[] {1e-15, 1e-6, 0.5, 1 - 1e-6, Math.nextDown(1.0)}) {
            assertTrue(share.contains(cut.quantile(p)));
        }
        assertEquals(0, cut.cumulative(-1));
        assertEquals(1, cut.cumulative(1));
        assertEquals(0.25, cut.cumulative(cut.quantile(0.25)), TOLERANCE);
    }

    @Test
    void theFirstOrderStays() {
        LogNormalDistribution whole = LogNormalDistribution.ofMedian(0.9, SIGMA);
        Truncated cut = Truncated.of(whole, Range.from(0).to(1));
        assertEquals(whole.firstOrderDeviation(0.9), cut.firstOrderDeviation(0.9));
        assertTrue(cut.median() < 0.9);
        assertEquals(cut.quantile(0.3) * 2, cut.scaled(2).quantile(0.3), TOLERANCE);
        assertEquals(-cut.quantile(0.3), cut.scaled(-1).quantile(0.7), TOLERANCE);
    }

    @Test
    void aRangeThatADistributionNeverReachesIsRefused() {
        UniformDistribution whole = UniformDistribution.over(Range.from(1).to(2));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> Truncated.of(whole, Range.from(3).to(4)));
        assertEquals(
                "no value of the distribution lies from 3.0 to 4.0, expected a range that it reaches",
                refused.issues().get(0).message());
    }
}
