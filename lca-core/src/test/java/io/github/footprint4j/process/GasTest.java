package io.github.footprint4j.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GasTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "CO2, CO2",
        "carbon dioxide, CO2",
        "r-32, HFC-32",
        "R-134A, HFC-134a",
        "hfc-134a, HFC-134a",
        "R-22, HCFC-22",
        "R-12, CFC-12",
        "CF4, PFC-14",
        "sulfur hexafluoride, SF6",
        " methane , CH4",
        "co2E, CO2e",
    })
    void aGasIsFoundByFormulaNameOrRefrigerantNumberInAnyCase(String name, String id) {
        assertEquals(id, Gas.of(name).id());
    }

    @Test
    void everyGasIsFoundByItsOwnNameOnce() {
        List<Gas> all = Gas.all();
        assertEquals(all.size(), all.stream().map(Gas::id).distinct().count());
        all.forEach(gas -> assertEquals(Optional.of(gas), Gas.find(gas.id().toLowerCase(Locale.ROOT))));
        assertEquals(Gas.CO2E, all.get(all.size() - 1));
    }

    @Test
    void anUnknownGasIsRefusedWithTheClosestNames() {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> Gas.of("metane"));
        assertEquals(IssueCode.UNKNOWN_GAS, e.issues().get(0).code());
        assertEquals("Maybe \"methane\"", e.issues().get(0).hint());
    }

    @Test
    void onlyCarbonDioxideAndMethaneNeedAnOrigin() {
        for (Gas gas : Gas.all()) {
            assertEquals(gas.equals(Gas.CO2) || gas.equals(Gas.CH4), gas.needsOrigin(), gas.id());
            assertEquals(gas.needsOrigin(), gas.naturalOrigin().isEmpty(), gas.id());
        }
        assertEquals(Optional.of(Origin.UNSPLIT), Gas.N2O.naturalOrigin());
        assertEquals(Optional.of(Origin.UNSPLIT), Gas.CO2E.naturalOrigin());
        assertEquals(Optional.of(Origin.FOSSIL), Gas.of("SF6").naturalOrigin());
        assertTrue(Gas.CO2E.isLump());
        assertFalse(Gas.CO2.isLump());
    }
}
