package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.unit.Unit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitRunTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kWh/a * saving; kWh/a",
                "kWh / a; kWh",
                "kg*load; kg",
                "kg/2; kg",
                "kg CO2e/kg * x; kg CO2e/kg",
                "kg CO2-eq + x; kg CO2-eq",
                "kgCO2e; kgCO2e",
                "EUR 2020/kg; EUR 2020/kg",
                "m^2^x; m^2",
                "m^2.5; m",
                "m^x; m",
                "s^-1; s^-1",
                "t·km); t·km",
                "item(s), 2; item(s)",
                "a or b; a",
                "d d; d",
                "%/a*x; %/a",
                "µm; µm",
            })
    void theLongestKnownUnitEndsWhereTheFormulaGoesOn(String text, String unit) {
        assertEquals(Optional.of(new UnitRun(Unit.parse(unit), unit.length())), UnitRun.longest(text, 0));
    }

    @ParameterizedTest
    @CsvSource({"kgg", "load", "(kg)", "mod 2", "'/d'", "_a", "EUR", "ton"})
    void whatIsNoUnitGivesNone(String text) {
        assertEquals(Optional.empty(), UnitRun.longest(text, 0));
    }

    @Test
    void operatorsAreNoFirstWord() {
        assertEquals(Optional.of("kgg"), UnitRun.firstWord("2 kgg/a", 2));
        assertEquals(Optional.empty(), UnitRun.firstWord("2 mod 3", 2));
        assertEquals(Optional.empty(), UnitRun.firstWord("2", 1));
    }

    @Test
    void aVeryLongTextIsLookedAtForEightyCharactersOnly() {
        assertEquals(Optional.of(new UnitRun(Unit.parse("kg"), 2)), UnitRun.longest("kg" + "*x".repeat(5000), 0));
    }
}
