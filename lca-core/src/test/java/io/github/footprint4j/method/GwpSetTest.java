package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Oracle: IPCC AR4 WG1 Table 2.14, AR5 WG1 Tables 8.A.1 and 8.7, AR6 WG1 Table 7.SM.7. */
class GwpSetTest {

    @ParameterizedTest(name = "{0} {1}: {2}, {3}, {4}, {5}")
    @CsvSource({
        "CO2, FOSSIL, 1, 1, 1, 1",
        "CO2, BIOGENIC, 1, 1, 1, 1",
        "CH4, UNSPLIT, 25, 28, 34, 27.9",
        "CH4, FOSSIL, 25, 30, 36, 29.8",
        "CH4, LAND_MANAGEMENT_FOSSIL, 25, 30, 36, 29.8",
        "CH4, BIOGENIC, 25, 28, 34, 27.0",
        "CH4, LAND_MANAGEMENT_BIOGENIC, 25, 28, 34, 27.0",
        "CH4, LAND_USE_CHANGE, 25, 28, 34, 27.9",
        "N2O, UNSPLIT, 298, 265, 298, 273",
        "SF6, FOSSIL, 22800, 23500, 26087, 25200",
        "NF3, FOSSIL, 17200, 16100, 17885, 17400",
        "HFC-32, FOSSIL, 675, 677, 817, 771",
        "HFC-125, FOSSIL, 3500, 3170, 3691, 3740",
        "HFC-134a, FOSSIL, 1430, 1300, 1549, 1530",
        "HFC-143a, FOSSIL, 4470, 4800, 5508, 5810",
        "HCFC-22, FOSSIL, 1810, 1760, 2106, 1960",
        "PFC-14, FOSSIL, 7390, 6630, 7349, 7380",
        "CFC-11, FOSSIL, 4750, 4660, 5352, 6230",
        "CH2Cl2, FOSSIL, 8.7, 9, 11, 11.2",
        "CO2e, UNSPLIT, 1, 1, 1, 1",
    })
    void theSetsHaveTheirPublishedValues(
            String gas, Origin origin, double ar4, double ar5, double feedback, double ar6) {
        List<Double> found = Stream.of(GwpSet.AR4, GwpSet.AR5, GwpSet.AR5_FEEDBACK, GwpSet.AR6)
                .map(set -> set.of(Gas.of(gas), origin).orElseThrow())
                .toList();
        assertEquals(List.of(ar4, ar5, feedback, ar6), found);
    }

    @ParameterizedTest
    @CsvSource({"SO2F2", "HFC-41", "HFC-134", "HFC-143"})
    void whatASetDoesNotHoldIsAbsentAndNotZero(String gas) {
        assertEquals(Optional.empty(), GwpSet.AR4.of(Gas.of(gas), Origin.FOSSIL));
        assertTrue(GwpSet.AR5.of(Gas.of(gas), Origin.FOSSIL).orElseThrow() > 0);
    }

    @Test
    void laterListsDifferFromTheSixthReportInSulphurHexafluorideAlone() {
        for (Gas gas : Gas.all()) {
            double later = GwpSet.AR6_LATER_SF6.of(gas, Origin.FOSSIL).orElseThrow();
            assertEquals(
                    gas.id().equals("SF6")
                            ? 24300
                            : GwpSet.AR6.of(gas, Origin.FOSSIL).orElseThrow(),
                    later);
        }
    }

    @Test
    void everyGasOfTheCatalogueHasAValueInTheLatestSet() {
        for (Gas gas : Gas.all()) {
            assertTrue(GwpSet.AR6.of(gas, Origin.FOSSIL).orElseThrow() > 0, gas.id());
        }
    }

    @Test
    void everyPairOfGasAndOriginIsKnownInAllSetsOrInNoneOfTheOrigins() {
        for (GwpSet set : GwpSet.all()) {
            for (Gas gas : Gas.all()) {
                long known = Arrays.stream(Origin.values())
                        .filter(origin -> set.of(gas, origin).isPresent())
                        .count();
                assertTrue(known == 0 || known == Origin.values().length, set + " " + gas);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.footprint4j.method.GwpSet#all")
    void aSetIsFoundByItsNameInAnyCase(GwpSet set) {
        assertEquals(Optional.of(set), GwpSet.find(set.toString()));
        assertEquals(Optional.of(set), GwpSet.find(" " + set.toString().toLowerCase(java.util.Locale.ROOT)));
        assertEquals(Optional.empty(), GwpSet.find("AR3"));
    }

    /** Oracle: 1 kg counts what the line says; carbon dioxide stands for every origin, methane for fossil alone. */
    @Test
    void aSetOfOnesOwnIsAFile() {
        GwpSet ours = GwpSet.parse(
                        "ours.csv", "gas,Ours 2030,source\nyears,20,\nCO2,1,reference\nCH4/fossil,31.5,our report")
                .get(0);
        assertEquals("Ours 2030", ours.toString());
        assertEquals(
                "PAS 2050:2011, GWP20 Ours 2030",
                Method.PAS_2050_2011.with(ours).toString());
        assertEquals(Optional.of(31.5), ours.of(Gas.CH4, Origin.FOSSIL));
        assertEquals(Optional.of("our report"), ours.source(Gas.CH4, Origin.LAND_MANAGEMENT_FOSSIL));
        assertEquals(Optional.empty(), ours.of(Gas.CH4, Origin.BIOGENIC));
        assertEquals(Optional.of(1.0), ours.of(Gas.CO2, Origin.UPTAKE));
        assertEquals(Optional.of(1.0), ours.of(Gas.CO2E, Origin.UNSPLIT));
        assertEquals(Optional.empty(), ours.of(Gas.N2O, Origin.UNSPLIT));
    }

    @Test
    void setsOfOneNameAndEqualLinesAreEqual() {
        String text = "gas,a,b,source\nyears,100,100,\nCO2,1,1,reference\nCH4,25,28,report\n";
        assertEquals(GwpSet.parse("x.csv", text), GwpSet.parse("y.csv", text));
        assertEquals(
                GwpSet.parse("x.csv", text).hashCode(),
                GwpSet.parse("y.csv", text).hashCode());
        GwpSet other = GwpSet.parse("x.csv", text.replace("25", "26")).get(0);
        assertTrue(!other.equals(GwpSet.parse("x.csv", text).get(0)), "another value of methane");
    }

    @Test
    void everyColumnOfTheTableIsASet() {
        assertEquals(List.of("AR4", "AR5", "AR5-feedback", "AR6", "AR6-SF6-24300"), GwpSet.names());
        assertTrue(GwpSet.AR5.source(Gas.CH4, Origin.FOSSIL).orElseThrow().contains("8.7"));
    }
}
