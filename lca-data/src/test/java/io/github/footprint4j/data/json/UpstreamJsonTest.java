package io.github.footprint4j.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the kilograms come from is written as the published schema says, and every view sums to the total. */
class UpstreamJsonTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final double EXACT = 1e-12;

    @ParameterizedTest
    @ValueSource(strings = {"milk", "xiaomi-13-pro", "split-air-conditioner", "aluminium-window-frame", "pine-table"})
    void theTreeAndItsViewsAreWhatTheSchemaSays(String id) {
        Footprint footprint = CALCULATOR.footprint(Products.bundled(id));
        String schema = Source.resource(Products.class, "schema/footprint-upstream-1.json")
                .text();
        assertEquals(
                "[]",
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(UpstreamJson.write(footprint, 0.01), InputFormat.JSON)
                        .toString());
        double emitted = footprint.byEmitter().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double magnitude = footprint.cube().magnitude();
        assertEquals(footprint.total(), emitted, EXACT * 10 * magnitude);
    }
}
