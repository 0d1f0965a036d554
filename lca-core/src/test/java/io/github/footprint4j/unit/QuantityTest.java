package io.github.footprint4j.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @CsvSource({
        "90 g, 0.09",
        "90g, 0.09",
        "12, 12",
        "50 %, 0.5",
        "3 %/a, 9.51293759512938e-10", // 0.03 / 31536000
        "1 /d, 1.1574074074074073e-5", // 1 / 86400
        "3 a, 94608000", // 3 * 365 * 86400
        "4820 mAh, 17352", // 4.82 * 3600 C
        "1.18 cm2, 1.18e-4",
        "256 GB, 2.56e11",
        "350 kWh/a, 39.954337899543376", // 350 * 3.6e6 / 31536000 W
        "62.81 kg CO2e, 62.81",
        "-2e3 t, -2e6",
        "30 piece, 30",
        "7 EUR 2020, 7"
    })
    void numberAndUnitGiveTheValueInBaseUnits(String text, double base) {
        assertEquals(base, Quantity.parse(text).base(), TOLERANCE * Math.abs(base));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; NOT_A_NUMBER",
                "kg; NOT_A_NUMBER",
                "1,000 kg; NOT_A_NUMBER",
                "1,5 kg; NOT_A_NUMBER",
                "012 g; NOT_A_NUMBER",
                "0x1F kg; NOT_A_NUMBER",
                "1_000 kg; NOT_A_NUMBER",
                "1 000 kg; NOT_A_NUMBER",
                "NaN kg; NOT_A_NUMBER",
                "Infinity kg; NOT_A_NUMBER",
                "5  kg; NOT_A_NUMBER",
                "- 5 kg; NOT_A_NUMBER",
                "+5 kg; NOT_A_NUMBER",
                "1e999 kg; NUMBER_OUT_OF_RANGE",
                "1e-999 kg; NUMBER_OUT_OF_RANGE",
                "12 kgg; UNKNOWN_UNIT",
                "3 ton; AMBIGUOUS_UNIT",
                "5 EUR; AMBIGUOUS_UNIT",
                "5 charge * leak_rate; UNKNOWN_UNIT",
                "1e308 Tg; NOT_FINITE"
            })
    void badTextIsRefusedWithItsCode(String text, String code) {
        assertEquals(IssueCode.valueOf(code), refusal(text).code());
        assertEquals(Optional.empty(), Quantity.find(text));
    }

    @Test
    void anotherUnitOfTheSameDimensionGivesTheSameAmount() {
        assertEquals(12, Quantity.parse("43.2 MJ").in(Unit.parse("kWh")), TOLERANCE);
        assertEquals(Quantity.parse("1000 g"), Quantity.parse("1 kg").to(Unit.parse("g")));
        assertEquals(1095, Quantity.parse("3 a").in(Unit.parse("d")), TOLERANCE * 1095);
    }

    @Test
    void anotherDimensionIsRefusedWithBothNames() {
        Quantity mass = Quantity.parse("3 kg");
        Issue issue = assertThrows(InvalidInputException.class, () -> mass.in(Unit.parse("MJ")))
                .issues()
                .get(0);
        assertEquals(IssueCode.DIMENSION_MISMATCH, issue.code());
        assertEquals("\"3 kg\" is mass, expected energy in a unit such as MJ", issue.message());
    }

    @Test
    void massAndCarbonDioxideEquivalentsDoNotAdd() {
        Quantity mass = Quantity.parse("3 kg");
        assertThrows(InvalidInputException.class, () -> mass.plus(Quantity.parse("3 kg CO2e")));
        assertThrows(InvalidInputException.class, () -> mass.minus(Quantity.parse("3")));
    }

    @Test
    void sumsTakeTheUnitOfTheFirst() {
        assertEquals(Quantity.parse("1.25 kg"), Quantity.parse("1 kg").plus(Quantity.parse("250 g")));
        assertEquals(Quantity.parse("750 g"), Quantity.parse("1000 g").minus(Quantity.parse("0.25 kg")));
    }

    @Test
    void productsAndQuotientsCarryTheirUnits() {
        // 4820 mAh * 3.87 V = 4.82 Ah * 3.87 V = 18.6534 Wh
        Quantity energy = Quantity.parse("4820 mAh").times(Quantity.parse("3.87 V"));
        assertEquals(18.6534, energy.in(Unit.parse("Wh")), TOLERANCE * 20);
        assertEquals(Quantity.parse("5 kWh/a"), Quantity.parse("10 kWh").dividedBy(Quantity.parse("2 a")));
        assertEquals(Quantity.parse("20 kWh"), Quantity.parse("10 kWh").times(2));
        assertEquals(Quantity.parse("5 kWh"), Quantity.parse("10 kWh").dividedBy(2));
    }

    @Test
    void aResultThatIsNotFiniteIsRefused() {
        Quantity one = Quantity.parse("1 kg");
        assertThrows(InvalidInputException.class, () -> one.dividedBy(0));
        assertThrows(InvalidInputException.class, () -> one.dividedBy(Quantity.parse("0 s")));
        assertThrows(InvalidInputException.class, () -> Quantity.of(Double.NaN, Unit.NONE));
    }

    @Test
    void aRatePrintsAsItIsWritten() {
        assertEquals("1 /d", Quantity.parse("1 /d").toString());
        assertEquals("3 %/a", Quantity.parse("3 %/a").toString());
        assertEquals("12", Quantity.of(12, Unit.NONE).toString());
        assertEquals("0 kg", Quantity.parse("-0 kg").toString());
    }

    @Test
    void theHintForAGapInANumberClosesIt() {
        assertEquals("Maybe \"1000 kg\"", refusal("1 000 kg").hint());
        assertEquals("Maybe \"-5 kg\"", refusal("- 5 kg").hint());
        assertTrue(refusal("5  kg").hint().contains("5 kg"));
    }

    private static Issue refusal(String text) {
        return assertThrows(InvalidInputException.class, () -> Quantity.parse(text))
                .issues()
                .get(0);
    }
}
