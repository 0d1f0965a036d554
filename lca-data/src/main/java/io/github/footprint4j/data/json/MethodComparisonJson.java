package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.explain.ShapleyShares;
import io.github.footprint4j.explain.MethodComparison;
import io.github.footprint4j.explain.MethodComparison.MethodDifference;
import io.github.footprint4j.explain.MethodComparison.Outcome;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One product under several methods as JSON, format {@value #FORMAT}; the schema is the resource {@code schema/footprint-methods-1.json}
 * beside the entry classes.
 *
 * <p>Numbers are in kg CO2e per functional unit with full precision; methods are named by their position in {@code methods}, from 0.
 */
public final class MethodComparisonJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-methods/1";

    private final MethodComparison comparison;

    private MethodComparisonJson(MethodComparison comparison) {
        this.comparison = comparison;
    }

    /** The text, which ends with a line end. */
    public static String write(MethodComparison comparison) {
        return JsonText.write(new MethodComparisonJson(comparison).tree());
    }

    private SourceNode tree() {
        Footprint any = comparison.outcomes().stream()
                .flatMap(outcome -> outcome.footprint().stream())
                .findFirst()
                .orElseThrow();
        ObjectBuilder tree = ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("product", TextNode.of(any.product().id().value()))
                .put("variant", any.variant().map(TextNode::of))
                .put("functionalUnit", TextNode.of(any.service()))
                .put(ResultUnit.KEY, ResultUnit.of(any))
                .put("spread", NumberNode.of(comparison.spread()))
                .put("methods", list(comparison.outcomes(), MethodComparisonJson::outcome))
                .put("differences", list(comparison.differences(), this::difference));
        return tree.build();
    }

    private static SourceNode outcome(Outcome outcome) {
        ObjectBuilder node = ObjectNode.builder()
                .put("method", TextNode.of(outcome.method().title().toString()))
                .put("gwp", TextNode.of(outcome.method().gwp().toString()))
                .put("changedRules", MethodJson.changedRules(outcome.method()));
        outcome.footprint().ifPresent(footprint -> put(outcome, footprint, node));
        return node.put("issues", filled(list(outcome.issues(), MethodComparisonJson::issue)))
                .build();
    }

    private static void put(Outcome outcome, Footprint footprint, ObjectBuilder node) {
        node.put("total", NumberNode.of(outcome.total().orElseThrow()))
                .put("notRecharacterisable", NumberNode.of(footprint.notRecharacterisable()));
        BesideJson.put(footprint, node);
    }

    private SourceNode difference(MethodDifference difference) {
        return ObjectNode.builder()
                .put("from", NumberNode.of(position(difference.first())))
                .put("to", NumberNode.of(position(difference.second())))
                .put("value", difference.parts().map(parts -> NumberNode.of(parts.difference())))
                .put("rules", difference.parts().map(parts -> list(parts.parts(), MethodComparisonJson::part)))
                .put(
                        "error",
                        difference.parts().flatMap(ShapleyShares::sampled).map(sampled -> NumberNode.of(sampled.error())))
                .put("issues", filled(list(difference.issues(), MethodComparisonJson::issue)))
                .build();
    }

    private int position(Method method) {
        return comparison.outcomes().stream().map(Outcome::method).toList().indexOf(method);
    }

    private static SourceNode part(ShapleyShares.CausePart<Rule> part) {
        return ObjectNode.builder()
                .put("rule", TextNode.of(part.cause().toString()))
                .put("value", NumberNode.of(part.value()))
                .build();
    }

    private static SourceNode issue(Issue issue) {
        return TextNode.of(issue.toString());
    }

    private static <T> ListNode list(List<T> items, Function<T, SourceNode> node) {
        return ListNode.of(items.stream().map(node).toList());
    }

    private static Optional<ListNode> filled(ListNode list) {
        return list.elements().isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
