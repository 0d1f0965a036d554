package io.github.footprint4j.resolve;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.FactorSearch;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.solve.Once;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A library as resolved: its datasets found by id, by name and by location.
 *
 * <p>Immutable and shared by every product that is calculated with it.
 */
public final class Background {

    private final Library library;
    private final Map<String, List<Dataset>> byName;
    private final WasteTreatments treatments;
    private final SortedSet<String> treatedGroups = new TreeSet<>();
    private final Once<FactorSearch> search;

    private Background(Library library, Map<String, List<Dataset>> byName) {
        this.library = library;
        this.byName = byName;
        this.treatments = WasteTreatments.of(library);
        this.search = new Once<>(() -> FactorSearch.of(library));
        library.datasets()
                .values()
                .forEach(dataset -> treatedGroups.addAll(dataset.advice().treats()));
    }

    /** The background of a library. */
    public static Background of(Library library) {
        Map<String, List<Dataset>> byName = new TreeMap<>();
        for (Dataset dataset : library.datasets().values()) {
            byName.computeIfAbsent(dataset.id().name(), name -> new ArrayList<>())
                    .add(dataset);
            if (!dataset.process().name().equals(dataset.id().name())) {
                byName.computeIfAbsent(dataset.process().name(), name -> new ArrayList<>())
                        .add(dataset);
            }
        }
        return new Background(library, Collections.unmodifiableMap(byName));
    }

    /** The library as written. */
    public Library library() {
        return library;
    }

    /** Finds the datasets that somebody may mean. */
    FactorSearch search() {
        return search.value();
    }

    /** True if a dataset is known to treat waste. */
    boolean treats(Dataset dataset) {
        return treatments.treatments().contains(dataset.id());
    }

    /** True for a group of materials that the library names a treatment for. */
    boolean isTreated(String group) {
        return treatedGroups.contains(group);
    }

    /** True if a dataset is known to be a material. */
    boolean isMaterial(Dataset dataset) {
        return treatments.materials().contains(dataset.id());
    }

    /** The datasets with this id or name, at all locations, by id. */
    List<Dataset> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    Collection<String> names() {
        return byName.keySet();
    }
}
