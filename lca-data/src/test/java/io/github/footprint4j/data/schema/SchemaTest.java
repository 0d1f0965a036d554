package io.github.footprint4j.data.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.data.product.ProductFile;
import io.github.footprint4j.data.product.StudyFile;
import io.github.footprint4j.data.scenario.ScenarioFile;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.testkit.ProductArbitraries;
import io.github.footprint4j.testkit.ScenarioArbitraries;
import io.github.footprint4j.testkit.StudyArbitraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The published schemas describe what the readers read, no more and no less. */
class SchemaTest {

    private static final PublishedSchema PRODUCT = PublishedSchema.of("product");
    private static final PublishedSchema STUDY = PublishedSchema.of("study");
    private static final PublishedSchema LIBRARY = PublishedSchema.of("library");
    private static final PublishedSchema SCENARIO = PublishedSchema.of("scenario");

    @Test
    void everyBundledProductIsValid() {
        for (String id : Products.ids()) {
            assertEquals(List.of(), PRODUCT.problems(bundled("product/" + id + ".yaml")));
        }
    }

    @Test
    void everyBundledStudyIsValid() {
        for (String id : Studies.ids()) {
            assertEquals(List.of(), STUDY.problems(bundled("study/" + id + ".yaml")));
        }
    }

    @Test
    void everyBundledScenarioIsValid() {
        for (String id : Scenarios.ids()) {
            assertEquals(List.of(), SCENARIO.problems(bundled("scenario/" + id + ".yaml")));
        }
    }

    @Test
    void aChangeOfTwoKindsIsInvalid() {
        String text = ScenarioFile.yaml(Scenarios.bundled("no-charger"));
        for (String wrong :
                List.of("{ remove: box, scale: box, by: 2 }", "{ set: box.mass }", "{ add: { id: a }, to: use }")) {
            Source changed = Source.named("wrong.yaml").with(text + "  - " + wrong + "\n");
            assertFalse(SCENARIO.problems(changed).isEmpty(), wrong);
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void everyScenarioThatCanBeWrittenIsValid(@ForAll("scenarios") Scenario scenario) {
        assertEquals(List.of(), SCENARIO.problems(Source.named("s.yaml").with(ScenarioFile.yaml(scenario))));
    }

    @Test
    void everyFileOfTheBundledLibraryIsValid() {
        Source main = bundled("library/footprint4j/library.yaml");
        List<String> problems = new ArrayList<>(LIBRARY.problems(main));
        for (String file : files(main)) {
            problems.addAll(LIBRARY.problems(bundled("library/footprint4j/" + file)));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void aFieldThatTheReaderDoesNotKnowIsInvalid() {
        String text = ProductFile.yaml(Products.bundled("split-air-conditioner"));
        for (String wrong : List.of("masss: 1 kg\n", "use: [{ id: a, of: b, mass: 1 kg, typo: 1 }]\n")) {
            String changed = text.replaceAll("(?m)^use:\n(?:  .*\n)*", "") + wrong;
            assertFalse(
                    PRODUCT.problems(Source.named("wrong.yaml").with(changed)).isEmpty(), wrong);
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void everyProductThatCanBeWrittenIsValid(@ForAll("products") Product product) {
        assertEquals(List.of(), PRODUCT.problems(Source.named("p.yaml").with(ProductFile.yaml(product))));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void everyStudyThatCanBeWrittenIsValid(@ForAll("studies") Study study) {
        assertEquals(List.of(), STUDY.problems(Source.named("s.yaml").with(StudyFile.yaml(study))));
    }

    @Test
    void theReadersAndTheSchemasKnowTheSameFields() {
        assertEquals(fieldsOfTheReaders(), fieldsOfTheSchemas());
    }

    @Test
    void everyFieldOfTheSchemasIsDescribed() {
        List<String> bare = new ArrayList<>();
        schemas()
                .forEach(schema -> visit(
                        schema,
                        object -> properties(object).members().forEach((name, property) -> {
                            boolean described = property instanceof ObjectNode o
                                    && (o.find("description").isPresent()
                                            || o.find("$ref").isPresent());
                            if (!described) {
                                bare.add(name);
                            }
                        })));
        assertEquals(List.of(), bare);
    }

    @Provide
    Arbitrary<Product> products() {
        return ProductArbitraries.products();
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return ScenarioArbitraries.scenarios();
    }

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.studies();
    }

    private static Set<String> fieldsOfTheSchemas() {
        Set<String> fields = new TreeSet<>();
        schemas()
                .forEach(schema -> visit(
                        schema,
                        object -> fields.addAll(properties(object).members().keySet())));
        return fields;
    }

    /** The names that the source code of the readers asks for, directly or through the methods that take a field's name. */
    private static Set<String> fieldsOfTheReaders() {
        Pattern asked = Pattern.compile(
                "(?:required|optional)\\(\"(\\w+)\"\\)|(?:amount|list|read|productOrWaste|names)\\((?:fields|owner|ratios), \"(\\w+)\"|"
                        + "ExchangeForm\\(amounts, \"(\\w+)\"|(?:String (?:AT|WASTE|LABEL)) = \"(\\w+)\"");
        Set<String> fields = new TreeSet<>();
        for (String folder : List.of("form", "library", "product", "scenario")) {
            asked.matcher(code(folder)).results().map(SchemaTest::name).forEach(fields::add);
        }
        Arrays.stream(Stage.values()).filter(Stage::hasEntries).map(Stage::list).forEach(fields::add);
        return fields;
    }

    private static String name(MatchResult found) {
        return Stream.of(1, 2, 3, 4)
                .map(found::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    private static String code(String folder) {
        Path root = Path.of("src/main/java/io/github/footprint4j/data").resolve(folder);
        try (Stream<Path> files = Files.list(root)) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                code.append(Files.readString(file));
            }
            return code.toString().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + root, e);
        }
    }

    private static ObjectNode properties(ObjectNode object) {
        return object.find("properties")
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElse(ObjectNode.builder().build());
    }

    private static void visit(SourceNode node, java.util.function.Consumer<ObjectNode> visitor) {
        if (node instanceof ObjectNode object) {
            visitor.accept(object);
            object.members().values().forEach(value -> visit(value, visitor));
        } else if (node instanceof ListNode list) {
            list.elements().forEach(element -> visit(element, visitor));
        }
    }

    private static List<SourceNode> schemas() {
        return PublishedSchema.texts().stream()
                .map(text -> Documents.parse(Source.named("schema.json").with(text), new Issues())
                        .orElseThrow())
                .toList();
    }

    private static List<String> files(Source main) {
        ObjectNode root = (ObjectNode) Documents.parse(main, new Issues()).orElseThrow();
        return ((ListNode) root.find("files").orElseThrow())
                .elements().stream().map(file -> ((TextNode) file).value()).toList();
    }

    private static Source bundled(String name) {
        return Source.resource(Products.class, name);
    }
}
