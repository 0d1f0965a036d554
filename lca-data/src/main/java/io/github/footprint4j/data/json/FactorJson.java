package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.result.FactorUse;
import io.github.footprint4j.result.Footprint;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The datasets that a footprint rests on, with their provenance, and the sources that they and the published total name. */
final class FactorJson {

    private FactorJson() {}

    static void put(Footprint footprint, ObjectBuilder tree) {
        tree.put(
                "factors",
                ListNode.of(footprint.factors().stream().map(FactorJson::factor).toList()));
        ObjectBuilder sources = ObjectNode.builder();
        cited(footprint).forEach((key, citation) -> sources.put(key.value(), citation(citation)));
        tree.put("sources", sources.build());
    }

    private static SourceNode factor(FactorUse use) {
        Documentation documentation = use.dataset().documentation();
        Provenance provenance = documentation.provenance();
        return ObjectNode.builder()
                .put("dataset", TextNode.of(use.dataset().id().name()))
                .put("at", TextNode.of(use.dataset().id().at().code()))
                .put("amount", NumberNode.of(use.amount()))
                .put("unit", TextNode.of(use.unit()))
                .put("direct", NumberNode.of(use.direct()))
                .put("year", NumberNode.of(documentation.year()))
                .put("gwp", TextNode.of(documentation.gwp()))
                .put("evidence", provenance.evidence().map(Evidence::word).map(TextNode::of))
                .put(
                        "sources",
                        ListNode.of(provenance.sources().stream()
                                .map(SourceKey::value)
                                .map(TextNode::of)
                                .toList()))
                .put("place", text(documentation.place()))
                .build();
    }

    private static SortedMap<SourceKey, Citation> cited(Footprint footprint) {
        Map<SourceKey, Citation> known = new TreeMap<>(
                footprint.product().declarations().study().map(Study::sources).orElse(Collections.emptySortedMap()));
        known.putAll(footprint.library().sources());
        TreeSet<SourceKey> used = new TreeSet<>();
        footprint.published().ifPresent(published -> used.add(published.source()));
        footprint
                .factors()
                .forEach(use ->
                        used.addAll(use.dataset().documentation().provenance().sources()));
        SortedMap<SourceKey, Citation> cited = new TreeMap<>(known);
        cited.keySet().retainAll(used);
        return cited;
    }

    static SourceNode citation(Citation citation) {
        return ObjectNode.builder()
                .put("title", TextNode.of(citation.title()))
                .put("year", citation.year().map(NumberNode::of))
                .put("publisher", text(citation.publisher()))
                .put("place", citation.place().map(TextNode::of))
                .put("licence", text(citation.licence()))
                .build();
    }

    static Optional<TextNode> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(TextNode.of(text));
    }
}
