package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.LandModel.crop;
import static io.github.footprint4j.testkit.LandModel.nitrogen;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.LandRules.DefaultTable;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.Calculations;
import io.github.footprint4j.testkit.Workbench;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandLinesTest {

    private static final double EXACT = 1e-12;
    private static final Method AR4 = Method.PAS_2050_2011.with(GwpSet.AR4);
    private static final Method WITH_TABLE =
            AR4.with(AR4.carbon().with(AR4.carbon().land().with(DefaultTable.ON)));

    private static Footprint footprint(Method method, Product product) {
        return Calculator.of(Workbench.LIBRARY, method).footprint(product);
    }

    private static double total(String crop) {
        return footprint(AR4, crop(crop)).total();
    }

    private static Issue error(IssueCode code, String crop) {
        return Calculations.error(code, AR4, Workbench.LIBRARY, crop(crop));
    }

    /** 120 t C/ha · 44/12 / 20 a / 4 t/ha/a = 5.5 kg/kg; over 25 years 4.4; older than that exactly nothing. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1 kg loses 120 t/ha yield 4 t/ha/a age 10 a, 5.5",
        "2 kg loses 12 kg/m2 yield 0.4 kg/m2/a age 240 month, 11",
        "1 kg loses 120 t/ha yield 4 t/ha/a age 21 a, 0",
        "1 kg loses 120 t/ha yield 4 t/ha/a age 21 a harvest 25 a, 4.4",
        "1 kg loses -120 t/ha yield 4 t/ha/a age 10 a, -5.5",
    })
    void aLossOfCarbonIsSharedByYearsAndYield(String crop, double expected) {
        assertEquals(expected, total(crop), EXACT * 10);
    }

    /** 21 years are more than 20, and less than a harvest of 25, which ISO 14067 does not look at. */
    @Test
    void aHarvestPeriodThatAMethodDoesNotLookAtIsNoted() {
        Footprint footprint =
                footprint(Method.ISO_14067_2018, crop("1 kg loses 120 t/ha yield 4 t/ha/a age 21 a harvest 25 a"));
        assertEquals(0, footprint.total());
        assertEquals(
                List.of("/production/0/landUseChange/harvestPeriod"),
                footprint.warnings().stream()
                        .filter(issue -> issue.code() == IssueCode.NO_EFFECT)
                        .map(issue -> issue.place().path())
                        .toList());
    }

    /** 1 t C/ha/a and 1 t/ha/a of crop: 44/12 kg CO2 and 22/21 / 1000 kg N2O at 298 for each kg. */
    @Test
    void aLossOfSoilCarbonGivesCarbonDioxideAndNitrousOxideOfLandUseChange() {
        Footprint footprint = footprint(AR4, crop("1000 kg soil 1 t/ha/a yield 1 t/ha/a age 10 a"));
        assertEquals(44000.0 / 12, footprint.byGas().get(Gas.CO2), 1e-9);
        assertEquals(6556.0 / 21, footprint.byGas().get(Gas.N2O), 1e-9);
        assertEquals(
                List.of(Origin.LAND_USE_CHANGE),
                List.copyOf(footprint.byOrigin().keySet()));
    }

    @Test
    void aChangeOfUnknownAgeIsTakenAsRecentWithANote() {
        Footprint footprint = footprint(AR4, crop("1 kg loses 120 t/ha yield 4 t/ha/a"));
        assertEquals(5.5, footprint.total(), EXACT * 10);
        assertTrue(footprint.warnings().stream().anyMatch(issue -> issue.code() == IssueCode.ASSUMED));
    }

    /** 20 % of the area are new, 60 % of that was forest: 0.2 · (0.6 · 22 + 0.4 · 6) / 4 = 0.78; the worst case is 22 / 4. */
    @Test
    void anUnknownFormerUseIsTheAverageOfTheExpansionOrTheWorstCase() {
        String crop = "1 kg area 100 ha before 80 ha share 60 % rate 22 t CO2e/ha/a share rest rate 6 t CO2e/ha/a"
                + " yield 4 t/ha/a";
        assertEquals(0.78, total(crop), EXACT);
        Footprint worst = footprint(Method.PAS_2050_2008, crop(crop));
        assertEquals(5.5, worst.total(), EXACT * 10);
        assertTrue(worst.warnings().stream().anyMatch(issue -> issue.code() == IssueCode.ASSUMED));
    }

    /** 0.6 · 2 + 0.3 · 0.5 = 1.35; without the smallest country 1.35 / 0.9 = 1.5; the worst is 2. */
    @Test
    void anUnknownCountryIsTheAverageOfTheImportsThatAreLookedAt() {
        String a = "1 kg in A share 60 % emissions 2 kg CO2e/kg";
        String b = " in B share 30 % emissions 0.5 kg CO2e/kg";
        String c = " in C share 10 % emissions 0 kg CO2e/kg";
        assertEquals(1.35, total(a + b + c), EXACT);
        assertEquals(1.5, total(a + b + c + " cutOff 90 %"), EXACT);
        assertEquals(1.35, total(a + b + c + " cutOff 91 %"), EXACT);
        assertEquals(total("1 kg" + c + b + a.substring(4) + " cutOff 90 %"), total(a + b + c + " cutOff 90 %"), 0);
        assertEquals(2, footprint(Method.PAS_2050_2008, crop(a + b + c)).total(), EXACT);
    }

    /** Of two equal countries the first by name is looked at: (0.8 · 1 + 0.1 · 3) / 0.9. */
    @Test
    void ofEqualSharesTheFirstByNameStays() {
        double expected = 1.1 / 0.9;
        for (String rest : List.of(
                " in C share 10 % emissions 9 kg CO2e/kg in B share 10 % emissions 3 kg CO2e/kg",
                " in B share 10 % emissions 3 kg CO2e/kg in C share 10 % emissions 9 kg CO2e/kg")) {
            assertEquals(expected, total("1 kg in A share 80 % emissions 1 kg CO2e/kg" + rest + " cutOff 90 %"), EXACT);
        }
    }

    @Test
    void parametersDriveAgeAndShares() {
        Product product = crop(
                product("p").parameter("old: 10 a").parameter("first: 60 %"),
                "1 kg in A share first emissions 2 kg CO2e/kg in B share rest emissions 1 kg CO2e/kg age old");
        assertEquals(1.6, footprint(AR4, product).total(), EXACT);
        assertEquals(
                1.2, footprint(AR4, product.with(new Setting("first", "20 %"))).total(), EXACT);
        assertEquals(0, footprint(AR4, product.with(new Setting("old", "30 a"))).total());
    }

    @Test
    void theDefaultTableIsOffUnlessAMethodTurnsItOnWithAWarning() {
        String crop = "1 kg in BR from forest to annual yield 2.9 t/ha/a age 1 a";
        for (Method method : Method.all()) {
            Issue issue = Calculations.error(IssueCode.UNVERIFIED, method, Workbench.LIBRARY, crop(crop));
            assertEquals("/production/0/landUseChange", issue.place().path());
            assertTrue(issue.hint().contains("\"carbonLoss\""), issue.hint());
        }
        Footprint footprint = footprint(WITH_TABLE, crop(crop));
        assertEquals(370.0 / 29, footprint.total(), EXACT * 100);
        Issue warning = footprint.warnings().stream()
                .filter(issue -> issue.code() == IssueCode.UNVERIFIED)
                .findFirst()
                .orElseThrow();
        assertEquals(IssueCode.UNVERIFIED, warning.code());
        assertEquals(Severity.WARNING, warning.severity());
    }

    @Test
    void aCountryOutsideTheTableIsRefusedAtItsPlace() {
        Issue issue = Calculations.error(
                IssueCode.UNKNOWN_LOCATION,
                WITH_TABLE,
                Workbench.LIBRARY,
                crop("1 kg in Brasil from forest to annual yield 2.9 t/ha/a age 1 a"));
        assertEquals("/production/0/landUseChange/country", issue.place().path());
        assertEquals("Maybe \"Brazil\"", issue.hint());
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource({
        "1 kg loses 120 t/ha yield 4 t/ha/a age -1 a, OUT_OF_RANGE, age",
        "1 kg loses 120 t/ha yield 0 t/ha/a age 1 a, OUT_OF_RANGE, yield",
        "1 kg loses 120 t/ha yield 4 t/ha age 1 a, DIMENSION_MISMATCH, yield",
        "1 kg loses 120 t/ha age 1 a, MISSING_FIELD, ''",
        "1 kg loses 120 t yield 4 t/ha/a age 1 a, DIMENSION_MISMATCH, carbonLoss",
        "1 kg soil 1 t/ha yield 4 t/ha/a age 1 a, DIMENSION_MISMATCH, soilLoss",
        "1 kg loses 120 t/ha yield 4 t/ha/a age 1 a harvest 0 a, OUT_OF_RANGE, harvestPeriod",
        "1 kg in A share 60 % emissions 2 kg CO2e/kg in B share rest emissions 0 kg CO2e/kg cutOff 89 %, OUT_OF_RANGE, cutOff",
        "1 kg in A share 60 % emissions 2 kg CO2e/kg in B share 30 % emissions 0 kg CO2e/kg, SHARES, origins/1/share",
        "1 kg in A share 60 % emissions 2 kg CO2e/kg in A share rest emissions 0 kg CO2e/kg, DUPLICATE_ID, origins/1/country",
        "1 kg in A share rest emissions 2 kg CO2e, DIMENSION_MISMATCH, origins/0/emissions",
        "1 kg in A share rest emissions 2 kg CO2e/kg yield 4 t/ha/a, CONFLICTING_FIELDS, yield",
        "1 kg area 0 ha before 80 ha share rest rate 22 t CO2e/ha/a yield 4 t/ha/a, OUT_OF_RANGE, area",
        "1 kg area 1 ha before -80 ha share rest rate 22 t CO2e/ha/a yield 4 t/ha/a, OUT_OF_RANGE, before",
        "1 kg area 1 ha before 1 ha share rest rate 22 t/ha/a yield 4 t/ha/a, DIMENSION_MISMATCH, conversions/0/rate",
    })
    void whatIsOutOfRangeIsRefusedAtItsPlace(String crop, IssueCode code, String place) {
        String path = "/production/0/landUseChange" + (place.isEmpty() ? "" : "/" + place);
        assertEquals(path, error(code, crop).place().path());
    }

    @Test
    void aCropIsAMass() {
        Issue issue = error(IssueCode.DIMENSION_MISMATCH, "1 l loses 120 t/ha yield 4 t/ha/a age 1 a");
        assertEquals("/production/0/amount", issue.place().path());
    }

    /** 100 kg N · 1 % · 44/28 = 11/7 kg N2O at 298. */
    @Test
    void nitrogenOnSoilLeavesAsNitrousOxide() {
        Footprint footprint = footprint(AR4, nitrogen("100 kg"));
        assertEquals(3278.0 / 7, footprint.total(), 1e-10);
        assertEquals(List.of(Origin.UNSPLIT), List.copyOf(footprint.byOrigin().keySet()));
        assertEquals(
                2 * 3278.0 / 7, footprint(AR4, nitrogen("100 kg factor 2 %")).total(), 1e-10);
    }

    @Test
    void theShareThatLeavesIsAShareOfAMass() {
        Issue factor =
                Calculations.error(IssueCode.OUT_OF_RANGE, AR4, Workbench.LIBRARY, nitrogen("100 kg factor 101 %"));
        assertEquals("/production/0/factor", factor.place().path());
        Issue amount = Calculations.error(IssueCode.MISSING_UNIT, AR4, Workbench.LIBRARY, nitrogen("100"));
        assertEquals("/production/0/amount", amount.place().path());
    }
}
