package io.github.footprint4j.data.json;

import io.github.footprint4j.compare.Remark;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the files say besides numbers: remarks, names of processes, sources. */
final class RecordsJson {

    private RecordsJson() {}

    static void put(Statement statement, ObjectBuilder tree) {
        tree.put("notes", text(statement.footprint().product().identity().notes()))
                .put("records", StatementJson.list(statement.remarks(), RecordsJson::remark))
                .put(
                        "processes",
                        StatementJson.list(
                                statement.footprint().product().lifeCycle().processes(), RecordsJson::process))
                .put(
                        "sources",
                        StatementJson.list(List.copyOf(statement.sources().entrySet()), RecordsJson::source));
    }

    private static SourceNode remark(Remark remark) {
        Provenance provenance = remark.provenance();
        ObjectBuilder quality = ObjectNode.builder();
        provenance.quality().forEach((name, score) -> quality.put(name, NumberNode.of(score)));
        return ObjectNode.builder()
                .put("of", TextNode.of(remark.of()))
                .put("label", text(remark.label()))
                .put("evidence", provenance.evidence().map(evidence -> TextNode.of(evidence.word())))
                .put(
                        "sources",
                        Optional.of(StatementJson.sources(provenance.sources()))
                                .filter(found -> !provenance.sources().isEmpty()))
                .put("note", text(provenance.note()))
                .put("primary", provenance.primary().map(share -> TextNode.of(share.text())))
                .put("supplier", text(provenance.supplier()))
                .put(
                        "quality",
                        Optional.of(quality.build())
                                .filter(found -> !provenance.quality().isEmpty()))
                .build();
    }

    private static SourceNode process(UnitProcess process) {
        return ObjectNode.builder()
                .put("id", TextNode.of(process.id().name()))
                .put("at", TextNode.of(process.id().at().code()))
                .put("name", TextNode.of(process.name()))
                .build();
    }

    private static SourceNode source(Map.Entry<SourceKey, Citation> one) {
        Citation citation = one.getValue();
        return ObjectNode.builder()
                .put("key", TextNode.of(one.getKey().value()))
                .put("title", TextNode.of(citation.title()))
                .put("publisher", text(citation.publisher()))
                .put("year", citation.year().map(year -> NumberNode.of(year)))
                .put("place", citation.place().map(TextNode::of))
                .put("licence", text(citation.licence()))
                .put("access", citation.access().map(TextNode::of))
                .build();
    }

    private static Optional<TextNode> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(TextNode.of(text));
    }
}
