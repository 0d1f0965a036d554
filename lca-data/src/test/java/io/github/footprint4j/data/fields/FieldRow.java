package io.github.footprint4j.data.fields;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One field of a form: a file in which it matters, without and with another value of it.
 *
 * @param field its name
 * @param base how the file is changed first, by path
 * @param set how it is changed then
 * @param options {@code note: true} if the field changes nothing there, which a note says; {@code method} and {@code landUseTable}
 *     for other rules than those of PAS 2050:2011
 */
record FieldRow(String field, Map<String, Object> base, Map<String, Object> set, Map<String, Object> options) {

    private static final Path FOLDER = Path.of("src/test/resources/fields");

    /** The rows of a form. */
    static List<FieldRow> of(String form) {
        List<FieldRow> rows = new ArrayList<>();
        object(load(FOLDER.resolve(form + ".yaml")))
                .forEach((field, row) -> rows.add(new FieldRow(
                        field,
                        object(Optional.ofNullable(object(row).get("base")).orElse(Map.of())),
                        object(object(row).get("set")),
                        object(row))));
        return rows;
    }

    /** True if the field changes nothing there, which a note says. */
    boolean onlyNoted() {
        return Boolean.TRUE.equals(options.get("note"));
    }

    /** The file without the other value, as JSON. */
    String without(String file) {
        return json(changed(load(FOLDER.resolve(file)), base));
    }

    /** The file with the other value, as JSON. */
    String with(String file) {
        return json(changed(changed(load(FOLDER.resolve(file)), base), set));
    }

    private static Object load(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static Object changed(Object tree, Map<String, Object> values) {
        values.forEach((path, value) -> put(tree, List.of(path.split("/")), value));
        return tree;
    }

    private static void put(Object tree, List<String> path, Object value) {
        String key = path.get(0);
        if (path.size() > 1) {
            put(child(tree, key), path.subList(1, path.size()), value);
        } else if (tree instanceof List<?>) {
            List<Object> items = list(tree);
            int index = Integer.parseInt(key);
            if (index == items.size()) {
                items.add(value);
            } else {
                items.set(index, value);
            }
        } else if (value == null) {
            object(tree).remove(key);
        } else {
            object(tree).put(key, value);
        }
    }

    private static Object child(Object tree, String key) {
        return tree instanceof List<?>
                ? list(tree).get(Integer.parseInt(key))
                : object(tree).computeIfAbsent(key, unused -> new LinkedHashMap<>());
    }

    private static String json(Object tree) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot write " + tree, e);
        }
    }
}
