package io.github.footprint4j.data.json;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.coverage.Coverage.LeftOut;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.model.UseProfile;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.statement.Missing;
import io.github.footprint4j.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statement as JSON, format {@value #FORMAT}: the footprint as {@link FootprintJson} writes it, and the records beside it. The schema is
 * the resource {@code schema/footprint-statement-1.json} beside the entry classes.
 *
 * <p>Members stand in a fixed order; one that has nothing to say is left out. No claim of conformity is made.
 */
public final class StatementJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-statement/1";

    private StatementJson() {}

    /** The text, which ends with a line end. */
    public static String write(Statement statement) {
        return JsonText.write(tree(statement));
    }

    private static SourceNode tree(Statement statement) {
        ObjectBuilder tree = ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("conformity", TextNode.of("not claimed"))
                .put("partial", TruthNode.of(statement.isPartial()))
                .put(
                        "supplement",
                        statement.footprint().method().title().supplement().map(TextNode::of))
                .put(ResultUnit.KEY, ResultUnit.of(statement.footprint()))
                .put("boundary", boundary(statement));
        OptionsJson.put(statement, tree);
        tree.put("data", DataJson.of(statement))
                .put("claim", ClaimJson.of(statement.claim()))
                .put("missing", list(statement.missing(), StatementJson::missing));
        RecordsJson.put(statement, tree);
        return tree.put("footprint", FootprintJson.tree(statement.footprint())).build();
    }

    private static SourceNode boundary(Statement statement) {
        Coverage coverage = statement.coverage();
        return ObjectNode.builder()
                .put("coverage", BesideJson.share(coverage))
                .put("notAssessed", coverage.whyNotAssessed().map(TextNode::of))
                .put("unlisted", list(coverage.unlisted(), one -> TextNode.of(one.toString())))
                .put("complete", TruthNode.of(coverage.isComplete()))
                .put("required", NumberNode.of(coverage.screening().requiredCoverage()))
                .put(
                        "allowed",
                        Optional.of(TruthNode.of(coverage.isAllowed()))
                                .filter(found -> !coverage.isAllowed()
                                        || coverage.share().isPresent()))
                .put("scaled", NumberNode.of(coverage.scaled()))
                .put("leftOut", list(coverage.leftOut(), StatementJson::leftOut))
                .put("toAssess", list(coverage.screening().toAssess(), one -> TextNode.of(one.name())))
                .put("mayBeLeftOut", list(coverage.screening().mayBeLeftOut(), one -> TextNode.of(one.name())))
                .put(
                        "useProfile",
                        statement.footprint().product().scope().useProfile().map(StatementJson::profile))
                .build();
    }

    private static SourceNode leftOut(LeftOut one) {
        return ObjectNode.builder()
                .put("what", TextNode.of(one.what()))
                .put(
                        "value",
                        one.co2e().isPresent()
                                ? Optional.of(NumberNode.of(one.co2e().getAsDouble()))
                                : Optional.empty())
                .put("why", TextNode.of(one.why()))
                .build();
    }

    private static SourceNode profile(UseProfile profile) {
        return ObjectNode.builder()
                .put("text", TextNode.of(profile.text()))
                .put("basis", TextNode.of(profile.basis().word()))
                .put("sources", sources(profile.sources()))
                .build();
    }

    private static SourceNode missing(Missing one) {
        return ObjectNode.builder()
                .put("clause", TextNode.of(one.clause()))
                .put("what", TextNode.of(one.what()))
                .build();
    }

    /** The keys of sources. */
    static ListNode sources(List<SourceKey> keys) {
        return list(keys, key -> TextNode.of(key.value()));
    }

    /** A list of nodes. */
    static <T> ListNode list(List<T> items, Function<T, SourceNode> node) {
        return ListNode.of(items.stream().map(node).toList());
    }
}
