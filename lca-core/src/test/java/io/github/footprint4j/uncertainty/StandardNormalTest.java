package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNormalTest {

    private static final double TOLERANCE = 1e-12;

    /** Oracle: erfc(-z / sqrt(2)) / 2 of the GNU C library 2.36. */
    @ParameterizedTest
    @CsvSource({
        "-0.5, 0.3085375387259869",
        "-1, 0.15865525393145707",
        "-2, 0.02275013194817922",
        "-2.9, 0.0018658133003840384",
        "-3.1, 0.0009676032132183562",
        "-5, 2.866515718791946e-7",
        "-10, 7.619853024160593e-24",
        "-20, 2.7536241186063314e-89",
        "-30, 4.906713927148764e-198"
    })
    void probabilitiesAgreeFromTheCentreToTheTail(double z, double p) {
        assertEquals(p, StandardNormal.cumulative(z), TOLERANCE * p);
        assertEquals(1 - p, StandardNormal.cumulative(-z), TOLERANCE);
        assertEquals(z, StandardNormal.quantile(p), TOLERANCE * -z);
    }

    /** Oracle: algorithm AS 241 (Wichura 1988) as in Python 3.11, statistics.NormalDist. */
    @ParameterizedTest
    @CsvSource({
        "0.025, -1.9599639845400538",
        "0.975, 1.9599639845400538",
        "0.001, -3.090232306167813",
        "1e-9, -5.9978070150076865",
        "0.3, -0.5244005127080407",
        "0.5, 0"
    })
    void quantilesAgree(double p, double z) {
        assertEquals(z, StandardNormal.quantile(p), TOLERANCE);
    }

    @Test
    void infinityIsBeyondAllProbability() {
        assertEquals(0, StandardNormal.cumulative(Double.NEGATIVE_INFINITY));
        assertEquals(1, StandardNormal.cumulative(Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void onlyAProbabilityBetweenZeroAndOneHasAQuantile(double p) {
        assertThrows(IllegalArgumentException.class, () -> StandardNormal.quantile(p));
    }
}
