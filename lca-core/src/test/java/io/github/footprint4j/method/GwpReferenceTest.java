package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Oracle: the tables of openclimatedata/globalwarmingpotentials, read there from the reports of the IPCC. */
@Tag("shared")
class GwpReferenceTest {

    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "AR4", "AR4GWP100",
            "AR5", "AR5GWP100",
            "AR5-feedback", "AR5CCFGWP100",
            "AR6", "AR6GWP100"));

    /** Species there whose names differ by more than hyphens and case. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("cf4", "PFC-14"),
            Map.entry("c2f6", "PFC-116"),
            Map.entry("c3f8", "PFC-218"),
            Map.entry("cc4f8", "PFC-318"),
            Map.entry("c4f10", "PFC-3-1-10"),
            Map.entry("c5f12", "PFC-4-1-12"),
            Map.entry("c6f14", "PFC-5-1-14"));

    private static final int COMPARED_AT_LEAST = 200;

    @Test
    void everyValueIsThatOfTheTable() throws IOException {
        List<String> lines = lines();
        List<String> header = List.of(lines.get(0).split(","));
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Optional<Gas> gas = gas(cells[0]);
            for (String set : COLUMNS.keySet()) {
                String expected = cells[header.indexOf(COLUMNS.get(set))];
                Optional<Double> found =
                        gas.flatMap(one -> GwpSet.find(set).orElseThrow().of(one, Origin.UNSPLIT));
                if (gas.isPresent() && !expected.isEmpty()) {
                    compared++;
                    if (!found.equals(Optional.of(Double.valueOf(expected)))) {
                        wrong.add(cells[0] + " " + set + ": found " + found + ", expected " + expected);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > COMPARED_AT_LEAST, "compared " + compared);
    }

    private static Optional<Gas> gas(String species) {
        String key = plain(species);
        return Gas.all().stream()
                .filter(gas -> plain(gas.id()).equals(key))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(key)).map(Gas::of));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static List<String> lines() throws IOException {
        Path file = Path.of(System.getProperty("shared"), "data", "globalwarmingpotentials.csv");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
