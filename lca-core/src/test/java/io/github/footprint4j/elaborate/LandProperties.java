package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.LandModel.crop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Workbench;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What must hold for every change of land use (clause 5.6). */
class LandProperties {

    private static final int TRIES = 100;

    private static double total(String crop) {
        return footprint(Workbench.LIBRARY, crop(crop)).total();
    }

    @Property(tries = TRIES)
    void aChangeOlderThanThePeriodContributesExactlyZero(
            @ForAll @DoubleRange(min = 0.1, max = 80) double harvest,
            @ForAll @DoubleRange(min = 0.01, max = 100) double longer) {
        double age = Math.max(20, harvest) + longer;
        assertEquals(0, total(change(age, harvest)));
    }

    @Property(tries = TRIES)
    void withinThePeriodItsAgeMakesNoDifference(
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0.1, max = 80) double harvest) {
        double age = share * Math.max(20, harvest) * 0.999;
        double recent = total(change(0, harvest));
        assertTrue(recent > 0);
        assertEquals(recent, total(change(age, harvest)));
    }

    /** The mean of those that are looked at lies between the least and the largest of all. */
    @Property(tries = TRIES)
    void anAverageLiesBetweenTheOriginsWhateverTheCutOff(
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 9) double emissions,
            @ForAll @DoubleRange(min = 0.9, max = 1) double cutOff) {
        double total = total("1 kg in A share " + share + " emissions " + emissions + " kg CO2e/kg"
                + " in B share rest emissions 4 kg CO2e/kg cutOff " + cutOff);
        double rounding = 1e-12;
        assertTrue(total >= Math.min(emissions, 4) - rounding && total <= Math.max(emissions, 4) + rounding);
    }

    private static String change(double age, double harvest) {
        return "1 kg loses 120 t/ha soil 1 t/ha/a yield 4 t/ha/a age " + age + " a harvest " + harvest + " a";
    }
}
