package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.result.Footprint;
import java.util.Optional;

/** The published total of a product, in kg CO2e; for comparison, never used. */
final class PublishedJson {

    private PublishedJson() {}

    static Optional<ObjectNode> of(Footprint footprint) {
        return footprint
                .published()
                .flatMap(published -> published
                        .total()
                        .formula()
                        .quantity()
                        .map(quantity -> node(published, quantity.in(footprint.unit()))));
    }

    private static ObjectNode node(Published.Total published, double total) {
        return ObjectNode.builder()
                .put("total", NumberNode.of(total))
                .put("source", TextNode.of(published.source().value()))
                .put("alsoLabelled", published.alsoLabelled().map(TextNode::of))
                .build();
    }
}
