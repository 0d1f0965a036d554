package io.github.footprint4j.data.library;

import io.github.footprint4j.data.form.DocumentPlaces;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.Node;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the elements of a library stand, by names that do not depend on how it is split into files. */
final class LibraryPlaces {

    private LibraryPlaces() {}

    /** Adds the places of one file. */
    static void collect(ObjectNode file, Map<String, Place> places) {
        named(file, "sources", places);
        named(file, "parameters", places);
        for (Node dataset : elements(file)) {
            String name = text(dataset, "id") + " @ " + text(dataset, "at");
            DocumentPlaces.visit(dataset, Place.of("/datasets").child(name).path(), places::putIfAbsent);
        }
    }

    private static void named(ObjectNode file, String key, Map<String, Place> places) {
        file.find(key).ifPresent(node -> DocumentPlaces.visit(node, "/" + key, places::putIfAbsent));
    }

    private static List<Node> elements(ObjectNode file) {
        return file.find("datasets")
                .filter(ListNode.class::isInstance)
                .map(node -> ((ListNode) node).elements())
                .orElse(List.of());
    }

    private static String text(Node dataset, String key) {
        Optional<Node> value = dataset instanceof ObjectNode object ? object.find(key) : Optional.empty();
        return value.filter(TextNode.class::isInstance)
                .map(node -> ((TextNode) node).value())
                .orElse("");
    }
}
