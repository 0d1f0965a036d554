package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the statements of the reports give when their own figures are put together; numbers and places in docs/statements.md. */
class StatementArithmeticTest {

    /** 4,500 mAh at 3.87 V, charged once a day for a year, in kWh. */
    private static final double YEAR = 4.5 * 3.87 / 1000 * 365;

    private static final double MILLION = 1e6;

    /** Statement 1: 88 to 97 % on 100 million devices are 57.2 or 67.0 million kWh a year and not 570; 21,700 t are 0.379 kg/kWh. */
    @Test
    void theSavedChargingEnergyIsTenTimesTooLarge() {
        double multiplied = YEAR * (0.97 - 0.88) * 100;
        double divided = YEAR * (1 / 0.88 - 1 / 0.97) * 100;
        assertEquals(57.2, multiplied, 0.05);
        assertEquals(67.0, divided, 0.05);
        assertEquals(10, 570 / multiplied, 0.05);
        assertEquals(0.379, 21.7 / multiplied, 0.0005);
    }

    /** Statement 2: 52 million kWh for the same technology; 95.3 to 98.6 and 89.3 to 96.8 % cut the losses by 70 %. */
    @Test
    void theSameChargingIsStatedWithLessEnergyAndCutsTheLossesOfItsChips() {
        assertEquals(1.10, YEAR * 0.09 * 100 / 52, 0.005);
        assertEquals(0.70, 1 - (1 - 0.986) / (1 - 0.953), 0.005);
        assertEquals(0.70, 1 - (1 - 0.968) / (1 - 0.893), 0.005);
    }

    /** Statement 3: 16.93 g for one per cent are 0.266 kg/kWh multiplied, 0.248 divided. */
    @Test
    void onePerCentOfChargingNamesItsGridFactor() {
        assertEquals(0.266, 16.93e-3 / (YEAR * 0.01), 0.0005);
        assertEquals(0.248, 16.93e-3 / (YEAR * (1 / 0.96 - 1 / 0.97)), 0.0005);
    }

    /** Statement 5: 8 and 200 million t on 400 million units are 20 and 500 kg; 20 % of 800 kWh in China are 93 kg. */
    @Test
    void airConditionersSaveTwentyOrFiveHundredKilograms() {
        assertEquals(20, 8e9 / (400 * MILLION), 1e-12);
        assertEquals(500, 200e9 / (400 * MILLION), 1e-12);
        assertEquals(93, 0.20 * 800 * 0.582, 0.2);
    }

    /** Statement 10: 326 t with 0.06 kWh and 457 t with 0.084 kWh a unit imply the same units times factor. */
    @Test
    void mouldingAndPaintingAgreeToAThousandth() {
        double moulding = 326_000 / 0.06;
        double painting = 457_000 / 0.084;
        assertEquals(5.44 * MILLION, moulding, 0.01 * MILLION);
        assertEquals(5.44 * MILLION, painting, 0.01 * MILLION);
        assertEquals(0.0013, painting / moulding - 1, 0.00005);
    }

    /** Statement 11: 1,001.6 t for 1,406,874 kWh, and 31,347 t for 48,608 MWh. */
    @Test
    void theGridFactorsOfTheReports() {
        assertEquals(0.712, 1_001_600 / 1_406_874.0, 0.0005);
        assertEquals(0.645, 31_347 / 48_608.0, 0.0005);
    }

    /** Statement 12: 770 t at 5 g are 154 million boxes, with 0.949 kg and 4.75 g each. */
    @Test
    void fiveGramsAreTakenFromEachOfAHundredAndFiftyFourMillionBoxes() {
        assertEquals(154 * MILLION, 770e6 / 5, 1);
        assertEquals(0.949, 731 / 770.0, 0.0005);
        assertEquals(4.75, 731e6 / (154 * MILLION), 0.005);
    }

