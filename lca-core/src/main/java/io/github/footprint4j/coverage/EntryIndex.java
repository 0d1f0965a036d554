package io.github.footprint4j.coverage;

import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.EntryId;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The entries of a product by the path of their line, such as {@code enclosure/frame}. */
public final class EntryIndex {

    /** The step in the path of a line that marks what is there again later. */
    private static final String REPLACED = "replaced";

    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private EntryIndex() {}

    /** The entries of a life cycle. */
    public static EntryIndex of(LifeCycle cycle) {
        EntryIndex index = new EntryIndex();
        cycle.parts().forEach(part -> index.add(part, ""));
        cycle.transport().stream().map(Transport::entry).forEach(entry -> index.add(entry, ""));
        cycle.stages().all().forEach(entry -> index.add(entry, ""));
        return index;
    }

    private void add(Part part, String outer) {
        add(part.entry(), outer);
        String path = path(outer, part.id());
        part.parts().forEach(one -> add(one, path));
        part.work().forEach(entry -> add(entry, path));
    }

    private void add(Entry entry, String outer) {
        entries.put(path(outer, entry.id()), entry);
    }

    private static String path(String outer, EntryId id) {
        return outer.isEmpty() ? id.value() : outer + "/" + id;
    }

    /** Every entry by its path. */
    public Map<String, Entry> all() {
        return Collections.unmodifiableMap(entries);
    }

    /** The entry of a line; the one it stands in if the line has none of its own. */
    public Optional<Entry> find(String line) {
        return around(line).stream().findFirst();
    }

    /** The entry of a line and all those it stands in, from the inside out; a replacement is what it replaces. */
    public List<Entry> around(String line) {
        Set<Entry> found = new LinkedHashSet<>();
        for (String path = line; !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('/')))) {
            standing(path).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Optional<Entry> standing(String path) {
        return Optional.ofNullable(entries.get(path)).or(() -> Optional.ofNullable(entries.get(first(path))));
    }

    /** The path of what was there first, for that of a replacement such as {@code phone/replaced/battery}. */
    private static String first(String path) {
        return Arrays.stream(path.split("/"))
                .filter(step -> !step.equals(REPLACED))
                .collect(Collectors.joining("/"));
    }
}
