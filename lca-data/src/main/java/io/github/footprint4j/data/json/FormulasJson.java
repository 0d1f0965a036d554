package io.github.footprint4j.data.json;

import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.issue.Issue;
import java.util.Optional;
import java.util.OptionalDouble;

/** What stands beside a difference: why there is no verdict, and the difference under both formulas for recycled material. */
final class FormulasJson {

    private FormulasJson() {}

    /** Adds what a pairing has of it. */
    static ObjectBuilder add(Pairing pairing, ObjectBuilder node) {
        ListNode reasons = ListNode.of(pairing.reasons().stream()
                .map(reason -> (SourceNode) TextNode.of(reason.toString()))
                .toList());
        return node.put("noVerdict", reasons.elements().isEmpty() ? Optional.empty() : Optional.of(reasons))
                .put("recycling", pairing.formulas().map(FormulasJson::node));
    }

    /** The difference under both formulas. */
    static SourceNode node(BothFormulas both) {
        return ObjectNode.builder()
                .put("recycledContent", number(both.recycledContent()))
                .put("closedLoop", number(both.closedLoop()))
                .put("choiceOfSize", TruthNode.of(both.isChoiceOfSize()))
                .put("choiceOfSign", TruthNode.of(both.isChoiceOfSign()))
                .put(
                        "issues",
                        both.issues().isEmpty()
                                ? Optional.empty()
                                : Optional.of(ListNode.of(both.issues().stream()
                                        .map(Issue::toString)
                                        .map(text -> (SourceNode) TextNode.of(text))
                                        .toList())))
                .build();
    }

    /** Left out where a formula cannot be applied. */
    private static Optional<NumberNode> number(OptionalDouble value) {
        return value.isPresent() ? Optional.of(NumberNode.of(value.getAsDouble())) : Optional.empty();
    }
}
