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
import io.github.footprint4j.trace.Root;
import io.github.footprint4j.trace.Trace;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trace of every part of every product that comes along is written as the schema says, and holds what the part contributes. */
class TraceJsonTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final double EXACT = 1e-12;

    static Stream<String> products() {
        return Products.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("products")
    void tracesOfAllPartsHoldWhatTheyContribute(String id) {
        Footprint footprint = CALCULATOR.footprint(Products.bundled(id));
        String schema =
                Source.resource(Products.class, "schema/footprint-trace-1.json").text();
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        footprint.byPart().forEach((part, co2e) -> {
            Trace trace = Trace.of(footprint, part.value());
            // a line of another part may stand inside this one, so that the trace holds at least the lines of the part
            double own = trace.roots().stream()
                    .filter(root -> root.line().part().equals(part))
                    .mapToDouble(Root::co2e)
                    .sum();
            assertEquals(co2e, own, EXACT * footprint.cube().magnitude(), part::value);
            assertEquals(
                    "[]",
                    registry.validate(TraceJson.write(trace), InputFormat.JSON).toString());
            trace.roots()
                    .forEach(root -> assertTrue(root.isOwn() || root.bought().isPresent(), root::toString));
        });
    }
}
