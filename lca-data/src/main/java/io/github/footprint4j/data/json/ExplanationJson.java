package io.github.footprint4j.data.json;

import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.explain.Explanation;
import io.github.footprint4j.explain.Explanation.Cause;
import io.github.footprint4j.explain.Explanation.Moved;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import java.util.Optional;

/**
 * What changes do to a footprint as JSON, format {@value #FORMAT}; the schema is the resource {@code schema/footprint-explanation-1.json}
 * beside the entry classes.
 *
 * <p>Numbers are in kg CO2e per functional unit with full precision, or per year of it if {@code comparison} says so. The changes add up to the difference of the two totals, and what
 * moved beneath a change to the change, apart from rounding.
 */
public final class ExplanationJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-explanation/1";

    private ExplanationJson() {}

    /** The text, which ends with a line end. */
    public static String write(Explanation explanation) {
        Product product = explanation.before().product();
        return JsonText.write(ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("product", TextNode.of(product.id().value()))
                .put("variant", product.declarations().variantInForce().map(TextNode::of))
                .put("functionalUnit", TextNode.of(explanation.before().service()))
                .put("method", TextNode.of(explanation.before().method().title().toString()))
                .put(ResultUnit.KEY, ResultUnit.of(explanation.comparison().unit(), explanation.before()))
                .put("before", NumberNode.of(explanation.totalBefore()))
                .put("after", NumberNode.of(explanation.totalAfter()))
                .put("difference", NumberNode.of(explanation.difference()))
                .put("comparison", comparison(explanation))
                .put("error", explanation.sampled().map(sampled -> NumberNode.of(sampled.error())))
                .put(
                        "changes",
                        ListNode.of(explanation.causes().stream()
                                .map(ExplanationJson::cause)
                                .toList()))
                .put(
                        "warnings",
                        ListNode.of(explanation.warnings().stream()
                                .map(issue -> (SourceNode) TextNode.of(issue.toString()))
                                .toList()))
                .build());
    }

    private static SourceNode comparison(Explanation explanation) {
        Comparison comparison = explanation.comparison();
        Comparison.Pairing pairing = comparison.between(0, 1);
        ObjectBuilder node = ObjectNode.builder()
                .put("perYear", TruthNode.of(comparison.unit().perYear()))
                .put("difference", NumberNode.of(pairing.difference().total()));
        pairing.interval().ifPresent(interval -> drawn(pairing, interval, node));
        node.put("verdict", TextNode.of(pairing.verdict().toString()));
        return FormulasJson.add(pairing, node)
                .put("own", explanation.isRestated() ? Optional.of(own(explanation)) : Optional.empty())
                .build();
    }

    private static void drawn(Comparison.Pairing pairing, Interval interval, ObjectBuilder node) {
        IntervalJson.putDeviationFirst(interval, node);
        node.put(
                "shareOfDrawsLower",
                IntervalJson.number(pairing.difference().shareLower().value()));
    }

    private static SourceNode own(Explanation explanation) {
        return ObjectNode.builder()
                .put("before", own(explanation.before()))
                .put("after", own(explanation.after()))
                .build();
    }

    /** A footprint of its own functional unit. */
    private static SourceNode own(Footprint footprint) {
        return ObjectNode.builder()
                .put("amount", TextNode.of(footprint.functionalUnit().amount().toString()))
                .put("years", NumberNode.of(footprint.facts().duration().years()))
                .put("total", NumberNode.of(footprint.total()))
                .put("unit", ResultUnit.of(footprint))
                .build();
    }

    private static SourceNode cause(Cause cause) {
        return ObjectNode.builder()
                .put("change", TextNode.of(cause.change().toString()))
                .put("co2e", NumberNode.of(cause.co2e()))
                .put(
                        "moved",
                        ListNode.of(cause.moved().stream()
                                .map(ExplanationJson::moved)
                                .toList()))
                .build();
    }

    private static SourceNode moved(Moved moved) {
        return ObjectNode.builder()
                .put("stage", TextNode.of(moved.tag().stage().toString()))
                .put("part", TextNode.of(moved.tag().part().value()))
                .put("line", TextNode.of(moved.tag().line()))
                .put("process", TextNode.of(moved.process().toString()))
                .put("co2e", NumberNode.of(moved.co2e()))
                .build();
    }
}
