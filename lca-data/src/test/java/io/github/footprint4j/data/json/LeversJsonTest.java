package io.github.footprint4j.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeversJsonTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final String SCHEMA =
            Source.resource(Products.class, "schema/footprint-levers-1.json").text();

    static List<String> ids() {
        return Products.ids();
    }

    private static Footprint footprint(String id) {
        return CALCULATOR.footprint(Products.bundled(id));
    }

    private static List<String> problems(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA, InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theLeversOfEveryProductAreValid(String id) {
        assertEquals(List.of(), problems(LeversJson.write(footprint(id))));
    }

    @Test
    void anUnknownMemberIsInvalid() {
        String json = LeversJson.write(footprint("milk"));
        assertEquals(
                1,
                problems(json.replaceFirst("\"total\"", "\"sum\": 1,\n  \"total\""))
                        .size());
        assertTrue(problems(json.replaceFirst("\"firstOrderDeviation\": [0-9.]+", "\"firstOrderDeviation\": -1"))
                        .size()
                > 0);
    }

    @Test
    void writtenTwiceItIsTheSameText() {
        assertEquals(LeversJson.write(footprint("milk")), LeversJson.write(footprint("milk")));
    }
}
