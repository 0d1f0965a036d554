package io.github.footprint4j.data.scenario;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.change.Scenario.Base;
import io.github.footprint4j.change.Scenario.Story;
import io.github.footprint4j.change.ScenarioId;
import io.github.footprint4j.data.form.CitationForm;
import io.github.footprint4j.data.form.DocumentPlaces;
import io.github.footprint4j.data.form.Formats;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.data.json.YamlText;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.ProductId;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes scenario files, format {@value #FORMAT}, in YAML or JSON; what is written and read again is the same scenario.
 *
 * <p>Whether the elements, datasets and parameters that it names exist is found out when it is applied to a product.
 */
public final class ScenarioFile {

    /** The format and version that is read and written. */
    public static final String FORMAT = "footprint-scenario/1";

    private ScenarioFile() {}

    /**
     * The scenario of a text.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the text
     */
    public static Scenario read(Source source) {
        Issues issues = new Issues();
        Optional<Scenario> scenario = Documents.parse(source, issues)
                .flatMap(root -> FieldValue.of(root, issues).object(ScenarioFile::scenario));
        issues.throwIfErrors();
        return scenario.orElseThrow();
    }

    /**
     * The canonical YAML text of a scenario.
     *
     * @throws IllegalArgumentException if it holds what no file can say, see {@link ChangesForm#write}
     */
    public static String yaml(Scenario scenario) {
        return YamlText.write(tree(scenario));
    }

    /**
     * The canonical JSON text of a scenario.
     *
     * @throws IllegalArgumentException if it holds what no file can say, see {@link ChangesForm#write}
     */
    public static String json(Scenario scenario) {
        return JsonText.write(tree(scenario));
    }

    private static Optional<Scenario> scenario(Fields fields) {
        Formats.check(fields, FORMAT);
        Optional<ScenarioId> id = Ids.reference(fields.required("id")).map(ScenarioId::new);
        Optional<String> name = fields.required("name").text();
        Story story = new Story(
                fields.optional("description").text().orElse(""),
                CitationForm.one(fields.optional("source")),
                ClaimForm.read(fields));
        Base base = new Base(
                Ids.reference(fields.optional("product").suchAs("xiaomi-13-pro"))
                        .map(ProductId::new),
                fields.optional("variant").text());
        List<Change> changes = new ChangesForm().read(fields, "changes");
        return id.flatMap(
                i -> name.map(n -> new Scenario(i, n, story, base, changes, DocumentPlaces.of(fields.object()))));
    }

    private static SourceNode tree(Scenario scenario) {
        ObjectBuilder builder = ObjectNode.builder();
        builder.put("format", TextNode.of(FORMAT));
        builder.put("id", TextNode.of(scenario.id().value()));
        builder.put("name", TextNode.of(scenario.name()));
        write(scenario.story(), builder);
        builder.put("product", scenario.base().product().map(id -> TextNode.of(id.value())));
        builder.put("variant", scenario.base().variant().map(TextNode::of));
        builder.put("changes", ChangesForm.write(scenario.changes()));
        return builder.build();
    }

    private static void write(Story story, ObjectBuilder builder) {
        String description = story.description();
        builder.put("description", description.isEmpty() ? Optional.empty() : Optional.of(TextNode.of(description)));
        builder.put("source", story.source().map(CitationForm::write));
        builder.put("claims", ClaimForm.write(story.claims()));
    }
}
