package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import org.junit.jupiter.api.Test;

class LogNormalDistributionTest {

    private static final double TOLERANCE = 1e-13;

    /** sigma 0.4: exp(0.08) = 1.0832870676749586, expm1(0.16) = 0.17351087099181023. */
    @Test
    void meanAndVarianceFollowFromMedianAndSigma() {
        LogNormalDistribution two = LogNormalDistribution.ofMedian(2, Sigma.of(0.4));
        assertEquals(2.1665741353499171, two.mean(), TOLERANCE);
        assertEquals(2.1665741353499171 * 2.1665741353499171 * 0.17351087099181023, two.variance(), TOLERANCE);
        assertEquals(2, two.median());
    }

    @Test
    void aStatedMeanIsTheMean() {
        LogNormalDistribution stated = LogNormalDistribution.ofMean(2.1665741353499171, Sigma.of(0.4));
        assertEquals(2, stated.median(), TOLERANCE);
    }

    @Test
    void theFirstOrderDeviationIsTheStatedValueTimesSigma() {
        assertEquals(0.8, LogNormalDistribution.ofMedian(2, Sigma.of(0.4)).firstOrderDeviation(2), TOLERANCE);
        assertEquals(0.8, LogNormalDistribution.ofMedian(-2, Sigma.of(0.4)).firstOrderDeviation(-2), TOLERANCE);
        assertEquals(0.8, LogNormalDistribution.ofMean(2, Sigma.of(0.4)).firstOrderDeviation(2), TOLERANCE);
        assertEquals(0.8, LogNormalDistribution.ofMode(2, Sigma.of(0.4)).firstOrderDeviation(2), TOLERANCE);
    }

    /** One sigma above the median lies 84.13447460685429 % of the probability. */
    @Test
    void probabilitiesAreThoseOfTheLogarithm() {
        LogNormalDistribution two = LogNormalDistribution.ofMedian(2, Sigma.of(0.4));
        assertEquals(0.8413447460685429, two.cumulative(2 * StrictMath.exp(0.4)), TOLERANCE);
        assertEquals(0.5, two.cumulative(2), TOLERANCE);
        assertEquals(0, two.cumulative(0));
        assertEquals(0, two.cumulative(-1));
    }

    @Test
    void aCreditIsMirroredAtZero() {
        LogNormalDistribution credit = LogNormalDistribution.ofMedian(2, Sigma.of(0.4)).scaled(-1);
        assertEquals(1 - 0.8413447460685429, credit.cumulative(-2 * StrictMath.exp(0.4)), TOLERANCE);
        assertEquals(1, credit.cumulative(0));
        assertEquals(-2 * StrictMath.exp(0.4), credit.quantile(1 - 0.8413447460685429), 1e-12);
    }

    @Test
    void withoutSpreadOnlyTheMedianIsLeft() {
        LogNormalDistribution certain = LogNormalDistribution.ofMedian(2, Sigma.of(0));
        assertEquals(0, certain.variance());
        assertEquals(2, certain.quantile(0.9));
        assertEquals(0, certain.cumulative(1.999));
        assertEquals(1, certain.cumulative(2));
        assertEquals(1, LogNormalDistribution.ofMedian(2, Sigma.of(0.4)).scaled(0).cumulative(0));
    }

    @Test
    void theGeometricDeviationIsTheExponentialOfSigma() {
        assertEquals(StrictMath.log(1.5), Sigma.ofGeometricDeviation(1.5).value());
        assertEquals(1.5, Sigma.ofGeometricDeviation(1.5).geometricDeviation(), TOLERANCE);
    }

    @Test
    void anImpossibleSigmaIsRefusedWithItsValue() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Sigma.of(-0.1));
        assertEquals(
                "sigma is -0.1, expected the standard deviation of the natural logarithm, 0 to 10",
                refused.issues().get(0).message());
        assertThrows(InvalidInputException.class, () -> Sigma.of(40));
        assertThrows(InvalidInputException.class, () -> Sigma.of(Double.NaN));
        assertThrows(InvalidInputException.class, () -> Sigma.ofGeometricDeviation(0.9));
        assertThrows(InvalidInputException.class, () -> LogNormalDistribution.ofMedian(Double.NaN, Sigma.of(0.4)));
    }
}
