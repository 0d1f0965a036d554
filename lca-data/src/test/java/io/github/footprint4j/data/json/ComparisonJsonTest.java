package io.github.footprint4j.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.Permission;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written about comparisons is what the schema describes. */
class ComparisonJsonTest {

    private static final String FILE = "footprint-comparison-1.json";
    private static final String ADDRESS = "https://footprint4j.github.io/schema/" + FILE;
    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Product PHONE = Products.bundled("xiaomi-13-pro");

    private static List<String> problems(String json) {
        String schema = Source.resource(Products.class, "schema/" + FILE).text();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, schema)))
                .getSchema(SchemaLocation.of(ADDRESS))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Comparison phones() {
        return Comparison.of(List.of(
                CALCULATOR.alternative("small", PHONE),
                CALCULATOR.alternative("large", PHONE.variant("12GB+512GB")),
                CALCULATOR.alternative("other", Products.bundled("redmi-note-12-pro-5g"))));
    }

    @Test
    void aComparisonOfPhonesIsValid() {
        String json = ComparisonJson.write(phones());
        assertEquals(List.of(), problems(json));
        assertTrue(json.startsWith("{\n  \"format\": \"footprint-comparison/1\",\n"), json);
        assertTrue(json.contains("\"perYear\": false"), json);
    }

    @Test
    void aComparisonOfUnlikeResultsIsValidAndSaysWhatIsUnlike() {
        Comparison comparison = Comparison.of(
                List.of(
                        CALCULATOR.alternative("three years", PHONE),
                        CALCULATOR
                                .with(Method.ISO_14067_2018)
                                .alternative("without charger", PHONE.with(Setting.parse("charger_in_box=false")))),
                Set.of(Permission.OTHER_METHODS));
        String json = ComparisonJson.write(comparison);
        assertEquals(List.of(), problems(json));
        assertTrue(json.contains("\"charger_in_box=false\""), json);
        assertTrue(json.contains("calculated differently"), json);
    }

    @Test
    void theSameComparisonGivesTheSameBytes() {
        assertEquals(ComparisonJson.write(phones()), ComparisonJson.write(phones()));
    }
}
