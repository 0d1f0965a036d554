package io.github.footprint4j.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.method.DataRules;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Assurance.ChangeRecord;
import io.github.footprint4j.process.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of the clause catalogue for reassessment, sampling and validity, computed there with exact fractions. */
class RecordsTest {

    private static final DataRules PAS = Method.PAS_2050_2011.data();
    private static final LocalDate ASSESSED = LocalDate.of(2011, 10, 1);

    @ParameterizedTest
    @CsvSource({
        "CHG-1, false, 10.0 kg CO2e, 11.2 kg CO2e, 4 month, 12, true",
        "CHG-2, false, 10.0 kg CO2e, 11.0 kg CO2e, 4 month, 10, false",
        "CHG-3, true,  10.0 kg CO2e, 10.5 kg CO2e, 4 month,  5, true",
        "CHG-4, false, 10.0 kg CO2e, 12.0 kg CO2e, 3 month, 20, false",
        "mixed units, false, 10.0 kg CO2e, 12000 g CO2e, 1 a, 20, true",
        "planned and small, true, 10.0 kg CO2e, 10.4 kg CO2e, 1 a, 4, false",
        "a fall, true, 10.0 kg CO2e, 8.0 kg CO2e, 1 a, -20, false",
        "tenths that binary numbers miss, false, 10.2 kg CO2e, 11.22 kg CO2e, 4 month, 10, false",
    })
    void aChangeCallsForAReassessmentAboveItsLimits(
            String id, boolean planned, String before, String after, String lasts, double percent, boolean needed) {
        Reassessment found =
                Reassessment.of(change(planned, before, after, lasts)).orElseThrow();
        assertEquals(percent, 100 * found.increase(), 1e-9, id);
        assertEquals(needed, found.isNeeded(), id);
    }

    private static ChangeRecord change(boolean planned, String before, String after, String lasts) {
        return new ChangeRecord(
                "2012-05-01",
                "another supplier",
                planned,
                Amount.parse(before),
                Amount.parse(after),
                Amount.parse(lasts));
    }

    @Test
    void aChangeInOtherUnitsSaysNothing() {
        assertEquals(Optional.empty(), Reassessment.of(change(true, "1 kg", "2 kg CO2e", "1 a")));
        assertEquals(Optional.empty(), Reassessment.of(change(true, "1 kg CO2e", "2 kg CO2e", "1 kg")));
        assertEquals(Optional.empty(), Reassessment.of(change(true, "0 kg CO2e", "2 kg CO2e", "1 a")));
    }

    /** VAL-1: two years from the first of October 2011. */
    @Test
    void val1AResultIsValidForTwoYears() {
        Validity validity = Validity.of(ASSESSED, PAS, List.of());
        assertEquals(Optional.of(LocalDate.of(2013, 10, 1)), validity.until());
        assertTrue(validity.isOn(LocalDate.of(2013, 10, 1)));
        assertFalse(validity.isOn(LocalDate.of(2013, 10, 2)));
        assertFalse(validity.isOn(LocalDate.of(2011, 9, 30)));
    }

    /** VAL-2: a change that calls for a new assessment ends it. */
    @Test
    void val2AChangeEndsTheValidity() {
        LocalDate change = LocalDate.of(2012, 5, 1);
        assertEquals(
                Optional.of(change), Validity.of(ASSESSED, PAS, List.of(change)).until());
    }

    @Test
    void aMethodWithoutALimitSetsNoEnd() {
        Validity validity = Validity.of(ASSESSED, Method.ISO_14067_2018.data(), List.of());
        assertEquals(Optional.empty(), validity.until());
        assertTrue(validity.isOn(LocalDate.of(2031, 1, 1)));
    }
}
