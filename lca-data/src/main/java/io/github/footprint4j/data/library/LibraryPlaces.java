package io.github.footprint4j.data.library;

import io.github.footprint4j.data.form.DocumentPlaces;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the elements of a library stand, by names that do not depend on how it is split into files. */
final class LibraryPlaces {

    private static final String DATASETS = "/datasets";

    private final List<ObjectNode> files = new ArrayList<>();
    private final Map<String, SourceNode> datasets = new HashMap<>(); // looked up only

    /** Adds the places of one file; of two elements with one name the first has the place. */
    void add(ObjectNode file) {
        files.add(file);
        for (SourceNode dataset : elements(file)) {
            datasets.putIfAbsent(path(dataset), dataset);
        }
    }

    Places places() {
        return Places.of(this::find);
    }

    private Optional<Place> find(String path) {
        if (path.startsWith(DATASETS + "/")) {
            int end = path.indexOf('/', DATASETS.length() + 1);
            SourceNode dataset = datasets.get(end < 0 ? path : path.substring(0, end));
            return dataset == null
                    ? Optional.empty()
                    : DocumentPlaces.find(dataset, end < 0 ? "" : path.substring(end));
        }
        boolean isNamed = path.matches("/(sources|parameters)(/.*)?");
        return files.stream()
                .filter(file -> isNamed)
                .flatMap(file -> DocumentPlaces.find(file, path).stream())
                .findFirst();
    }

    private static String path(SourceNode dataset) {
        return Place.of(DATASETS)
                .child(text(dataset, "id") + " @ " + text(dataset, "at"))
                .path();
    }

    private static List<SourceNode> elements(ObjectNode file) {
        return file.find("datasets")
                .filter(ListNode.class::isInstance)
                .map(node -> ((ListNode) node).elements())
                .orElse(List.of());
    }

    private static String text(SourceNode dataset, String key) {
        Optional<SourceNode> value = dataset instanceof ObjectNode object ? object.find(key) : Optional.empty();
        return value.filter(TextNode.class::isInstance)
                .map(node -> ((TextNode) node).value())
                .orElse("");
    }
}
