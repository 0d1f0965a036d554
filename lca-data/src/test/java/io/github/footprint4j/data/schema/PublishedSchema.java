package io.github.footprint4j.data.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issues;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A schema as it is published, with an independent validator. */
final class PublishedSchema {

    private static final String BASE = "https://footprint4j.github.io/schema/";
    private static final List<String> FILES = List.of(
            "footprint-form-1.json",
            "footprint-product-1.json",
            "footprint-study-1.json",
            "footprint-library-1.json",
            "footprint-scenario-1.json");

    private final Schema schema;

    private PublishedSchema(Schema schema) {
        this.schema = schema;
    }

    /** The schema of a kind of file: {@code product}, {@code study}, {@code library} or {@code scenario}. */
    static PublishedSchema of(String kind) {
        Map<String, String> texts = new TreeMap<>();
        FILES.forEach(file -> texts.put(BASE + file, text(file)));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
        return new PublishedSchema(registry.getSchema(SchemaLocation.of(BASE + "footprint-" + kind + "-1.json")));
    }

    /** The texts of all schemas. */
    static List<String> texts() {
        return FILES.stream().map(PublishedSchema::text).toList();
    }

    /** What a file does wrong in the eyes of the schema. */
    List<String> problems(Source source) {
        SourceNode tree = Documents.parse(source, new Issues()).orElseThrow();
        return schema.validate(JsonText.write(tree), InputFormat.JSON).stream()
                .map(error -> source.name() + " " + error)
                .toList();
    }

    private static String text(String file) {
        return Source.resource(Products.class, "schema/" + file).text();
    }
}
