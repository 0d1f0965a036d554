package io.github.footprint4j.data.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.footprint4j.data.Libraries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** Every field that a schema knows, by the name of the definition it stands in: {@code part.qualityRatios.in}. */
final class SchemaFields {

    private final Set<String> fields = new TreeSet<>();

    private SchemaFields() {}

    /** The fields of a form; those with one possible value are left out, since they have no other. */
    static Set<String> of(String form) {
        SchemaFields all = new SchemaFields();
        String name = "schema/footprint-" + form + "-1.json";
        try (InputStream in = Libraries.class.getResourceAsStream(name)) {
            JsonNode schema = new ObjectMapper().readTree(in);
            all.visit(schema, "top");
            schema.path("$defs").properties().forEach(one -> all.visit(one.getValue(), one.getKey()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return all.fields;
    }

    private void visit(JsonNode schema, String name) {
        schema.path("properties").properties().forEach(one -> {
            JsonNode property = one.getValue();
            if (!property.has("const")) {
                int before = fields.size();
                visit(property, name + "." + one.getKey());
                if (fields.size() == before) {
                    fields.add(name + "." + one.getKey());
                }
            }
        });
        visitIf(schema, "items", name);
        for (String list : new String[] {"anyOf", "oneOf", "allOf"}) {
            schema.path(list).forEach(one -> visit(one, name));
        }
    }

    private void visitIf(JsonNode schema, String key, String name) {
        if (schema.path(key).isObject()) {
            visit(schema.path(key), name);
        }
    }
}
