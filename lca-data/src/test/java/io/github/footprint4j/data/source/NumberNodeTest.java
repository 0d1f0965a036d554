package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNodeTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1, 1",
        "-2.5, -2.5",
        "1e21, 1E+21",
        "1e20, 100000000000000000000",
        "0.001, 0.001",
        "1e-7, 1E-7",
        "2e-3, 0.002",
        "5e-324, 5E-324",
        "1.7976931348623157e308, 1.7976931348623157E+308",
        "0, 0",
        "-0.0, -0.0",
    })
    void aCalculatedNumberHasTheFewestDigits(double number, String text) {
        assertEquals(text, NumberNode.of(number).text());
    }

    @Property
    boolean aCalculatedNumberReadsBackBitForBit(@ForAll double number) {
        return Double.doubleToLongBits(Double.parseDouble(NumberNode.of(number).text()))
                == Double.doubleToLongBits(number);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteIsNoNumber(double number) {
        assertThrows(InvalidInputException.class, () -> NumberNode.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "012", "+1", ".5", "5.", "0x1F", "1e", "NaN", "1 ", "-"})
    void onlyTheNotationOfJsonIsANumber(String text) {
        var e = assertThrows(InvalidInputException.class, () -> NumberNode.of(text));

        assertEquals(IssueCode.NOT_A_NUMBER, e.issues().get(0).code());
    }

    @Test
    void aWholeNumberHasNoPoint() {
        assertEquals("9007199254740993", NumberNode.of(9_007_199_254_740_993L).text());
    }
}
