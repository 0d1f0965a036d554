package io.github.footprint4j.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issues;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WriteThenParseProperties {

    @Provide
    Arbitrary<SourceNode> trees() {
        return Trees.any();
    }

    @Property
    void jsonReadsBackAsTheSameTreeInTheSameOrder(@ForAll("trees") SourceNode tree) {
        SourceNode read = parse(Source.named("x.json").with(JsonText.write(tree)));

        assertEquals(tree, read);
        assertEquals(JsonText.write(tree), JsonText.write(read));
    }

    @Property
    void yamlReadsBackAsTheSameTreeInTheSameOrder(@ForAll("trees") SourceNode tree) {
        SourceNode read = parse(Source.named("x.yaml").with(YamlText.write(tree)));

        assertEquals(tree, read);
        assertEquals(YamlText.write(tree), YamlText.write(read));
    }

    @Property
    void jsonIsYamlToo(@ForAll("trees") SourceNode tree) {
        // but for the characters that only JSON lets stand as they are, and for keys that YAML finds too long
        String json = JsonText.write(tree);
        if (json.chars().allMatch(c -> c >= ' ' && c <= '~' || c == '\n') && !json.contains("x".repeat(1_000))) {
            assertEquals(tree, parse(Source.named("x.yaml").with(json)));
        }
    }

    private static SourceNode parse(Source source) {
        Issues issues = new Issues();
        SourceNode tree = Documents.parse(source, issues)
                .orElseThrow(() -> new AssertionError(issues.toList() + "\n" + source.text()));
        assertEquals(List.of(), issues.toList(), source.text());
        return tree.withoutPlaces();
    }
}
