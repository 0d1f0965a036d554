package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number has the same digits wherever it is printed. */
class SameNumberTest {

    /** The total at stated values is 63.8517…, three digits of which are 63.9; the published one keeps those of its report. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "footprint xiaomi-13-pro",
                "footprint xiaomi-13-pro --format md",
                "footprint xiaomi-13-pro --calibrated",
                "footprint xiaomi-13-pro --calibrated --format md",
                "whatif xiaomi-13-pro --scenario no-charger",
                "whatif xiaomi-13-pro --scenario no-charger --format md",
                "levers xiaomi-13-pro --top 1",
                "compare xiaomi-13-pro --variants",
                "target xiaomi-13-pro --to 60",
                "methods xiaomi-13-pro",
                "statement xiaomi-13-pro",
                "calibrate xiaomi-2023",
                "calibrate xiaomi-2023 --format md",
            })
    void aTotalHasTheSameDigitsInEveryAnswer(String line) {
        String text = answer(line);
        assertTrue(text.matches("(?s).*[^0-9.]63\\.9[^0-9.].*"), text);
        assertFalse(text.matches("(?s).*[^0-9.]63\\.8.*"), text);
    }

    @Test
    void theTotalOfAYearHasTheIntervalOfTheTotal() {
        String year = answer("footprint xiaomi-13-pro")
                .lines()
                .filter(one -> one.startsWith("per year"))
                .findFirst()
                .orElseThrow();
        // a third of 53.6 to 93.0, half of whose distance is 6.6: two digits of it are tenths
        assertEquals("per year          21.3 kg CO2e (17.9 to 31.0)", year);
    }

    private static String answer(String line) {
        Run run = Run.shared(line.split(" "));
        assertEquals(0, run.code(), run.err());
        return run.out();
    }
}
