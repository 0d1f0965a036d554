package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.testkit.ProductModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vehicles that several goods share (PAS 2050:2011, clauses 6.4.7 and 8.6); a truck emits 2 kg a km, 200 kg a trip, 0.1 kg a t*km. */
class LoadsTest {

    private static final Library TRUCKS = library(
            dataset("truck", "makes 1 km", "emits 2 kg of CO2 fossil"),
            dataset("lorry", "makes 1 vehicle*km", "emits 2 kg of CO2 fossil"),
            dataset("trip", "makes 1 piece", "emits 200 kg of CO2 fossil"),
            dataset("freight", "makes 1 t*km", "emits 0.1 kg of CO2 fossil"));

    private static final String FULL = " distance 100 km payload 20 t space 80 m3 ";

    private static ProductModel carrying(String goods, String leg) {
        return product("p").transport("out: carries " + goods, leg);
    }

    /** By volume 60 / 75 and 15 / 75 of 200 kg; by mass 5 / 19 and 14 / 19. */
    @ParameterizedTest(name = "{0} at {1} and {2}: {3}")
    @CsvSource({
        "5 t volume 60 m3, 75 %, 93.75 %, 160",
        "10 t volume 15 m3, 75 %, 93.75 %, 40",
        "5 t volume 10 m3, 95 %, 37.5 %, 52.63157894736842",
        "14 t volume 20 m3, 95 %, 37.5 %, 147.36842105263158"
    })
    void whicheverLimitsTheLoadSharesTheVehicle(String goods, String byMass, String byVolume, double expected) {
        String load = "load " + byMass + " loadVolume " + byVolume;
        for (String by : new String[] {"truck", "lorry", "trip"}) {
            assertEquals(expected, total(TRUCKS, carrying(goods, "by " + by + FULL + load)), EXACT * 1000, by);
        }
    }

    /** Half a return trip empty at 1.4 of the loaded one. */
    @Test
    void anEmptyReturnIsAddedToTheLoadedTrip() {
        String leg = "by truck" + FULL + "load 75 % loadVolume 93.75 % emptyReturn 70 %";
        assertEquals(272, total(TRUCKS, carrying("5 t volume 60 m3", leg)), EXACT * 1000);
        assertEquals(17, total(TRUCKS, carrying("1 t", "by freight distance 100 km emptyReturn 70 %")), EXACT * 10);
    }

    /** Without volumes by mass: 5 / (20 x 50 %) of 200 kg. */
    @Test
    void aLoadMayBeStatedByMassAlone() {
        assertEquals(
                100, total(TRUCKS, carrying("5 t", "by truck distance 100 km payload 20 t load 50 %")), EXACT * 100);
    }

    /** By volume alone: 10 / (80 x 50 %) of 200 kg. */
    @Test
    void aLoadMayBeStatedByVolumeAlone() {
        assertEquals(
                50, total(TRUCKS, carrying("5 t volume 10 m3", "by truck" + FULL + "loadVolume 50 %")), EXACT * 100);
    }

    /** 20 t in 80 m3 is 0.25 t a m3: 60 m3 are charged for 15 t, 10 m3 for the 5 t they weigh. */
    @ParameterizedTest
    @CsvSource({"60, 150", "10, 50"})
    void lightGoodsAreChargedForTheMassThatTheirVolumeKeepsOut(String volume, double expected) {
        assertEquals(
                expected, total(TRUCKS, carrying("5 t volume " + volume + " m3", "by freight" + FULL)), EXACT * 1000);
    }

    /** The whole load is limited by mass, so that nobody is charged for volume. */
    @Test
    void theLoadDecidesForMassTimesDistanceToo() {
        String leg = "by freight" + FULL + "load 95 % loadVolume 37.5 %";
        assertEquals(50, total(TRUCKS, carrying("5 t volume 60 m3", leg)), EXACT * 100);
    }

    @Test
    void aLoadNeedsItsVehicle() {
        Issue issue = error(IssueCode.MISSING_FIELD, TRUCKS, carrying("5 t", "by freight distance 100 km load 75 %"));
        assertEquals("/transport/0/legs/0/load", issue.place().path());
    }

    @Test
    void aWholeVehicleNeedsALoad() {
        Issue issue = error(IssueCode.DIMENSION_MISMATCH, TRUCKS, carrying("5 t", "by truck distance 100 km"));
        assertEquals("Maybe \"load\" and \"vehicle\" are missing, for a dataset of whole vehicles", issue.hint());
    }

    @Test
    void volumeThatMayLimitIsNeeded() {
        Issue issue = error(
                IssueCode.MISSING_FIELD, TRUCKS, carrying("5 t", "by truck" + FULL + "load 75 % loadVolume 90 %"));
        assertEquals("/transport/0/legs/0/vehicle", issue.place().path());
    }

    @ParameterizedTest
    @CsvSource({
        "payload 20 t load 0 %, load",
        "payload 20 t load 110 %, load",
        "payload 0 t load 50 %, vehicle/payload",
        "payload 20 t load 50 % emptyReturn -10 %, emptyReturn",
        "payload 20 t load 50 % emptyReturn 300 %, emptyReturn"
    })
    void wrongCapacitiesAreRefused(String words, String field) {
        Issue issue = error(IssueCode.OUT_OF_RANGE, TRUCKS, carrying("5 t", "by truck distance 100 km " + words));
        assertEquals("/transport/0/legs/0/" + field, issue.place().path());
    }

    @Test
    void aVolumeThatNoVehicleNeedsIsAWarning() {
        ProductModel product = carrying("5 t volume 10 m3", "by freight distance 100 km");
        Issue issue = warnings(IssueCode.UNUSED, TRUCKS, product).get(0);
        assertEquals("/transport/0/volume", issue.place().path());
    }
}
