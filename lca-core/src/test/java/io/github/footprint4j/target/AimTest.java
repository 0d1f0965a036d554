package io.github.footprint4j.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AimTest {

    @ParameterizedTest
    @CsvSource({
        "50, 50, UNIT",
        "50 kg, 50, UNIT",
        "0.05 t CO2e, 50, UNIT",
        "40 kg/a, 40, YEAR",
        "40 kg CO2e / year, 40, YEAR",
        "40/a, 40, YEAR",
        "-20%, -0.2, CHANGE",
        "+5 %, 0.05, CHANGE",
        "\u221212.5 %, -0.125, CHANGE",
        "-100%, -1, CHANGE",
        "-3, -3, UNIT"
    })
    void aTotalAYearlyTotalOrAChange(String text, double value, Aim.Per per) {
        assertEquals(new Aim(value, per), Aim.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20%", "-101%", "3 kWh", "3 kWh/a", "half", "-20 % a", "1e999"})
    void anythingElseIsRefusedWithWhatWasFound(String text) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Aim.parse(text));
        assertTrue(refused.issues().get(0).message().contains("\"" + text + "\""), refused.getMessage());
    }
}
