package io.github.footprint4j.model;

import io.github.footprint4j.process.EntryId;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names for people of the parts and entries of a product; what has none is called by its id. */
public final class EntryLabels {

    private final SortedMap<EntryId, String> labels;

    private EntryLabels(SortedMap<EntryId, String> labels) {
        this.labels = labels;
    }

    /** The labels of a life cycle. */
    public static EntryLabels of(LifeCycle cycle) {
        EntryLabels found = new EntryLabels(new TreeMap<>());
        cycle.parts().forEach(found::add);
        cycle.transport().stream().map(Transport::entry).forEach(found::add);
        cycle.stages().all().forEach(found::add);
        return found;
    }

    private void add(Part part) {
        add(part.entry());
        part.parts().forEach(this::add);
        part.work().forEach(this::add);
    }

    private void add(Entry entry) {
        if (!entry.label().isEmpty()) {
            labels.put(entry.id(), entry.label());
        }
    }

    /** These labels, and of what has none here those of another life cycle. */
    public EntryLabels or(EntryLabels other) {
        SortedMap<EntryId, String> both = new TreeMap<>(other.labels);
        both.putAll(labels);
        return new EntryLabels(both);
    }

    /** Every label by the id of its part or entry. */
    public SortedMap<EntryId, String> all() {
        return Collections.unmodifiableSortedMap(labels);
    }

    /** The label of a part or entry, or its id. */
    public String of(EntryId id) {
        return labels.getOrDefault(id, id.value());
    }

    /** The path of a line, or of what is left of it without the part it stands in, with labels in place of ids. */
    public String ofLine(String path) {
        return labels.isEmpty()
                ? path
                : Arrays.stream(path.split("/", -1))
                        .map(step -> of(new EntryId(step)))
                        .collect(Collectors.joining("/"));
    }
}
