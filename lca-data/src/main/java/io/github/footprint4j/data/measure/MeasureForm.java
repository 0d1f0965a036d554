package io.github.footprint4j.data.measure;

import io.github.footprint4j.compiled.Sizes;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.scenario.ChangesForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.target.Measure;
import io.github.footprint4j.target.Measure.Doing;
import io.github.footprint4j.target.Measure.Terms;
import io.github.footprint4j.target.MeasureId;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One measure: {@code { id, name, cost, changes, excludes, eitherOr }}, or with {@code by}, {@code from} and {@code to} instead of
 * {@code changes}. Not thread-safe.
 */
final class MeasureForm {

    private final Ids ids = new Ids();

    Optional<Measure> read(Fields fields) {
        Optional<MeasureId> id = ids.declare(fields.required("id")).map(MeasureId::new);
        Optional<String> name = fields.optional("name").text();
        Optional<Quantity> cost =
                fields.required("cost").suchAs("3 EUR2024, or 5 for points").amount(MeasureForm::cost);
        fields.atMostOneOf(List.of("changes", "by"));
        fields.atLeastOneOf(List.of("changes", "by"), "\"changes\" or \"by\" is missing: what the measure does");
        Optional<Doing> doing = fields.has("by") ? lever(fields) : changes(fields);
        Terms terms = terms(fields);
        return id.flatMap(i -> cost.flatMap(c -> doing.map(d -> new Measure(i, name.orElse(i.value()), c, d, terms))));
    }

    /** Costs are added up, so that one of them is of a size that can be. */
    private static Quantity cost(String text) {
        Quantity cost = Quantity.parse(text);
        if (!Sizes.isStatable(cost.base())) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NUMBER_OUT_OF_RANGE,
                    Place.NONE,
                    "found the cost \"" + text + "\", expected " + Sizes.EXPECTED));
        }
        return cost;
    }

    /** A text with a unit, or a plain number. */
    private static Optional<Quantity> quantity(FieldValue field) {
        return field.amount(Quantity::parse);
    }

    private static Optional<Doing> lever(Fields fields) {
        Optional<String> parameter = fields.required("by").text();
        Optional<Quantity> from = quantity(fields.required("from").suchAs("2 kWh"));
        Optional<Quantity> to = quantity(fields.required("to").suchAs("4 kWh"));
        return parameter.flatMap(p -> from.flatMap(f -> to.map(t -> new Measure.GradualMeasure(p, f, t))));
    }

    private static Optional<Doing> changes(Fields fields) {
        return Optional.of(new Measure.WholeMeasure(new ChangesForm().read(fields, "changes")));
    }

    private static Terms terms(Fields fields) {
        SortedSet<MeasureId> excludes = new TreeSet<>(fields.optional("excludes")
                .suchAs("[other-measure]")
                .elements(element -> Ids.reference(element).map(MeasureId::new)));
        return new Terms(excludes, Ids.reference(fields.optional("eitherOr")));
    }

    /** The node that {@link #read} reads back. */
    static SourceNode write(Measure measure) {
        ObjectBuilder builder = ObjectNode.builder()
                .put("id", TextNode.of(measure.id().value()))
                .put("name", TextNode.of(measure.name()))
                .put("cost", TextNode.of(measure.cost().toString()));
        measure.doing()
                .<Runnable>match(
                        done -> () -> builder.put("changes", ChangesForm.write(done.changes())),
                        lever -> () -> builder.put("by", TextNode.of(lever.parameter()))
                                .put("from", TextNode.of(lever.from().toString()))
                                .put("to", TextNode.of(lever.to().toString())))
                .run();
        Terms terms = measure.terms();
        return builder.put("excludes", excludes(terms))
                .put("eitherOr", terms.eitherOr().map(TextNode::of))
                .build();
    }

    private static Optional<SourceNode> excludes(Terms terms) {
        List<SourceNode> ids = terms.excludes().stream()
                .<SourceNode>map(id -> TextNode.of(id.value()))
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(ids));
    }
}
