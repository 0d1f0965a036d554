package io.github.footprint4j.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedTest {

    /** By text, a part named "body" would stand before the total. */
    @Test
    void theTotalStandsBeforeStagesInTheOrderOfTheLifeCycleThenPartsThenShares() {
        Observed production = Observed.of(Stage.PRODUCTION);
        Observed use = Observed.of(Stage.USE);
        Observed body = Observed.of(new EntryId("body"));
        Observed share = Observed.TOTAL.asShare();
        assertEquals(
                List.of(Observed.TOTAL, production, use, body, share),
                List.of(share, body, use, production, Observed.TOTAL).stream()
                        .sorted()
                        .toList());
    }
}
