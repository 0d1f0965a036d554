package io.github.footprint4j.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every unit name of the openLCA reference data (GreenDelta olca-schema, CC0) is known, or refused for a reason. */
@Tag("shared")
class ReferenceUnitsTest {

    private static final Map<String, String> REFUSED = refused();
    private static final Set<String> SEVERAL_DIMENSIONS = Set.of("Units of currency", "Units of mass");

    private static Map<String, String> refused() {
        Map<String, String> refused = new TreeMap<>();
        refused.put("ton", "a metric, short or long ton");
        refused.put("Mt", "a megatonne or a metric tonne");
        refused.put("Mtn", "a megatonne or a metric tonne");
        refused.put("cwt", "100 lb or 112 lb");
        refused.put("kcal", "4186.8 J or 4184 J");
        refused.put("gill", "of the United States or imperial");
        refused.put("pk", "of the United States or imperial");
        refused.put("dr (Fl)", "of the United States or imperial");
        refused.put("Imp.min.", "named imperial, with the factor of the United States");
        refused.put("u", "a micron, a dalton or a piece");
        refused.put("$", "money without a year");
        return refused;
    }

    private record Row(String name, String id, String group) {}

    @Test
    void everyNameIsKnownOrRefusedAsAmbiguous() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (Row row : rows()) {
            if (REFUSED.containsKey(row.name()) == isKnown(row.name())) {
                unknown.add(row.name());
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void namesOfOneUnitHaveOneSize() throws IOException {
        Map<String, Double> sizes = new LinkedHashMap<>();
        for (Row row : knownRows()) {
            double size = Unit.parse(row.name()).factor();
            double first = sizes.computeIfAbsent(row.id(), id -> size);
            assertEquals(first, size, 1e-15 * first, row.name());
        }
        assertTrue(sizes.size() > 150);
    }

    @Test
    void unitsOfOneGroupHaveOneDimension() throws IOException {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        for (Row row : knownRows()) {
            Dimension dimension = Unit.parse(row.name()).dimension();
            if (!SEVERAL_DIMENSIONS.contains(row.group())) {
                assertEquals(dimensions.computeIfAbsent(row.group(), group -> dimension), dimension, row.name());
            }
        }
    }

    private static List<Row> knownRows() throws IOException {
        return rows().stream().filter(row -> !REFUSED.containsKey(row.name())).toList();
    }

    private static List<Row> rows() throws IOException {
        Path file = Path.of(System.getProperty("shared"), "data", "olca-schema-units.csv");
        List<String> lines = Files.readAllLines(file);
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split(",", 4))
                .map(cells -> new Row(cells[0], cells[1], cells[2]))
                .toList();
    }

    private static boolean isKnown(String name) {
        try {
            Unit.parse(name);
            return true;
        } catch (InvalidInputException e) {
            assertEquals(IssueCode.AMBIGUOUS_UNIT, e.issues().get(0).code(), name);
            return false;
        }
    }
}
