package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.model.ClaimBasis;
import io.github.footprint4j.statement.Claim;
import io.github.footprint4j.statement.Claim.ClaimChange;
import io.github.footprint4j.statement.Validity;
import java.time.LocalDate;

/** Who claims a result and how long it holds. */
final class ClaimJson {

    private ClaimJson() {}

    static SourceNode of(Claim claim) {
        return ObjectNode.builder()
                .put("allowed", TruthNode.of(claim.allowed()))
                .put("claimant", claim.claimant().map(TextNode::of))
                .put("basis", claim.basis().map(ClaimBasis::word).map(TextNode::of))
                .put("assessor", claim.assessor().map(TextNode::of))
                .put(
                        "assessed",
                        claim.validity()
                                .map(Validity::assessed)
                                .map(LocalDate::toString)
                                .map(TextNode::of))
                .put(
                        "validUntil",
                        claim.validity()
                                .flatMap(Validity::until)
                                .map(LocalDate::toString)
                                .map(TextNode::of))
                .put("changes", StatementJson.list(claim.changes(), ClaimJson::change))
                .build();
    }

    private static SourceNode change(ClaimChange change) {
        return ObjectNode.builder()
                .put("date", TextNode.of(change.record().date()))
                .put("what", TextNode.of(change.record().what()))
                .put("planned", TruthNode.of(change.record().planned()))
                .put("increase", change.reassessment().map(found -> NumberNode.of(found.increase())))
                .put("months", change.reassessment().map(found -> NumberNode.of(found.months())))
                .put("reassess", change.reassessment().map(found -> TruthNode.of(found.isNeeded())))
                .build();
    }
}
