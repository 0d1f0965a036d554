package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is true of every weight of a late emission or of stored carbon. */
class WeightProperties {

    private static final double ROUNDING = 1e-12;

    @Property
    void weightsLieBetweenNothingAndTheWhole(
            @ForAll @DoubleRange(max = 100) double year, @ForAll @DoubleRange(min = 1, max = 500) double years) {
        double counted = AssessmentPeriod.YEARS_WITHIN.at(Map.of("year", year, "years", years));
        Map<String, Double> symbols = Map.of("year", year, "years", years, "counted", counted);
        for (Coefficient weight : List.of(
                DelayWeight.PULSE,
                DelayWeight.ONE_OF_SEVERAL,
                DelayWeight.EVENLY,
                StorageWeight.PULSE,
                StorageWeight.ONE_OF_SEVERAL)) {
            assertIsShare(weight.at(symbols), weight);
        }
    }

    /** The years of the general formula are whole. */
    @Property
    void storageOfWhatLeavesEvenlyIsAShare(
            @ForAll @IntRange(max = 100) int year, @ForAll @IntRange(min = 1, max = 500) int years) {
        double counted = Math.min(years, 100 - year);
        Map<String, Double> symbols = Map.of("year", (double) year, "years", (double) years, "counted", counted);
        assertIsShare(StorageWeight.EVENLY.at(symbols), StorageWeight.EVENLY);
    }

    private static void assertIsShare(double value, Coefficient weight) {
        assertTrue(value >= -ROUNDING && value <= 1 + ROUNDING, () -> weight + " gives " + value);
    }

    @Property
    void delayAndStorageUntilTheSameYearAddUpToTheWhole(@ForAll @DoubleRange(max = 120) double year) {
        Map<String, Double> symbols = Map.of("year", year);
        assertEquals(1, DelayWeight.PULSE.at(symbols) + StorageWeight.PULSE.at(symbols), ROUNDING);
        assertEquals(1, DelayWeight.ONE_OF_SEVERAL.at(symbols) + StorageWeight.ONE_OF_SEVERAL.at(symbols), ROUNDING);
    }

    @Property
    void aPulseByTheGeneralFormulaWeighsTheYearsThatAreLeft(@ForAll @IntRange(min = 1, max = 100) int year) {
        assertEquals(1 - year / 100.0, DelayWeight.ONE_OF_SEVERAL.at(Map.of("year", (double) year)), ROUNDING);
    }

    /** Under the general formula only: between the two formulas a later pulse may weigh more. */
    @Property
    void movingAShareToALaterYearNeverRaisesTheWeight(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100) Integer> years,
            @ForAll @IntRange(max = 100) int later,
            @ForAll @IntRange(max = 7) int chosen) {
        int moved = chosen % years.size();
        double before = 0;
        double after = 0;
        for (int i = 0; i < years.size(); i++) {
            int year = years.get(i);
            before += weight(year) / years.size();
            after += weight(i == moved ? Math.max(year, later) : year) / years.size();
        }
        assertTrue(after <= before + ROUNDING, before + " became " + after);
    }

    private static double weight(int year) {
        return DelayWeight.ONE_OF_SEVERAL.at(Map.of("year", (double) year));
    }
}
