package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Vectors WAS-1 to WAS-3 of the clause catalogue: 20 kg of carbon decay, half of it to methane. */
class LandfillGasSharesTest {

    private static final double DECAYED = 20;

    /** 20 * 0.5 * 16/12 = 40/3 kg CH4; 20 * 0.5 * 44/12 = 110/3 kg CO2. */
    @Test
    void halfOfTheCarbonBecomesMethane() {
        Map<String, Double> open = Map.of("methane", 0.5, "captured", 0.0, "oxidised", 0.0);
        assertEquals(40.0 / 3, DECAYED * LandfillGasShares.METHANE.at(open), 1e-12);
        assertEquals(110.0 / 3, DECAYED * LandfillGasShares.CARBON_DIOXIDE.at(open), 1e-12);
        assertEquals(0, LandfillGasShares.BURNED.at(open), 0);
    }

    /** 60 % captured: 16/3 kg CH4 stay, 40/3 * 0.6 * 44/16 = 22 kg CO2 from the flare or the engine. */
    @Test
    void whatIsCapturedBurnsToCarbonDioxide() {
        Map<String, Double> captured = Map.of("methane", 0.5, "captured", 0.6, "oxidised", 0.0);
        assertEquals(16.0 / 3, DECAYED * LandfillGasShares.METHANE.at(captured), 1e-12);
        assertEquals(22, DECAYED * LandfillGasShares.BURNED.at(captured), 1e-12);
        assertEquals(110.0 / 3, DECAYED * LandfillGasShares.CARBON_DIOXIDE.at(captured), 1e-12);
    }

    /** 10 % of the 16/3 kg CH4 turn into CO2 in the cover: 0.9 * 16/3 = 4.8 kg, and 16/3 * 0.1 * 44/16 = 22/15 kg CO2 more. */
    @Test
    void theCoverOxidisesWhatIsNotCaptured() {
        Map<String, Double> covered = Map.of("methane", 0.5, "captured", 0.6, "oxidised", 0.1);
        assertEquals(4.8, DECAYED * LandfillGasShares.METHANE.at(covered), 1e-12);
        assertEquals(110.0 / 3 + 22.0 / 15, DECAYED * LandfillGasShares.CARBON_DIOXIDE.at(covered), 1e-12);
    }

    @Property
    void theGasesHoldTheWholeCarbon(
            @ForAll @DoubleRange(max = 1) double methane,
            @ForAll @DoubleRange(max = 1) double captured,
            @ForAll @DoubleRange(max = 1) double oxidised) {
        Map<String, Double> shares = Map.of("methane", methane, "captured", captured, "oxidised", oxidised);
        double carbon = LandfillGasShares.METHANE.at(shares) * 12 / 16
                + (LandfillGasShares.CARBON_DIOXIDE.at(shares) + LandfillGasShares.BURNED.at(shares)) * 12 / 44;
        assertEquals(1, carbon, 1e-12);
    }
}
