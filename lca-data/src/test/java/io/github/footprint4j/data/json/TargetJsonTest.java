package io.github.footprint4j.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.measure.MeasuresFile;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.BreakEven;
import io.github.footprint4j.target.CheapestSet;
import io.github.footprint4j.target.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is written about targets is what the published schemas describe. */
class TargetJsonTest {

    private static final ProductSystem PHONE =
            Calculator.of(Libraries.bundled(), Method.PAS_2050_2011).system(Products.bundled("xiaomi-13-pro"));

    private static final String MEASURES = """
            format: footprint-measures/1
            measures:
              - { id: rail, cost: 2 EUR2024, eitherOr: freight, changes: [{ set: air_share, to: 5 % }] }
              - { id: no-charger, cost: -3 EUR2024, changes: [{ set: charger_in_box, to: false }] }
              - { id: assembly, cost: 0.8 EUR2024/kWh, by: assembly_energy, from: 2 kWh, to: 3.6 kWh }
            """;

    private static List<String> problems(String file, String json) {
        String text = Source.resource(Products.class, "schema/" + file).text();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static CheapestSet cheapest(double aim) {
        return CheapestSet.of(PHONE, MeasuresFile.read(Source.named("m.yaml").with(MEASURES)), aim);
    }

    @Test
    void targetsAreWhatTheSchemaSays() {
        for (double aim : new double[] {20, 62}) {
            List<Target> targets = List.of("air_share", "ram", "lifetime").stream()
                    .map(input -> Target.of(PHONE, input, aim))
                    .toList();
            String json = TargetJson.write(PHONE, aim, targets, Optional.of(cheapest(aim)));
            assertEquals(List.of(), problems("footprint-target-1.json", json));
        }
        assertEquals(
                List.of(),
                problems("footprint-target-1.json", TargetJson.write(PHONE, 1, List.of(), Optional.empty())));
    }

    @Test
    void aBreakEvenIsWhatTheSchemaSays() {
        String json = BreakEvenJson.write(BreakEven.of(PHONE, PHONE, "air_share"));
        assertEquals(List.of(), problems("footprint-break-even-1.json", json));
        assertTrue(json.contains("\"decided\": false"), json);
    }

    @Test
    void theMeasuresOfTheTestAreWhatTheirSchemaSays() {
        String json = JsonText.write(Documents.parse(Source.named("m.yaml").with(MEASURES), new Issues())
                .orElseThrow());
        assertEquals(List.of(), problems("footprint-measures-1.json", json));
        assertFalse(problems("footprint-measures-1.json", json.replace("\"by\"", "\"with\""))
                .isEmpty());
    }

    @Test
    void theValueWrittenIsPrecise() {
        Target target = Target.of(PHONE, "air_share", 62);
        String json = TargetJson.write(PHONE, 62, List.of(target), Optional.empty());
        String value = target.nearest().orElseThrow().value().toString();
        assertTrue(json.contains("\"nearest\": {\n        \"value\": \"" + value + "\""), json);
    }
}
