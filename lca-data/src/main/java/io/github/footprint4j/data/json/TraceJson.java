package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.trace.Root;
import io.github.footprint4j.trace.Trace;
import java.util.Optional;

/**
 * Where the kilograms of one part come from as JSON, format {@value #FORMAT}; the schema is the resource {@code
 * schema/footprint-trace-1.json} beside the entry classes.
 *
 * <p>Numbers are in kg CO2e per functional unit with full precision; the roots add up to the value of the element.
 */
public final class TraceJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-trace/1";

    private TraceJson() {}

    /** The text, which ends with a line end. */
    public static String write(Trace trace) {
        Footprint footprint = trace.footprint();
        ObjectBuilder cited = ObjectNode.builder();
        trace.sources().forEach((key, citation) -> cited.put(key.value(), FactorJson.citation(citation)));
        return JsonText.write(ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("product", TextNode.of(footprint.product().id().value()))
                .put("variant", footprint.variant().map(TextNode::of))
                .put("functionalUnit", TextNode.of(footprint.service()))
                .put("method", TextNode.of(footprint.method().title().toString()))
                .put("gwp", TextNode.of(footprint.method().gwp().toString()))
                .put(ResultUnit.KEY, ResultUnit.of(footprint))
                .put("element", TextNode.of(trace.element()))
                .put("total", NumberNode.of(footprint.total()))
                .put("value", NumberNode.of(trace.co2e()))
                .put("roots", TargetJson.list(trace.roots(), TraceJson::root))
                .put("beside", TargetJson.filled(TargetJson.list(trace.beside(), TraceJson::beside)))
                .put("sources", cited.build())
                .build());
    }

    private static SourceNode root(Root root) {
        return ObjectNode.builder()
                .put("stage", TextNode.of(root.line().stage().toString()))
                .put("part", TextNode.of(root.line().part().value()))
                .put("line", TextNode.of(root.line().line()))
                .put(
                        "from",
                        root.isOwn()
                                ? Optional.empty()
                                : Optional.of(TextNode.of(root.process().name())))
                .put("amount", root.bought().map(one -> NumberNode.of(one.amount())))
                .put("unit", root.bought().map(one -> TextNode.of(one.unit())))
                .put("perUnit", root.bought().map(one -> NumberNode.of(one.perUnit())))
                .put("co2e", NumberNode.of(root.co2e()))
                .put("dataset", root.dataset().map(TraceJson::dataset))
                .put("written", root.entry().map(TraceJson::written))
                .build();
    }

    private static SourceNode dataset(Dataset dataset) {
        Documentation documentation = dataset.documentation();
        ObjectBuilder node = ObjectNode.builder()
                .put("id", TextNode.of(dataset.id().name()))
                .put("at", TextNode.of(dataset.id().at().code()))
                .put("name", TextNode.of(dataset.process().name()))
                .put("year", NumberNode.of(documentation.year()))
                .put("gwp", TextNode.of(documentation.gwp()))
                .put("scope", TextNode.of(documentation.boundary().scope()));
        put(documentation.provenance(), node);
        return node.put("place", text(documentation.place()))
                .put("caution", dataset.advice().caution().map(TextNode::of))
                .put(
                        "supersededBy",
                        dataset.advice().supersededBy().map(Reference::toString).map(TextNode::of))
                .build();
    }

    private static SourceNode written(Entry entry) {
        ObjectBuilder node = ObjectNode.builder()
                .put("id", TextNode.of(entry.id().value()))
                .put("amount", entry.extent().amount().map(Object::toString).map(TextNode::of))
                .put("mass", entry.extent().mass().map(Object::toString).map(TextNode::of));
        put(entry.provenance(), node);
        return node.put("supplier", text(entry.provenance().supplier())).build();
    }

    private static void put(Provenance provenance, ObjectBuilder node) {
        ListNode keys = TargetJson.list(provenance.sources(), key -> TextNode.of(key.value()));
        node.put("evidence", provenance.evidence().map(Evidence::word).map(TextNode::of))
                .put("sources", TargetJson.filled(keys))
                .put("note", text(provenance.note()));
    }

    private static SourceNode beside(Memo memo) {
        return ObjectNode.builder()
                .put("account", TextNode.of(memo.account().toString()))
                .put("stage", TextNode.of(memo.tag().stage().toString()))
                .put("line", TextNode.of(memo.tag().line()))
                .put("co2e", NumberNode.of(memo.co2e()))
                .build();
    }

    private static Optional<TextNode> text(String text) {
        return FactorJson.text(text);
    }
}
