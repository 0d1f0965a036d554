package io.github.footprint4j.data.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.json.ExplanationJson;
import io.github.footprint4j.data.scenario.ScenarioFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.explain.ScenarioWords;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a scenario file says changes the answer or stands in it; its id alone is only its address. */
class ScenarioFieldsTest {

    private static final Library LIBRARY = Libraries.bundled();
    private static final Product PRODUCT = Products.read(Path.of("src/test/resources/fields/walk.yaml"), LIBRARY);

    /** What the files without another value show: most rows start from the same one. */
    private static final Map<String, String> WITHOUT = new HashMap<>();

    @Test
    void everyFieldOfTheSchemaHasARow() {
        Set<String> rows =
                FieldRow.of("scenario").stream().map(FieldRow::field).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                SchemaFields.of("scenario").stream()
                        .map(ScenarioFieldsTest::shortened)
                        .collect(Collectors.toCollection(TreeSet::new)),
                rows);
    }

    /** What a citation says is walked with the product. */
    private static String shortened(String field) {
        return field.startsWith("top.source.") ? "top.source" : field;
    }

    @TestFactory
    Stream<DynamicTest> everyFieldChangesSomethingOrIsAnAddress() {
        return FieldRow.of("scenario").stream().map(row -> DynamicTest.dynamicTest(row.field(), () -> check(row)));
    }

    private static void check(FieldRow row) {
        String without = WITHOUT.computeIfAbsent(row.without("scenario-walk.yaml"), ScenarioFieldsTest::shown);
        String with = shown(row.with("scenario-walk.yaml"));
        if (row.onlyNoted()) {
            assertEquals(without, with);
        } else {
            assertNotEquals(without, with, "it changes nothing that is shown");
        }
    }

    private static String shown(String json) {
        Scenario scenario = ScenarioFile.read(Source.named("scenario.json").with(json));
        String words =
                Document.of(ScenarioWords.of(scenario).toArray(Block[]::new)).text();
        return words + explained(scenario);
    }

    /** A change that finds nothing is refused with its words. */
    private static String explained(Scenario scenario) {
        try {
            return ExplanationJson.write(
                    Calculator.of(LIBRARY, Method.PAS_2050_2011).explain(PRODUCT, scenario.changes()));
        } catch (IssueException e) {
            return e.issues().toString();
        }
    }
}
