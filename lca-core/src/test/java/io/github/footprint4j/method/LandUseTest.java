package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.LandRules.SpreadingPeriod;
import io.github.footprint4j.process.LandUseChange.TableRow;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Vegetation;
import io.github.footprint4j.unit.Unit;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Masses in t, areas in ha. */
class LandUseTest {

    private static final double EXACT = 1e-12;

    /** 120 t C/ha are 440 t CO2/ha: 22 t/ha in each of 20 years, 17.6 in each of 25; 4 t/ha/a of the crop. */
    @ParameterizedTest(name = "{0} at an age of {1} a and a harvest period of {2} a: {3}")
    @CsvSource({
        "TWENTY_OR_HARVEST, 10, 0, 5.5",
        "TWENTY_OR_HARVEST, 20, 0, 5.5",
        "TWENTY_OR_HARVEST, 21, 0, 0",
        "TWENTY_OR_HARVEST, 10, 25, 4.4",
        "TWENTY_OR_HARVEST, 21, 25, 4.4",
        "TWENTY_OR_HARVEST, 26, 25, 0",
        "TWENTY, 10, 25, 5.5",
        "TWENTY, 21, 25, 0",
    })
    void carbonLostIsSpreadOverTheLongerOfTwentyYearsAndAHarvest(
            SpreadingPeriod period, double age, double harvest, double perMass) {
        Map<String, Double> symbols =
                Map.of("carbon", 120.0, "soil", 0.0, "yield", 4.0, "age", age, "harvest", harvest);
        assertEquals(perMass, LandUse.carbonDioxide(period).at(symbols), EXACT);
    }

    /** 1 t C/ha/a releases 1000 / 15 kg N, 1 % of which leaves as N2O: 22/21 kg. */
    @Test
    void soilLosesNitrogenWithItsCarbon() {
        Map<String, Double> symbols = Map.of("soil", 1000.0, "yield", 1.0, "age", 0.0, "harvest", 0.0);
        Coefficient nitrousOxide = LandUse.nitrousOxide(SpreadingPeriod.TWENTY_OR_HARVEST);
        assertEquals(22.0 / 21, nitrousOxide.at(symbols), EXACT);
        Map<String, Double> gained = Map.of("soil", -1000.0, "yield", 1.0, "age", 0.0, "harvest", 0.0);
        assertEquals(0, nitrousOxide.at(gained));
    }

    /** A row of the table holds a twentieth of the change; over 25 years each year bears 20/25 of it. */
    @Test
    void ratesOfTheTableAreThoseOfTwentyYears() {
        Map<String, Double> twenty = Map.of("rate", 37.0, "yield", 2.9, "age", 0.0, "harvest", 0.0);
        assertEquals(
                370.0 / 29, LandUse.ofTable(SpreadingPeriod.TWENTY_OR_HARVEST).at(twenty), EXACT);
        Map<String, Double> longer = Map.of("rate", 37.0, "yield", 2.9, "age", 0.0, "harvest", 25.0);
        assertEquals(
                296.0 / 29, LandUse.ofTable(SpreadingPeriod.TWENTY_OR_HARVEST).at(longer), EXACT);
    }

    @Test
    void anAreaThatShrinksAddsNothing() {
        assertEquals(0.2, LandUse.EXPANSION.at(Map.of("area", 100.0, "before", 80.0)), EXACT);
        assertEquals(0, LandUse.EXPANSION.at(Map.of("area", 80.0, "before", 100.0)));
    }

    @Test
    void nitrogenLeavesAsNitrousOxideByTierOne() {
        double share = Threshold.NITROGEN_EMISSION_FACTOR.value();
        assertEquals(11.0 / 7, 100 * SoilNitrogen.NITROUS_OXIDE.at(Map.of("factor", share)), EXACT);
        assertEquals(Set.of("factor"), SoilNitrogen.NITROUS_OXIDE.symbols());
    }

    @Test
    void theTableIsFoundByCodeAndNameAndSaysHowSureItIs() {
        LandUseTable.LandFigure brazil =
                LandUseTable.at(new TableRow(new Location("BR"), Vegetation.FOREST, Vegetation.ANNUAL));
        assertEquals(37, brazil.rate().in(Unit.parse("t CO2e/ha/a")), EXACT);
        assertEquals(Certainty.MEDIUM, brazil.certainty());
        LandUseTable.LandFigure zambia =
                LandUseTable.at(new TableRow(new Location("zambia"), Vegetation.GRASSLAND, Vegetation.PERENNIAL));
        assertEquals(3.2, zambia.rate().in(Unit.parse("t CO2e/ha/a")), EXACT);
        assertEquals(Certainty.LOW, zambia.certainty());
        assertEquals(17, LandUseTable.countries().size());
    }

    @Test
    void everyFigureOfTheTableCanBeRead() {
        for (String country : LandUseTable.countries()) {
            for (Vegetation from : Set.of(Vegetation.FOREST, Vegetation.GRASSLAND)) {
                for (Vegetation to : Set.of(Vegetation.ANNUAL, Vegetation.PERENNIAL)) {
                    TableRow row = new TableRow(new Location(country), from, to);
                    assertTrue(LandUseTable.at(row).rate().value() > 0, row.toString());
                }
            }
        }
    }

    @Test
    void aCountryOrChangeOutsideTheTableIsRefused() {
        Issue country = refused(new TableRow(new Location("Brasil"), Vegetation.FOREST, Vegetation.ANNUAL));
        assertEquals("Maybe \"Brazil\"", country.hint());
        Issue change = refused(new TableRow(new Location("BR"), Vegetation.ANNUAL, Vegetation.FOREST));
        assertTrue(change.message().contains("from annual to forest"), change.message());
    }

    private static Issue refused(TableRow row) {
        return assertThrows(InvalidInputException.class, () -> LandUseTable.at(row))
                .issues()
                .get(0);
    }
}
