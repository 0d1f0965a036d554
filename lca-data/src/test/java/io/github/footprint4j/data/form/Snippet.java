package io.github.footprint4j.data.form;

import io.github.footprint4j.data.json.YamlText;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issues;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A few fields of a file, read by themselves. */
final class Snippet {

    private Snippet() {}

    /** What {@code reader} makes of an object; throws its issues. */
    static <T> T read(String yaml, Function<Fields, T> reader) {
        Issues issues = new Issues();
        SourceNode root =
                Documents.parse(Source.named("snippet.yaml").with(yaml), issues).orElseThrow();
        Optional<T> read = FieldValue.of(root, issues).object(fields -> Optional.of(reader.apply(fields)));
        issues.throwIfErrors();
        return read.orElseThrow();
    }

    /** The text of the fields that {@code writer} adds to an object. */
    static String written(Consumer<ObjectBuilder> writer) {
        ObjectBuilder builder = ObjectNode.builder();
        writer.accept(builder);
        return YamlText.write(builder.build());
    }
}
