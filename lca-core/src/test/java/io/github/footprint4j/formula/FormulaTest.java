package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final double EXACT = 1e-15;

    @ParameterizedTest
    @ValueSource(
            strings = {"90 g", "3 %/a", "1 /d", "15.1 kg CO2e/kg", "12", "-0.5 %", "1e-3 m2", "4 MJ/(kg*d)", " 2 t*km "
            })
    void aNumberWithItsUnitAloneIsAQuantity(String text) {
        Formula formula = Formula.parse(text);
        assertEquals(Optional.of(Quantity.parse(text)), formula.quantity());
        assertTrue(formula.isQuantity());
        assertEquals(List.of(), List.copyOf(formula.names()));
    }

    @Test
    void aQuantityMayHaveItsUnitInSquareBrackets() {
        assertEquals(
                Optional.of(Quantity.of(2.75, Unit.parse("kWh/cm2"))),
                Formula.parse("2.75 [kWh/cm2]").quantity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"charge", "2 * 3", "(5 kg)", "--5 kg", "true", "3 kg * d", "1 / d"})
    void everythingElseIsACalculation(String text) {
        boolean isBracketed = text.startsWith("(");
        assertEquals(isBracketed, Formula.parse(text).isQuantity());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4820 mAh * 3.87 V; 67152.24", // 4.82 A * 3600 s * 3.87 V in joules
                "0.35 m3 * 45 d; 1360800", // 0.35 * 45 * 86400
                "5 [t*km] * 2; 10000000", // 5 * 1000 kg * 1000 m * 2
                "0.5 % * 4; 0.02",
                "100 g CO2e/kWh * 36 MJ; 1", // 0.1 kg CO2e / 3.6e6 J * 36e6 J
                "350 kWh/a * 1 a; 1260000000", // 350 * 3.6e6
                "2 kg CO2e/kg * 3; 6",
                "7 kg/2; 3.5",
                "3 m^2 * 2; 6",
                "2 EUR 2020 * 2; 4",
                "3 item(s) + 4 items; 7",
                "2 m·m2; 2",
                "8 kg*3; 24",
                "5kg + 500g; 5.5",
            })
    void aNumberTakesTheLongestUnitBehindIt(String text, double expected) {
        assertEquals(expected, Calculation.value(text), expected * EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "109.4 cm2 * ltpo_surcharge, [ltpo_surcharge]",
        "350 kWh/a * smart_saving, [smart_saving]",
        "3 kg*load, [load]",
        "3 kg/a*load, [load]",
        "'if(refilled, charge, charge * exp(-leak_rate * lifetime))', '[charge, leak_rate, lifetime, refilled]'",
        "_a1 + B * _a1, '[B, _a1]'",
        "2 a or b, [b]",
        "1 d div d, [d]",
    })
    void namesAreThoseOfTheFormulaAndNotItsUnits(String text, String names) {
        assertEquals(names, Formula.parse(text).names().toString());
    }

    @Test
    void theTextStaysAsWrittenAndDecidesEquality() {
        assertEquals(" 2*3 ", Formula.parse(" 2*3 ").toString());
        assertEquals(Formula.parse("2 * x"), Formula.parse("2 * x"));
        assertEquals(Formula.parse("2 * x").hashCode(), Formula.parse("2 * x").hashCode());
        assertNotEquals(Formula.parse("2 * x"), Formula.parse("2*x"));
    }

    @Test
    void numbersQuantitiesAndTreesBecomeFormulas() {
        assertEquals("-0.00001", Formula.of(-1e-5).text());
        assertEquals(Formula.parse("-0.00001").expression(), Formula.of(-1e-5).expression());
        assertEquals("3 %/a", Formula.of(Quantity.parse("3 %/a")).text());
        assertEquals(
                Optional.of(Quantity.parse("-2 /d")),
                Formula.of(Quantity.parse("-2 /d")).quantity());
        assertEquals("x + 1", Formula.of(Formula.parse("x+1").expression()).text());
    }

    @Test
    void numbersThatAreNotFiniteAreRefused() {
        assertThrows(InvalidInputException.class, () -> Formula.of(Double.NaN));
        assertThrows(InvalidInputException.class, () -> Formula.of(Double.NEGATIVE_INFINITY));
    }

    @Test
    void wordsOfTheLanguageAreNoNames() {
        for (String word : List.of("if", "and", "pi", "sqrt", "random", "", "a b", "1a", "ä")) {
            assertThrows(IllegalArgumentException.class, () -> new Expression.Name(word), word);
        }
        assertFalse(FormulaWords.isReserved("charge"));
    }
}
