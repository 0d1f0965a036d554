package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.ExchangeForm;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.form.ParameterForm;
import io.github.footprint4j.data.form.SpreadForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.ChpPlant;
import io.github.footprint4j.process.CoProductRule;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Sharing;
import io.github.footprint4j.process.UnitProcess;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Unit processes of the product's own, in the bare form: {@code id}, {@code at}, {@code name}, {@code parameters}, the four lists of
 * exchanges, one spread for all of them, how its outcomes share it ({@code sharing}, {@code plant}), and where the result counts. The product owns the process; without {@code at} it holds for
 * the world, without {@code name} it is called by its id.
 */
final class ProcessForm {

    private final ProductReading reading;
    private final LibraryId owner;
    private final ExchangeForm exchanges;
    private final ParameterForm parameters;
    private final AttributionForm attributions;

    ProcessForm(ProductReading reading, LibraryId owner) {
        this.reading = reading;
        this.owner = owner;
        this.exchanges = ExchangeForm.ofProduct(reading.amounts());
        this.parameters = new ParameterForm(reading.amounts());
        this.attributions = new AttributionForm(reading);
    }

    List<UnitProcess> list(Fields fields) {
        return fields.optional("processes").elements(element -> element.object(this::process));
    }

    static Optional<SourceNode> write(List<UnitProcess> processes) {
        List<SourceNode> nodes = processes.stream().map(ProcessForm::write).toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(nodes));
    }

    /** A single process. */
    Optional<UnitProcess> process(Fields fields) {
        Optional<String> at = Ids.reference(fields.optional("at"));
        Optional<String> id = reading.ids()
                .declare(fields.required("id"), at.map(code -> " @ " + code).orElse(""));
        Optional<String> name = fields.optional("name").text();
        SortedMap<String, Parameter> own = parameters.read(fields, "parameters");
        List<Exchange> all = exchanges.read(fields);
        Sharing sharing = sharing(fields);
        Attribution attribution = attributions.read(fields);
        checkOutcome(fields);
        Location location = at.map(Location::new).orElse(Location.GLOBAL);
        return id.map(i ->
                new UnitProcess(new ProcessId(owner, i, location), name.orElse(i), own, all, sharing, attribution));
    }

    private static Sharing sharing(Fields fields) {
        return new Sharing(
                SpreadForm.read(fields),
                fields.optional("sharing").word(CoProductRule.class),
                fields.optional("plant").word(ChpPlant.class));
    }

    private static void checkOutcome(Fields fields) {
        if (!names(fields, "outputs", "product") && !names(fields, "inputs", "waste")) {
            String message = "the process makes no product and treats no waste, expected one of them";
            fields.issues()
                    .add(Issue.error(IssueCode.MISSING_FIELD, fields.place(), message)
                            .maybe("outputs: [{ product: assembly, amount: 1 piece }]"));
        }
    }

    private static boolean names(Fields fields, String list, String key) {
        Optional<SourceNode> written = fields.optional(list).node();
        return written.filter(node -> node instanceof ListNode elements
                        && elements.elements().stream()
                                .anyMatch(element -> element instanceof ObjectNode object
                                        && object.find(key).isPresent()))
                .isPresent();
    }

    static SourceNode write(UnitProcess process) {
        String id = process.id().name();
        Location at = process.id().at();
        ObjectBuilder builder = ObjectNode.builder().put("id", TextNode.of(id));
        builder.put("name", text(process.name(), id));
        builder.put("at", text(at.code(), Location.GLOBAL.code()));
        AttributionForm.write(process.attribution(), builder);
        builder.put("parameters", ParameterForm.write(process.parameters()));
        write(process.sharing(), builder);
        ExchangeForm.write(process.exchanges(), builder);
        return builder.build();
    }

    private static void write(Sharing sharing, ObjectBuilder builder) {
        sharing.spread().ifPresent(spread -> SpreadForm.write(spread, builder));
        builder.put("sharing", sharing.rule().map(rule -> TextNode.of(rule.word())));
        builder.put("plant", sharing.plant().map(plant -> TextNode.of(plant.word())));
    }

    private static Optional<SourceNode> text(String text, String assumed) {
        return text.equals(assumed) ? Optional.empty() : Optional.of(TextNode.of(text));
    }
}
