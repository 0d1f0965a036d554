package io.github.footprint4j.data.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every example of the document about scenario files is read, and its table has every field. */
class ScenarioDocumentTest {

    private static final String DOCUMENT = text();
    private static final String HEAD = "format: footprint-scenario/1\nid: s\nname: S\n";

    @Test
    void everyExampleIsReadAndReadsBack() {
        List<String> examples = examples();
        assertEquals(2, examples.size());
        for (String example : examples) {
            Scenario scenario = read(example);
            assertEquals(scenario, read(ScenarioFile.yaml(scenario)));
        }
    }

    @Test
    void theExamplesShowEveryKindOfChange() {
        Set<String> shown = new TreeSet<>();
        examples().forEach(example -> read(example).changes().forEach(change -> addKinds(change, shown)));
        Set<String> kinds = new TreeSet<>(Arrays.stream(Change.class.getPermittedSubclasses())
                .map(kind -> kind.getSimpleName().toLowerCase(java.util.Locale.ROOT))
                .toList());
        assertEquals(kinds, shown);
    }

    @Test
    void theTableHasEveryFieldOfTheSchema() {
        String table = DOCUMENT.substring(DOCUMENT.indexOf("## Fields"), DOCUMENT.indexOf("## Addresses"));
        Set<String> fields = new TreeSet<>();
        collect(
                Documents.parse(Source.resource(Scenarios.class, "schema/footprint-scenario-1.json"), new Issues())
                        .orElseThrow(),
                fields);
        assertTrue(fields.size() > 20, () -> fields.toString());
        assertEquals(
                List.of(),
                fields.stream()
                        .filter(field -> !Pattern.compile("`[^`]*\\b" + field + "\\b[^`]*`")
                                .matcher(table)
                                .find())
                        .toList());
    }

    private static void addKinds(Change change, Set<String> shown) {
        shown.add(change.kind());
        if (change instanceof Change.Sequence sequence) {
            sequence.changes().forEach(one -> addKinds(one, shown));
        }
    }

    private static void collect(SourceNode node, Set<String> fields) {
        if (node instanceof ObjectNode object) {
            object.find("properties")
                    .ifPresent(properties ->
                            fields.addAll(((ObjectNode) properties).members().keySet()));
            object.members().values().forEach(value -> collect(value, fields));
        } else if (node instanceof ListNode list) {
            list.elements().forEach(element -> collect(element, fields));
        }
    }

    private static Scenario read(String example) {
        String whole = example.startsWith("format:") ? example : HEAD + example;
        return ScenarioFile.read(Source.named("example.yaml").with(whole));
    }

    private static List<String> examples() {
        return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(DOCUMENT)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(Path.of("../docs/scenario-file.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
