package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: clause catalogue, vectors DEL-1 to DEL-7 and STO08-1 to STO08-3, computed with exact fractions. */
class DelayWeightTest {

    private static final double EXACT = 1e-15;

    @ParameterizedTest(name = "year {0}: {1}")
    @CsvSource({
        "0, 1",
        "0.99, 1",
        "1, 0.99",
        "1.99, 0.9801",
        "2, 0.9848",
        "10, 0.924",
        "25, 0.81",
        "26, 0.74",
        "30, 0.7",
        "100, 0",
        "150, 0"
    })
    void onePulseHasTheSpecialFormulaFromYear2To25(double year, double weight) {
        assertEquals(weight, DelayWeight.PULSE.at(Map.of("year", year)), EXACT);
        assertEquals(1 - weight, StorageWeight.PULSE.at(Map.of("year", year)), EXACT);
    }

    @ParameterizedTest(name = "year {0}: {1}")
    @CsvSource({"0, 1", "1, 0.99", "10, 0.9", "25, 0.75", "50, 0.5", "100, 0", "150, 0"})
    void oneOfSeveralPulsesHasTheGeneralFormula(double year, double weight) {
        assertEquals(weight, DelayWeight.ONE_OF_SEVERAL.at(Map.of("year", year)), EXACT);
        assertEquals(1 - weight, StorageWeight.ONE_OF_SEVERAL.at(Map.of("year", year)), EXACT);
    }

    /** The closed form is the sum over the years of x_i (1 - i / 100), with x_i = 1 / n. */
    @ParameterizedTest(name = "after year {0} for {1} years")
    @CsvSource({"0, 10", "0, 1", "0, 100", "0, 150", "5, 20", "60, 80", "99, 3"})
    void whatComesEvenlyIsTheSumOverTheYears(double year, double years) {
        double delayed = 0;
        double stored = 0;
        for (int i = 1; i <= 100; i++) {
            double released = i > year && i <= year + years ? 1 / years : 0;
            delayed += released * (1 - i / 100.0);
            stored += i <= year ? 0.01 : Math.max(0, 1 - (i - year) / years) / 100;
        }
        assertEquals(delayed, DelayWeight.EVENLY.at(evenly(year, years)), 1e-12);
        assertEquals(stored, StorageWeight.EVENLY.at(evenly(year, years)), 1e-12);
    }

    @Test
    void tenYearsFromTheFirstWeigh945PerMill() {
        assertEquals(0.945, DelayWeight.EVENLY.at(evenly(0, 10.0)), EXACT);
        assertEquals(0.495, StorageWeight.EVENLY.at(evenly(0, 100.0)), EXACT); // STO08-3: x_i = 1 - i / 100
    }

    private static Map<String, Double> evenly(double year, Double years) {
        double counted = AssessmentPeriod.YEARS_WITHIN.at(Map.of("year", year, "years", years));
        return Map.of("year", year, "years", years, "counted", counted);
    }

    @Test
    void aCoefficientNamesTheSymbolItMisses() {
        String message = assertThrows(IllegalArgumentException.class, () -> DelayWeight.PULSE.at(Map.of("years", 3.0)))
                .getMessage();
        assertTrue(message.contains("needs a value for year, found [years]"), message);
        assertEquals("if(year < 1, 1, max(0, 1 - year / 100))", DelayWeight.ONE_OF_SEVERAL.toString());
        assertEquals(Set.of("year"), DelayWeight.PULSE.symbols());
    }
}
