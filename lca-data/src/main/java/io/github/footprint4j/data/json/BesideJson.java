package io.github.footprint4j.data.json;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.method.BoundaryRules.Scaling;
import io.github.footprint4j.method.CarbonRules.Biogenic;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a footprint keeps beside its total, and the other totals that its method wants; each is left out where there is nothing to say. */
final class BesideJson {

    private BesideJson() {}

    static void put(Footprint footprint, ObjectBuilder tree) {
        Method method = footprint.method();
        tree.put(
                "totalWithBiogenic",
                method.carbon().biogenic() == Biogenic.TWO_TOTALS
                        ? Optional.of(NumberNode.of(footprint.totalWithBiogenic()))
                        : Optional.empty());
        Coverage coverage = Coverage.of(footprint);
        tree.put("coverage", coverage.leftOut().isEmpty() ? Optional.empty() : Optional.of(coverage(coverage)));
        tree.put("apart", apart(footprint.apart()));
    }

    private static SourceNode coverage(Coverage coverage) {
        ObjectBuilder node = ObjectNode.builder()
                .put("share", share(coverage))
                .put("notAssessed", coverage.whyNotAssessed().map(TextNode::of))
                .put("complete", TruthNode.of(coverage.isComplete()));
        return node.put(
                        "scaled",
                        coverage.scaling() == Scaling.TO_WHOLE
                                ? Optional.of(NumberNode.of(coverage.scaled()))
                                : Optional.empty())
                .build();
    }

    /** The share that was assessed, if it is known. */
    static Optional<NumberNode> share(Coverage coverage) {
        OptionalDouble share = coverage.share();
        return share.isPresent() ? Optional.of(NumberNode.of(share.getAsDouble())) : Optional.empty();
    }

    private static Optional<ListNode> apart(List<Memo> memos) {
        return memos.isEmpty()
                ? Optional.empty()
                : Optional.of(ListNode.of(memos.stream().map(BesideJson::memo).toList()));
    }

    private static SourceNode memo(Memo memo) {
        return ObjectNode.builder()
                .put("account", TextNode.of(memo.account().toString()))
                .put("clause", TextNode.of(memo.account().clause()))
                .put("line", TextNode.of(memo.tag().line()))
                .put("part", TextNode.of(memo.tag().part().value()))
                .put("stage", TextNode.of(memo.tag().stage().toString()))
                .put("value", NumberNode.of(memo.co2e()))
                .build();
    }
}
