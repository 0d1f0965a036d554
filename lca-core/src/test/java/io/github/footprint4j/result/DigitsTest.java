package io.github.footprint4j.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Sample;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "123456789012345, 3, 123000000000000",
        "9.999e14, 3, 1.00e15",
        "-1.2345e90, 3, -1.23e90",
        "1e308, 3, 1.00e308",
        "1.5e-14, 3, 0.0000000000000150",
        "1.2345e-90, 3, 1.23e-90",
    })
    void significantDigits(double value, int digits, String expected) {
        assertEquals(expected, Digits.significant(value, digits));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1e90, 1e90",
        "1.25e-40, 1.25e-40",
        "3, 3",
        "2.5, 2.5",
        "0.333333333, 0.3333",
        "1234567, 1235000",
        "0, 0",
        "-0.0, 0",
        "100, 100"
    })
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
        "2, 3, 2.000",
        "1e90, 1, 1.000e90"
    })
    void decimals(double value, int decimals, String expected) {
        assertEquals(expected, Digits.decimals(value, decimals));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"248.6, 249", "0.00123456, 0.00123", "4, 4.00", "-0.388, -0.388", "0, 0"})
    void aValueHasThreeDigits(double value, String expected) {
        assertEquals(expected, Digits.value(value));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2.1, +2.10", "-2.1, -2.10", "0, 0", "0.0333, +0.0333"})
    void aDifferenceHasASign(double value, String expected) {
        assertEquals(expected, Digits.signed(value));
    }

    /** Two digits of the deviation, no finer than three of its value. */
    @ParameterizedTest(name = "{0} ± {1}: {2}")
    @CsvSource({
        "62.35, 1.27, 1.3",
        "44.56, 0.45, 0.5",
        "62.81, 1e-9, 0.0",
        "5, 123, 120",
        "5, 0, 0.00",
        "0, 0.123, 0.12",
        "0, 0, 0"
    })
    void aDeviationIsNoFinerThanItsValue(double value, double deviation, String expected) {
        assertEquals(expected, Digits.beside(value, deviation));
    }

    /** A normal value: half of the width is 1.96 deviations, of which the ends have two digits, but no finer than the value. */
    @ParameterizedTest(name = "{0} ± {1}: {2} to {3}")
    @CsvSource({
        "64, 9.7, 45, 83", // 64 - 19.01 = 44.99, 64 + 19.01 = 83.01
        "0.01, 0.04, -0.068, 0.088", // half a width of 0.078
        "6410, 1, 6410, 6410", // no finer than 6410
        "5, 1000, -2000, 2000", // half a width of 1960, two digits of it are hundreds
    })
    void endsHaveTwoDigitsOfHalfTheirDistance(double mean, double deviation, String low, String high) {
        Sample sample = Sample.of(
                new InputId(InputId.Kind.PARAMETER, "a/b"), NormalDistribution.of(mean, Deviation.of(deviation)), Drawing.DEFAULT);
        Interval interval = Interval.of(mean, sample, 0);
        assertEquals(low, Digits.low(interval));
        assertEquals(high, Digits.high(interval));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsAWord(double value) {
        assertEquals("unknown", Digits.value(value));
        assertEquals("unknown", Digits.signed(value));
        assertEquals("unknown", Digits.plain(value));
        assertEquals("unknown", Digits.decimals(value, 1));
        assertEquals("unknown", Digits.beside(1, value));
        assertEquals("0.100", Digits.beside(value, 0.1));
    }

    /** The median of draws around 0 is 0 but for sampling: it is as fine as the ends, whatever digits it has. */
    @Test
    void aMedianThatMayBeZeroIsNoFinerThanTheEnds() {
        Sample sample =
                Sample.of(new InputId(InputId.Kind.PARAMETER, "a/b"), NormalDistribution.of(0, Deviation.of(0.4)), Drawing.DEFAULT);
        assertEquals("0.00", Digits.median(Interval.of(0, sample, 0), 1).replace("-", ""));
    }
}
