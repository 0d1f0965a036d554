package io.github.footprint4j.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest(name = "{0} to {1} digits: {2}")
    @CsvSource({
        "62.814, 3, 62.8",
        "62.85, 3, 62.9", // the number itself is a little above 62.85
        "0.000123456, 3, 0.000123",
        "9.9996, 4, 10.00",
        "99.96, 3, 100",
        "1234567, 3, 1230000",
        "-62.814, 3, -62.8",
        "0, 3, 0",
        "1, 4, 1.000",
    })
    void significantDigits(double value, int digits, String expected) {
        assertEquals(expected, Digits.significant(value, digits));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"3, 3", "2.5, 2.5", "0.333333333, 0.3333", "1234567, 1235000", "0, 0", "-0.0, 0", "100, 100"})
    void plainNumbersHaveNoZerosAtTheirEnd(double value, String expected) {
        assertEquals(expected, Digits.plain(value));
    }

    @ParameterizedTest(name = "{0} with {1} decimals: {2}")
    @CsvSource({
        "62.814, 2, 62.81",
        "0.5, 0, 1",
        "-0.5, 0, -1",
        "0.4, 0, 0",
        "-0.4, 0, 0",
        "-0.001, 2, 0.00",
        "2, 3, 2.000"
    })
    void decimals(double value, int decimals, String expected) {
        assertEquals(expected, Digits.decimals(value, decimals));
    }

    @ParameterizedTest(name = "{0} ± {1}: {2}")
    @CsvSource({
        "63.85, 9.7, 64",
        "63.85, 10.2, 60",
        "63.85, 0.97, 63.9",
        "6407.3, 812, 6400",
        "0.18248, 0.0123, 0.18",
        "0.3, 5, 0",
        "-0.3, 5, 0",
        "4, 30, 0",
        "63.85, 0, 63.85",
        "63.8519, 0, 63.85",
        "0, 0, 0",
    })
    void roundedToTheFirstDigitOfTheDeviation(double value, double deviation, String expected) {
        assertEquals(expected, Digits.within(value, deviation));
    }
}
