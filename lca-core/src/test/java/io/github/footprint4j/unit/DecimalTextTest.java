package io.github.footprint4j.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "-0.5, -0.5", "1.5e-3, 0.0015", "1E6, 1000000", "2e+2, 200", "0.10, 0.1", "-0, 0"})
    void plainDecimalNotationIsRead(String text, double value) {
        assertEquals(value, DecimalText.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+5",
                ".5",
                "5.",
                "012",
                "-01",
                "0x1F",
                "0b1",
                "1_000",
                "1,000",
                "1,5",
                "1'000",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e",
                "e5",
                "1e1.5",
                "1d",
                "1f",
                "1.2.3",
                "--1",
                " 1",
                "1 ",
                "١٢",
                "²"
            })
    void everythingElseIsRefused(String text) {
        assertEquals(IssueCode.NOT_A_NUMBER, refusal(text).code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,5; Maybe \"1.5\" with a decimal point",
                "1,000; Maybe \"1.000\" with a decimal point, \"1000\" without a separator",
                "1_000; Maybe \"1000\"",
                "012; Maybe \"12\"",
                "-.5; Maybe \"-0.5\"",
                "5.; Maybe \"5\"",
                "+5; Maybe \"5\"",
                "0x1F; ''"
            })
    void aHintShowsTheNumberProbablyMeant(String text, String hint) {
        assertEquals(hint, refusal(text).hint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999", "1e-999", "0.1e-400"})
    void whatADoubleCannotHoldIsOutOfRange(String text) {
        assertEquals(IssueCode.NUMBER_OUT_OF_RANGE, refusal(text).code());
    }

    @Test
    void zeroMayBeWrittenWithAnyExponent() {
        assertEquals(0, DecimalText.parse("0.0e-999"));
    }

    @Test
    void aNumberOfThousandsOfDigitsIsRefused() {
        assertEquals(IssueCode.LIMIT_EXCEEDED, refusal("1".repeat(401)).code());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12, 12",
        "0.1, 0.1",
        "1e14, 100000000000000",
        "1e15, 1e15",
        "0.00001, 0.00001",
        "1.5e-6, 1.5e-6",
        "1e23, 1e23",
        "2.5e300, 2.5e300",
        "0.30000000000000004, 0.30000000000000004",
        "-1234.5, -1234.5"
    })
    void theShortestTextIsPrinted(double value, String text) {
        assertEquals(text, DecimalText.format(value));
    }

    @Test
    void onlyFiniteNumbersHaveAText() {
        assertThrows(IllegalArgumentException.class, () -> DecimalText.format(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> DecimalText.format(Double.NEGATIVE_INFINITY));
    }

    private static Issue refusal(String text) {
        return assertThrows(InvalidInputException.class, () -> DecimalText.parse(text))
                .issues()
                .get(0);
    }
}
