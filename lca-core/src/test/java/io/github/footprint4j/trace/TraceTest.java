package io.github.footprint4j.trace;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.result.Footprint;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final double EXACT = 1e-12;

    private static final Library TWO = library(
            dataset("steel", "makes 1 kg", "takes 2 kWh of power", "emits 1 kg of CO2 fossil"),
            dataset("power", "makes 1 kWh", "emits 0.5 kg of CO2 fossil"));

    /** 3 kg of steel of 1 + 2 · 0.5 kg each, which the line buys: the power is inside. */
    private static final Footprint SIX = footprint(TWO, buying("3 kg of steel"));

    @Test
    void aLineIsAnAmountTimesWhatOneUnitContributes() {
        String line = SIX.byPart().keySet().iterator().next().value();
        Trace trace = Trace.of(SIX, line);
        assertEquals(1, trace.roots().size());
        Root root = trace.roots().get(0);
        assertEquals("steel @ GLO", root.from());
        assertEquals(3, root.bought().orElseThrow().amount(), EXACT);
        assertEquals("kg", root.bought().orElseThrow().unit());
        assertEquals(2, root.bought().orElseThrow().perUnit(), EXACT);
        assertEquals(6, trace.co2e(), EXACT);
        String text = trace.document().text();
        assertTrue(text.contains("buys itself  power"), text);
        assertTrue(text.contains("100.0 % of 6.00"), text);
    }

    @Test
    void anUnknownElementIsRefusedWithTheOnesThereAre() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Trace.of(SIX, "nothing-like-it"));
        String line = SIX.byPart().keySet().iterator().next().value();
        assertTrue(refused.getMessage().contains("no part, entry or transport \"nothing-like-it\", only " + line));
    }
}
