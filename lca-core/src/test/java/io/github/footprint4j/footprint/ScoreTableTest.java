package io.github.footprint4j.footprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.result.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

    /** 2 x exp(±1.96 x 0.2) = 1.351 to 2.960. */
    @Test
    void aDatasetAloneHasTheValueItStates() {
        Score steel = Samples.calculator().score(Samples.id("steel"));
        assertEquals(2, steel.co2e(), 1e-12);
        assertEquals("kg", steel.unit().symbol());
        assertEquals(
                1.351, steel.interval().low(), 5 * steel.interval().lowEnd().error());
        assertEquals(
                2.960, steel.interval().high(), 5 * steel.interval().highEnd().error());
    }

    @Test
    void aTableShowsNameValueIntervalAndEvidence() {
        List<Score> scores = List.of(
                Samples.calculator().score(Samples.id("electricity")),
                Samples.calculator().score(Samples.id("recycling")));
        assertEquals("""
                dataset      name         at   kg CO2e  per  95 % interval   evidence   mind
                electricity  electricity  GLO    0.500  kWh  0.453 to 0.551  estimated
                recycling    recycling    GLO   -0.800  kg   not stated      estimated
                """, ScoreTable.of(scores).text());
    }

    @Test
    void anUnknownDatasetIsRefusedWithTheClosestNames() {
        var refused = assertThrows(
                InvalidInputException.class, () -> Samples.calculator().score(Samples.id("steal")));
        assertTrue(refused.getMessage().contains("Maybe \"steel @ GLO\""), refused.getMessage());
    }
}