    /** Statement 15: 33.3 % are 1,170 t of 3,514. */
    @Test
    void manualsUsedThreeThousandFiveHundredTonnes() {
        assertEquals(3514, 1170 / 0.333, 0.5);
    }

    /** Statement 17: 40 % at 5 % leave 0.62 of virgin. */
    @Test
    void recycledAluminiumLeavesSixtyTwoPerCent() {
        assertEquals(0.62, 0.60 + 0.40 * 0.05, 1e-12);
    }

    /** Statements 22, 23, 26 and 27: 0.55 kg a product; 1 / 1.2; 1 / 1.5584; 7.5 g of paper a transit box. */
    @Test
    void freightAndWarehousesForOneUnit() {
        assertEquals(0.55, 3976e3 / 7.23e6, 0.0005);
        assertEquals(0.833, 1 / 1.2, 0.0005);
        assertEquals(0.358, 1 - 1 / 1.5584, 0.0005);
        assertEquals(7.5, 30e6 / 4e6, 1e-12);
    }

    /** Statement 31: 25 t of 127,271 phones are 196 g each, which the two handsets of the study (229 and 187 g) enclose. */
    @Test
    void aRecycledPhoneWeighsWhatPhonesWeigh() {
        double each = 25e6 / 127_271;
        assertEquals(196, each, 0.5);
        assertTrue(handset("redmi-note-12-pro-5g") < each && each < handset("xiaomi-13-pro"));
    }

    /** Statement 32: 12,260 and 4,500 are 44 % of 38,000; with 19,698 more they are 95.94 %. */
    @Test
    void theShareOfThePlannedRecyclingIsReproduced() {
        assertEquals(44, 100 * (12_260 + 4_500) / 38_000.0, 0.5);
        assertEquals(95.94, 100 * (12_260 + 4_500 + 19_698) / 38_000.0, 0.005);
    }

    /** Statement 36: 620,000 t over 5.4 billion km are 0.115 kg/km; that they stay outside a footprint is tested by SeedStatementsTest. */
    @Test
    void aScooterIsSaidToAvoidAHundredGramsForEachKilometre() {
        assertEquals(0.115, 620e6 / 5.4e9, 0.0005);
    }

    /** Statement 37: 7.8 % up to 10,787,758 t is a rise over 10.007 million, less than the 10,075,225.54 t of 2022; 99.2 % of 10.156 million. */
    @Test
    void theYearBetweenTwoReportedYearsWasLower() {
        double between = 10_787_758 / 1.078;
        assertEquals(10.007 * MILLION, between, 0.001 * MILLION);
        assertTrue(between < 10_075_225.54);
        assertEquals(10.156 * MILLION, 10_075_225.54 / 0.992, 0.001 * MILLION);
    }

    /** Statement 38: 13 phones, a wearable and four appliances are the 18 products. */
    @Test
    void theKindsOfProductsAddUp() {
        assertEquals(18, 13 + 1 + 4);
    }

    /** Statement 40: one report prints 62.8 where another prints 62.81; 8GB+256GB is also labelled 6GB+256GB, and both labels are kept. */
    @Test
    void labelsThatContradictEachOtherAreData() {
        Published published = Studies.bundled("xiaomi-2023").published();
        assertEquals(62.8, Math.rint(62.81 * 10) / 10, 1e-12);
        assertEquals(
                List.of("6GB+256GB"),
                published.totals().stream()
                        .flatMap(one -> one.alsoLabelled().stream())
                        .toList());
    }

    private static double handset(String product) {
        return Products.bundled(product).lifeCycle().parts().stream()
                .flatMap(StatementArithmeticTest::all)
                .filter(part -> part.kind() == PartKind.COMPONENT)
                .flatMap(part -> part.entry().extent().mass().stream())
                .mapToDouble(mass -> mass.formula().quantity().orElseThrow().in(Unit.parse("g")))
                .sum();
    }

    private static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.parts().stream().flatMap(StatementArithmeticTest::all));
    }
}
