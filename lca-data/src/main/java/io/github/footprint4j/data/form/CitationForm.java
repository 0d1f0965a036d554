package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.SourceKey;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sources of a file: {@code key: { title, publisher, year, licence, place, access }}. */
public final class CitationForm {

    private CitationForm() {}

    /** The sources that a field lists. */
    public static SortedMap<SourceKey, Citation> read(FieldValue field) {
        SortedMap<SourceKey, Citation> sources = new TreeMap<>();
        field.entries((key, source) -> source.object(CitationForm::citation))
                .forEach((key, citation) -> sources.put(new SourceKey(key), citation));
        return Collections.unmodifiableSortedMap(sources);
    }

    /** The one source that a field describes. */
    public static Optional<Citation> one(FieldValue field) {
        return field.suchAs("{ title: A report, year: 2023 }").object(CitationForm::citation);
    }

    /** The object that {@link #one} reads back. */
    public static SourceNode write(Citation citation) {
        return ObjectNode.builder()
                .put("title", TextNode.of(citation.title()))
                .put("publisher", text(citation.publisher()))
                .put("year", citation.year().map(NumberNode::of))
                .put("licence", text(citation.licence()))
                .put("place", citation.place().map(TextNode::of))
                .put("access", citation.access().map(TextNode::of))
                .build();
    }

    /** The field that {@link #read} reads back, or nothing if there are no sources. */
    public static Optional<SourceNode> write(Map<SourceKey, Citation> sources) {
        ObjectBuilder builder = ObjectNode.builder();
        sources.forEach((key, citation) -> builder.put(key.value(), write(citation)));
        return sources.isEmpty() ? Optional.empty() : Optional.of(builder.build());
    }

    private static Optional<Citation> citation(Fields fields) {
        Optional<String> title = fields.required("title").text();
        Optional<Integer> year = fields.optional("year").suchAs("2023").whole();
        String publisher = fields.optional("publisher").text().orElse("");
        Optional<String> place = fields.optional("place").text();
        String licence = fields.optional("licence").text().orElse("");
        Optional<String> access = fields.optional("access").text();
        return title.map(text -> new Citation(text, year, publisher, place, licence, access));
    }

    private static Optional<SourceNode> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(TextNode.of(text));
    }
}
