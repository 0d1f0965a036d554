package io.github.footprint4j.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "-1,negative-amount", "1e13,out-of-range", "1000000000001,out-of-range", "1e-13,out-of-range",
        "1e300,out-of-range", "NaN,not-a-number", "Infinity,not-a-number", "1e999,number-out-of-range",
        "0x10,not-a-number", "'1,5',not-a-number", "ten,not-a-number"
    })
    void whatCountsNothingIsRefused(String text, String code) {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> Units.parse(text));
        assertEquals(code, e.issues().get(0).code().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.5", "1000000000000", "999999999999.999999999999", "0.000000000001"})
    void theTextIsReadBack(String text) {
        assertEquals(text, Units.parse(text).toString());
        assertEquals(Units.parse(text), Units.parse(Units.parse(text).toString()));
    }

    /** In binary 0.1 + 0.2 is not 0.3. */
    @Test
    void sumsAreExact() {
        assertEquals(Units.parse("0.3"), Units.parse("0.1").plus(Units.parse("0.2")));
        assertEquals(Units.of(1_500_000), Units.parse("1.5e6"));
        assertEquals(Units.NONE, Units.parse("0.00"));
    }

    @Test
    void aSumIsBoundedToo() {
        Units most = Units.parse("1e12");
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> most.plus(Units.of(1)));
        assertEquals(IssueCode.OUT_OF_RANGE, e.issues().get(0).code());
    }
}
