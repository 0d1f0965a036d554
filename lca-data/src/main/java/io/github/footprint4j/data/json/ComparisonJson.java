package io.github.footprint4j.data.json;

import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.Comparison.Compared;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.compare.ComparisonBreakdown;
import io.github.footprint4j.compare.ComparisonBreakdown.Row;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Difference;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compared results as JSON, format {@value #FORMAT}; the schema is the resource {@code schema/footprint-comparison-1.json} beside the
 * entry classes.
 *
 * <p>Numbers are in kg CO2e per common unit with full precision; results are named by their position in {@code alternatives}, from 0.
 */
public final class ComparisonJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-comparison/1";

    private final Comparison comparison;

    private ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The text, which ends with a line end. */
    public static String write(Comparison comparison) {
        return JsonText.write(new ComparisonJson(comparison).tree());
    }

    private SourceNode tree() {
        return ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("unit", unit())
                .put(
                        ResultUnit.KEY,
                        ResultUnit.of(
                                comparison.unit(), comparison.base().result().footprint()))
                .put("alternatives", list(comparison.compared(), this::alternative))
                .put("differences", list(comparison.pairings(), this::difference))
                .put("parts", list(ComparisonBreakdown.of(comparison).rows(), ComparisonJson::row))
                .put("notes", list(comparison.notes(), note -> TextNode.of(message(note))))
                .build();
    }

    private static String message(Issue note) {
        return note.message();
    }

    /** The amount of the functional unit in its base unit, if results are not for their own amounts. */
    private SourceNode unit() {
        return ObjectNode.builder()
                .put("text", TextNode.of(comparison.base().result().footprint().service()))
                .put("amount", comparison.unit().amount().map(amount -> TextNode.of(amount.toString())))
                .put("perYear", TruthNode.of(comparison.unit().perYear()))
                .build();
    }

    private SourceNode alternative(Compared one) {
        Footprint footprint = one.result().footprint();
        Method method = footprint.method();
        double share = one.result().total() / comparison.largest();
        ObjectBuilder node = ObjectNode.builder()
                .put("label", TextNode.of(one.label()))
                .put("product", TextNode.of(footprint.product().id().value()))
                .put("variant", footprint.variant().map(TextNode::of))
                .put("settings", settings(footprint.product().declarations().settings()))
                .put("method", TextNode.of(method.title().toString()))
                .put("gwp", TextNode.of(method.gwp().toString()))
                .put("changedRules", MethodJson.changedRules(method))
                .put("total", NumberNode.of(one.result().total()));
        IntervalJson.putDeviationFirst(one.result().interval(), node);
        return node.put("ofLargest", Double.isFinite(share) ? Optional.of(NumberNode.of(share)) : Optional.empty())
                .put("own", own(footprint))
                .build();
    }

    private static SourceNode own(Footprint footprint) {
        return ObjectNode.builder()
                .put("amount", TextNode.of(footprint.functionalUnit().amount().toString()))
                .put("years", NumberNode.of(footprint.facts().duration().years()))
                .put("total", NumberNode.of(footprint.total()))
                .put("unit", ResultUnit.of(footprint))
                .build();
    }

    private static Optional<ListNode> settings(List<Setting> settings) {
        return settings.isEmpty() ? Optional.empty() : Optional.of(list(settings, one -> TextNode.of(one.toString())));
    }

    private SourceNode difference(Pairing pairing) {
        ObjectBuilder node = ObjectNode.builder()
                .put("from", NumberNode.of(pairing.from()))
                .put("to", NumberNode.of(pairing.to()))
                .put("value", NumberNode.of(pairing.difference().total()));
        pairing.interval().ifPresent(interval -> drawn(pairing.difference(), interval, node));
        node.put("verdict", TextNode.of(pairing.verdict().toString()));
        return FormulasJson.add(pairing, node)
                .put("stages", sums(pairing.difference().byStage(), "stage", Stage::toString))
                .put("parts", sums(pairing.difference().byPart(), "part", EntryId::value))
                .build();
    }

    private static void drawn(Difference difference, Interval interval, ObjectBuilder node) {
        IntervalJson.putDeviationFirst(interval, node);
        node.put(
                "shareOfDrawsLower", IntervalJson.number(difference.shareLower().value()));
    }

    private static <K> ListNode sums(Map<K, Double> view, String name, Function<K, String> text) {
        List<SourceNode> nodes = new ArrayList<>();
        view.forEach((key, value) -> nodes.add(ObjectNode.builder()
                .put(name, TextNode.of(text.apply(key)))
                .put("value", NumberNode.of(value))
                .build()));
        return ListNode.of(nodes);
    }

    private static SourceNode row(Row row) {
        return ObjectNode.builder()
                .put("stage", TextNode.of(row.stage().toString()))
                .put("part", row.part().map(part -> TextNode.of(part.value())))
                .put("values", list(row.values(), NumberNode::of))
                .build();
    }

    private static <T> ListNode list(List<T> items, Function<T, SourceNode> node) {
        return ListNode.of(items.stream().map(node).toList());
    }
}
