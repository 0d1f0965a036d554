package io.github.footprint4j.data.measure;

import io.github.footprint4j.data.form.DocumentPlaces;
import io.github.footprint4j.data.form.Formats;
import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.data.json.YamlText;
import io.github.footprint4j.data.scenario.ChangesForm;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Places;
import io.github.footprint4j.target.Measure;
import io.github.footprint4j.target.Measures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes files of measures, format {@value #FORMAT}, in YAML or JSON; what is written and read again are the same measures.
 *
 * <pre>{@code
 * format: footprint-measures/1
 * measures:
 *   - { id: rail, name: rail instead of air, cost: 2 EUR2024, changes: [{ set: air_share, to: 0 % }] }
 *   - { id: no-charger, name: no charger in the box, cost: -3 EUR2024, changes: [{ set: charger_in_box, to: false }] }
 *   - { id: less-energy, name: less energy in assembly, cost: 0.4 EUR2024/kWh, by: assembly_energy, from: 2 kWh, to: 3.6 kWh }
 * }</pre>
 */
public final class MeasuresFile {

    /** The format and version that is read and written. */
    public static final String FORMAT = "footprint-measures/1";

    private MeasuresFile() {}

    /**
     * The measures of a text.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the text
     */
    public static Measures read(Source source) {
        Issues issues = new Issues();
        Optional<SourceNode> root = Documents.parse(source, issues);
        Optional<List<Measure>> measures =
                root.flatMap(node -> FieldValue.of(node, issues).object(MeasuresFile::measures));
        Optional<Measures> checked = measures.filter(all -> !issues.hasErrors())
                .flatMap(all -> issues.collect(Place.NONE, () -> new Measures(all, places(root.orElseThrow()))));
        issues.throwIfErrors();
        return checked.orElseThrow();
    }

    /**
     * The canonical YAML text of measures, in the order of their ids.
     *
     * @throws IllegalArgumentException if a measure holds what no file can say, see {@link ChangesForm#write}
     */
    public static String yaml(Measures measures) {
        return YamlText.write(tree(measures));
    }

    /**
     * The canonical JSON text of measures, in the order of their ids.
     *
     * @throws IllegalArgumentException if a measure holds what no file can say, see {@link ChangesForm#write}
     */
    public static String json(Measures measures) {
        return JsonText.write(tree(measures));
    }

    private static SourceNode tree(Measures measures) {
        return ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put(
                        "measures",
                        ListNode.of(
                                measures.all().stream().map(MeasureForm::write).toList()))
                .build();
    }

    private static Optional<List<Measure>> measures(Fields fields) {
        Formats.check(fields, FORMAT);
        MeasureForm form = new MeasureForm();
        return Optional.of(fields.required("measures")
                .suchAs("[{ id: rail, cost: 2 EUR2024, changes: [{ set: air_share, to: 0 % }] }]")
                .elements(element -> element.object(form::read)));
    }

    /** The places of the measures by their ids, so that they are found again after they were sorted. */
    private static Places places(SourceNode root) {
        Map<String, Place> places = new HashMap<>(); // looked up only
        ((ObjectNode) root)
                .find("measures")
                .filter(ListNode.class::isInstance)
                .map(ListNode.class::cast)
                .ifPresent(list -> list.elements()
                        .forEach(element -> id(element)
                                .ifPresent(id -> places.putIfAbsent(
                                        Place.of("/measures").child(id).path(), element.place()))));
        return Places.of(path -> Optional.ofNullable(places.get(path)).or(() -> DocumentPlaces.find(root, path)));
    }

    private static Optional<String> id(SourceNode measure) {
        return measure instanceof ObjectNode object
                ? object.find("id").filter(TextNode.class::isInstance).map(node -> ((TextNode) node).value())
                : Optional.empty();
    }
}
