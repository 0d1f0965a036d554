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

    /** Oracle: roots in 40 digits with mpmath 1.3.0. */
    @ParameterizedTest
    @CsvSource({
        "1e-300, -37.047096299361199237",
        "1e-100, -21.273453560965324294",
        "1.1e-13, -7.3360438301485726284",
        "1e-9, -5.9978070150076868614",
        "0.001, -3.0902323061678135354",
        "0.024, -1.9773684281819467033",
        "0.025, -1.9599639845400542118",
        "0.075, -1.4395314709384559349",
        "0.0750001, -1.4395307645017296865",
        "0.2, -0.84162123357291416552",
        "0.49, -0.025068908258711058033",
        "0.4999999, -2.5066282747031065135e-7",
        "0.50001, 0.000025066282748820862706",
        "0.8, 0.8416212335729143638",
        "0.975, 1.9599639845400538556",
        "0.999, 3.0902323061678132778",
        "0.999999999, 5.9978070196016374264",
        "0.9999999999999, 7.3487545403000425387"
    })
    void quantilesAgreeInBothTailsToTheLastDigits(double p, double z) {
        assertEquals(z, StandardNormal.quantile(p), 2e-15 * Math.abs(z));
        assertEquals(0, StandardNormal.quantile(0.5));
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
