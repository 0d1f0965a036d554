package io.github.footprint4j.data.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.CalibrationFile;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.measure.MeasuresFile;
import io.github.footprint4j.data.scenario.ScenarioFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that says nothing without elements is refused where it stands, in every form. */
class EmptyListsTest {

    private static final String PRODUCT = """
            format: footprint-product/1
            id: e
            name: E
            basis: design
            boundary: cradle-to-gate
            functionalUnit: { text: one, amount: 1 piece, duration: 1 a }
            parts: [{ id: a, of: steel, mass: 1 kg }]
            """;

    private static void read(String text) {
        Source source = Source.named("e.yaml").with(text);
        if (text.startsWith("format: footprint-measures")) {
            MeasuresFile.read(source);
        } else if (text.startsWith("format: footprint-scenario")) {
            ScenarioFile.read(source);
        } else if (text.startsWith("format: footprint-calibration")) {
            CalibrationFile.read(source);
        } else {
            Products.read(source, Libraries.bundled());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: footprint-measures/1\nmeasures: []",
                "format: footprint-measures/1\nmeasures: [{ id: a, cost: 1, changes: [] }]",
                "format: footprint-scenario/1\nid: s\nname: s\nchanges: []",
                "format: footprint-scenario/1\nid: s\nname: s\nchanges: [{ name: q, sequence: [] }]",
                "format: footprint-calibration/2\nstudy: x\nfits: []",
                PRODUCT + "production: [{ id: b, of: steel, at: [], amount: 1 kg }]",
                PRODUCT + "production: [{ id: b, of: steel, periods: [] }]",
                PRODUCT + "production: [{ id: b, of: steel, amount: 1 kg, gives: [] }]",
                PRODUCT + "parameters: { x: { value: 1 kg, role: design, oneOf: [] } }",
                PRODUCT + "parameters: { x: { value: 1 kg, role: estimate, range: [] } }",
                PRODUCT + "transport: [{ id: t, carries: packed_mass, legs: [] }]",
                PRODUCT + "transport: [{ id: t, carries: packed_mass, routes: [] }]",
                PRODUCT + "changes: []",
            })
    void anEmptyListIsRefusedAtItsLine(String text) {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> read(text));
        int line = (int) text.lines().count();
        assertTrue(e.issues().stream().anyMatch(issue -> issue.place().line() == line), e::toString);
    }

    @Test
    void tooManyMeasuresAreRefusedAtTheirList() {
        String measures = IntStream.range(0, 41)
                .mapToObj(i -> "  - { id: m" + i + ", cost: 1, changes: [{ set: p, to: 1 }] }\n")
                .collect(Collectors.joining());
        InvalidInputException e = assertThrows(
                InvalidInputException.class, () -> read("format: footprint-measures/1\nmeasures:\n" + measures));
        List<Issue> issues = e.issues();
        assertEquals("found 41 measures, expected 1 to 40", issues.get(0).message());
        assertEquals(3, issues.get(0).place().line());
    }
}
