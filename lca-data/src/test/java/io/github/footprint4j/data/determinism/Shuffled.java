package io.github.footprint4j.data.determinism;

import io.github.footprint4j.data.json.YamlText;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Puts everything in a file whose order says nothing into another order. */
final class Shuffled {

    /** Lists whose order is a preference or a range, and the variants, of which the first is the default. */
    private static final Set<String> ORDERED = Set.of("at", "range", "variants");

    private final Random random;

    private Shuffled(long seed) {
        this.random = new Random(seed);
    }

    /** The same file with its keys and lists in another order, as YAML. */
    static Source of(Source source, long seed) {
        Issues issues = new Issues();
        SourceNode root = Documents.parse(source, issues).orElseThrow();
        issues.throwIfErrors();
        return Source.named("shuffled.yaml").with(YamlText.write(new Shuffled(seed).node("", root)));
    }

    private SourceNode node(String key, SourceNode node) {
        if (node instanceof ObjectNode object) {
            return object(key, object);
        }
        return node instanceof ListNode list ? list(key, list) : node.withoutPlaces();
    }

    private SourceNode object(String key, ObjectNode object) {
        List<String> keys = new ArrayList<>(object.members().keySet());
        if (!ORDERED.contains(key)) {
            Collections.shuffle(keys, random);
        }
        ObjectBuilder builder = ObjectNode.builder();
        keys.forEach(member -> builder.put(member, node(member, object.members().get(member))));
        return builder.build();
    }

    private SourceNode list(String key, ListNode list) {
        List<SourceNode> elements = new ArrayList<>(
                list.elements().stream().map(element -> node("", element)).toList());
        if (!ORDERED.contains(key)) {
            Collections.shuffle(elements, random);
        }
        return ListNode.of(elements);
    }
}
