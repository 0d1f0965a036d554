package io.github.footprint4j.data.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.json.TargetJson;
import io.github.footprint4j.data.measure.MeasuresFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.CheapestSet;
import io.github.footprint4j.target.CheapestSetAnswer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a measures file says changes the answer or stands in it; what does nothing beside the rest of its file is noted. */
class MeasuresFieldsTest {

    private static final ProductSystem SYSTEM = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011)
            .system(Products.read(Path.of("src/test/resources/fields/walk.yaml"), Libraries.bundled()));

    /** Far below what the measures reach, so that all of them are done that may be. */
    private static final double LITTLE = 1;

    @Test
    void everyFieldOfTheSchemaHasARow() {
        assertEquals(
                SchemaFields.of("measures"),
                FieldRow.of("measures").stream().map(FieldRow::field).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** No field of this form only informs; the documentation lists none. */
    @TestFactory
    Stream<DynamicTest> everyFieldChangesWhatIsShown() {
        return FieldRow.of("measures").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.field(),
                        () -> assertNotEquals(
                                shown(row.without("measures-walk.yaml"), LITTLE),
                                shown(row.with("measures-walk.yaml"), LITTLE),
                                "it changes nothing that is shown")));
    }

    /** Where nothing needs to be done, the measures are read all the same: the answer names them. */
    @Test
    void whatIsNotDoneIsNamed() {
        String shown = shown(new FieldRow("", Map.of(), Map.of(), Map.of()).without("measures-walk.yaml"), 1e6);
        assertTrue(
                shown.replaceAll("\\s+", " ")
                        .contains(
                                "Not done: a thinner cover (5 EUR 2024), less heat (0.8 EUR 2024/kWh for \"other\" from 2 kWh to 6 kWh), a"
                                        + " thinner lid (3 EUR 2024)."),
                shown);
        assertTrue(shown.contains("\"name\": \"a thinner lid\""), shown);
    }

    /** Walk: nothing depends on fan; power is 2 kWh. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eitherOr: shel, changes: [{ set: cover.mass, to: 0.5 kg }]            | "one" is the only one of "eitherOr: shel", which rules nothing out
            eitherOr: g, excludes: [two], changes: [{ set: cover.mass, to: 0 kg }] | "one" need not exclude "two": both are of "eitherOr: g"
            changes: [{ set: fan, to: false }]                                    | "one" leaves the total as it is: it has no effect alone
            changes: [{ set: cover.mass, to: 1000 g }]                            | "one" leaves the total as it is: it has no effect alone
            by: power, from: 2 kWh, to: 2 kWh                                     | "one" moves "power" from "2 kWh" to "2 kWh" and leaves the total as it is at both ends
            """)
    void whatDoesNothingIsNotedAtItsPlace(String what, String note) {
        String cost = what.startsWith("by") ? "1 EUR2024/kWh" : "1 EUR2024";
        CheapestSet found = found("""
                format: footprint-measures/1
                measures:
                  - { id: one, cost: %s, %s }
                  - { id: two, cost: 1 EUR2024, eitherOr: g, changes: [{ set: handle.mass, to: 0.5 kg }] }
                """.formatted(cost, what), LITTLE);
        List<Issue> notes = found.notes().stream()
                .filter(issue -> issue.message().equals(note))
                .toList();
        assertEquals(1, notes.size(), () -> found.notes().toString());
        assertEquals(3, notes.get(0).place().line());
    }

    /** 0.25 kg less for one point would be bought by counting in another way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ recycling: closed-loop }",
                "{ method: iso-14067 }",
                "{ name: both, sequence: [{ recycling: closed-loop }, { set: cover.mass, to: 0.5 kg }] }"
            })
    void aRuleIsNoMeasure(String change) {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> found("""
                format: footprint-measures/1
                measures:
                  - { id: one, cost: 1, changes: [%s] }
                """.formatted(change), LITTLE));
        assertTrue(e.getMessage().contains("saves nothing, it only counts in another way"), e.getMessage());
        assertEquals(3, e.issues().get(0).place().line());
    }

    @Test
    void aMeasureThatExcludesItselfIsRefused() {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> found("""
                format: footprint-measures/1
                measures:
                  - { id: one, cost: 1, excludes: [one], changes: [{ set: cover.mass, to: 0.5 kg }] }
                """, LITTLE));
        assertTrue(e.getMessage().contains("\"one\" excludes itself"), e.getMessage());
        assertEquals(3, e.issues().get(0).place().line());
    }

    private static CheapestSet found(String text, double aim) {
        return CheapestSet.of(
                SYSTEM, MeasuresFile.read(Source.named("measures.yaml").with(text)), aim);
    }

    private static String shown(String text, double aim) {
        CheapestSet found = found(text, aim);
        return CheapestSetAnswer.of(SYSTEM, found).text(TextStyle.DEFAULT)
                + TargetJson.write(SYSTEM, aim, List.of(), Optional.of(found));
    }
}
