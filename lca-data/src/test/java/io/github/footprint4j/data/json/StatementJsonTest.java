package io.github.footprint4j.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.explain.ShapleyShares;
import io.github.footprint4j.explain.MethodComparison;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written about statements and methods is what the schemas describe. */
class StatementJsonTest {

    private static final String BASE = "https://footprint4j.github.io/schema/";
    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    /** A product with everything that a statement records. */
    private static final String COMPLETE = """
            format: footprint-product/1
            id: shelf
            name: Shelf
            basis: assessment
            functionalUnit: { text: one shelf, amount: 1 piece, duration: 10 a }
            boundary: cradle-to-gate
            parts:
              - { id: board, of: steel, mass: 40 kg, supplier: a mill, primary: 50 %, quality: { time: 1, place: 3 } }
              - { id: screws, of: steel, mass: 100 g, excluded: below the cut-off }
            production:
              - { id: drilling, of: electricity, at: CN, amount: 10 kWh, primary: true, quality: 1 }
              - { id: machine, of: steel, mass: 1 kg, kind: capital-goods }
            useProfile: { text: two hours a day, basis: own, source: survey }
            claim: { basis: self-verification, claimant: a maker }
            assessed: 2026-01-31
            assessor: an assessor
            exclusions: [{ what: oil, why: little of it, estimate: 0.1 kg CO2e }]
            changes:
              - { date: 2026-06-01, what: another mill, planned: true, before: 10 kg CO2e, after: 11 kg CO2e, lasts: 1 a }
            sources:
              survey: { title: A survey }
            """;

    private static Product complete() {
        return Products.read(Source.named("shelf.yaml").with(COMPLETE), Libraries.bundled());
    }

    private static List<String> problems(String schema, String json) {
        Map<String, String> texts = new TreeMap<>();
        for (String file :
                List.of("footprint-result-1.json", "footprint-statement-1.json", "footprint-methods-1.json")) {
            texts.put(
                    BASE + file,
                    Source.resource(Products.class, "schema/" + file).text());
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts))
                .getSchema(SchemaLocation.of(BASE + schema))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    static List<String> ids() {
        return Products.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void statementsOfBundledProductsAreValid(String id) {
        String json = StatementJson.write(Statement.of(CALCULATOR.footprint(Products.bundled(id))));
        assertEquals(List.of(), problems("footprint-statement-1.json", json));
    }

    @Test
    void aCompleteStatementIsValidAndHoldsItsRecords() {
        String json = StatementJson.write(Statement.of(CALCULATOR.footprint(complete())));
        assertEquals(List.of(), problems("footprint-statement-1.json", json));
        for (String record : List.of(
                "\"claimant\": \"a maker\"",
                "\"validUntil\": \"2026-06-01\"",
                "\"reassess\": true",
                "\"partial\": true",
                "\"account\": \"capital goods\"",
                "\"basis\": \"own\"",
                "\"what\": \"oil\"",
                "\"name\": \"a mill\"")) {
            assertTrue(json.contains(record), record + " in " + json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xiaomi-13-pro", "split-air-conditioner"})
    void comparisonsOfBundledProductsAreValid(String id) {
        MethodComparison comparison = CALCULATOR.underEach(Products.bundled(id), Method.all());
        assertEquals(List.of(), problems("footprint-methods-1.json", MethodComparisonJson.write(comparison)));
        comparison
                .differences()
                .forEach(difference -> difference
                        .parts()
                        .ifPresent(parts -> assertEquals(
                                parts.difference(),
                                parts.parts().stream()
                                        .mapToDouble(ShapleyShares.CausePart::value)
                                        .sum(),
                                1e-9)));
    }

    @Test
    void aComparisonOfACompleteProductIsValid() {
        String json = MethodComparisonJson.write(CALCULATOR.underEach(complete(), Method.all()));
        assertEquals(List.of(), problems("footprint-methods-1.json", json));
        assertTrue(json.contains("\"rule\": \"capital goods\""), json);
        assertTrue(json.contains("\"scaled\""), json);
    }

    @Test
    void theSameComparisonGivesTheSameBytes() {
        Product phone = Products.bundled("xiaomi-13-pro");
        assertEquals(
                MethodComparisonJson.write(CALCULATOR.underEach(phone, Method.all())),
                MethodComparisonJson.write(CALCULATOR.underEach(phone, Method.all())));
    }

    @Test
    void everyPropertyOfTheSchemasIsDescribed() {
        for (String file : List.of("footprint-statement-1.json", "footprint-methods-1.json")) {
            String text = Source.resource(Products.class, "schema/" + file).text();
            assertTrue(text.contains("\"description\""), file);
            assertTrue(
                    io.github.footprint4j.data.source.Documents.parse(
                                    Source.named(file).with(text), new Issues())
                            .isPresent(),
                    file);
        }
    }
}
