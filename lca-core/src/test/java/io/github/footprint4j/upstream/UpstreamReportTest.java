package io.github.footprint4j.upstream;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.library.Library;
import io.github.footprint4j.result.Footprint;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UpstreamReportTest {

    private static final double EXACT = 1e-12;

    private static final Library LOOP = library(
            dataset("p1", "makes 2 kg", "takes 1 kg of p2", "emits 1 kg of CO2 fossil"),
            dataset("p2", "makes 4 kg", "takes 2 kg of p1", "emits 2 kg of CO2 fossil"));

    private static final Footprint EIGHT = footprint(LOOP, buying("8 kg of p2"));

    /** By hand: p1 runs as often as p2, and 4 x = 8 + x, so that each runs 8/3 times and emits 1 and 2 kg of CO2 a run. */
    @Test
    void whoEmitsIsWhoRuns() {
        Map<String, Double> byName = new TreeMap<>();
        EIGHT.byEmitter().forEach((node, co2e) -> byName.put(node.toString(), co2e));
        assertEquals("[p1 @ GLO, p2 @ GLO]", byName.keySet().toString());
        assertEquals(8.0 / 3, byName.get("p1 @ GLO"), EXACT);
        assertEquals(16.0 / 3, byName.get("p2 @ GLO"), EXACT);
    }

    /** Each buys half of what it is asked for from the other: 8 and 4 are above 40 % of the total of 8, 2 is not. */
    @Test
    void aBranchBelowTheCutOffIsInTheRest() {
        String text = UpstreamReport.of(EIGHT, 0.4).text();
        assertTrue(text.contains("p2 @ GLO"), text);
        assertEquals(
                "100.0 % 100.0 % 100.0 % 50.0 % 25.0 %",
                text.lines()
                        .dropWhile(line -> !line.startsWith("supplier"))
                        .skip(1)
                        .takeWhile(line -> !line.isEmpty())
                        .map(line -> line.replaceAll(".*?([0-9.]+ %).*", "$1"))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void everyViewOfTheSheetSumsToTheTotal() {
        String csv = UpstreamReport.of(EIGHT, 0.01).csv();
        for (String view : new String[] {"emitter", "gas", "origin"}) {
            double sum = csv.lines()
                    .filter(row -> row.startsWith(view + ","))
                    .mapToDouble(row -> Double.parseDouble(row.split(",", -1)[4]))
                    .sum();
            assertEquals(8, sum, 10 * EXACT, view);
        }
    }

    @Test
    void aShareAboveTheWholeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> UpstreamReport.of(EIGHT, 1.5));
    }
}
