package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which substances and kinds of activity count under which method. */
class CharacterisationTest {

    @ParameterizedTest(name = "{0} {1} under {2}: {3}")
    @CsvSource({
        "CO2, BIOGENIC, PAS 2050:2011, ",
        "CO2, UPTAKE, PAS 2050:2011, ",
        "CO2, BIOGENIC, PAS 2050:2008, BIOGENIC_CARBON",
        "CO2, UPTAKE, EU PEF 2021, BIOGENIC_CARBON",
        "CO2, UPTAKE, PACT 3, BIOGENIC_CARBON",
        "CO2, BIOGENIC, ISO 14067:2018, ",
        "CH4, BIOGENIC, PAS 2050:2008, ",
        "CH4, BIOGENIC, PACT 3, ",
        "CO2e, UPTAKE, EU PEF 2021, BIOGENIC_CARBON",
        "CO2e, BIOGENIC, EU PEF 2021, ",
        "CO2, LAND_MANAGEMENT_REMOVAL, PAS 2050:2011, SOIL_CARBON",
        "CO2, LAND_MANAGEMENT_BIOGENIC, PAS 2050:2011, SOIL_CARBON",
        "N2O, LAND_MANAGEMENT_BIOGENIC, PAS 2050:2011, ",
        "CO2, LAND_MANAGEMENT_REMOVAL, PACT 3, ",
        "CO2, STORAGE, PAS 2050:2008, ",
        "CO2, STORAGE, PAS 2050:2011, STORED_CARBON",
        "CO2, LAND_USE_CHANGE, EU PEF 2021, ",
        "CO2, FOSSIL, EU PEF 2021, "
    })
    void substancesThatDoNotCountHaveAnAccount(String gas, Origin origin, String method, Account account) {
        assertEquals(
                Optional.ofNullable(account),
                Method.find(method).orElseThrow().characterisation().account(Gas.of(gas), origin));
    }

    @Test
    void soilCarbonCountsWhereTheMethodOrASupplementSaysSo() {
        assertEquals(Optional.of(Account.SOIL_CARBON), Method.PAS_2050_2011.account(ActivityKind.SOIL_CARBON));
        assertEquals(Optional.empty(), Method.PACT_3.account(ActivityKind.SOIL_CARBON));
        Method supplemented = Method.PAS_2050_2011.with(Method.PACT_3, List.of(Rule.SOIL_CARBON));
        assertEquals(Optional.empty(), supplemented.account(ActivityKind.SOIL_CARBON));
        assertEquals(
                Optional.empty(), supplemented.characterisation().account(Gas.CO2, Origin.LAND_MANAGEMENT_REMOVAL));
    }

    @Test
    void offsetsCountUnderNoMethod() {
        for (Method method : Method.all()) {
            assertEquals(Optional.of(Account.OFFSET), method.account(ActivityKind.OFFSET), method::toString);
        }
    }

    /** Oracle: R-32 is 771 in AR6 Table 7.SM.7 and 675 in AR4 Table 2.14. */
    @Test
    void aSetUnderTheRulesOfAMethodIsACharacterisation() {
        Characterisation latest = Method.PAS_2050_2011.characterisation();
        assertEquals("GWP100 AR6", latest.name());
        assertEquals(Unit.parse("kg CO2e"), latest.unit());
        assertEquals(Optional.of(771.0), latest.factor(Gas.of("R-32"), Origin.FOSSIL));
        assertEquals(
                Optional.of(675.0),
                Method.PAS_2050_2011.with(GwpSet.AR4).characterisation().factor(Gas.of("R-32"), Origin.FOSSIL));
        assertEquals(Optional.empty(), GwpSet.AR4.of(Gas.of("HFC-41"), Origin.FOSSIL));
    }
}
