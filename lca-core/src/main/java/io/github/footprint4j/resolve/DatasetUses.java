package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.library.Dataset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The datasets that a product itself names, by where it names them; a choice may take one of several. Not thread-safe. */
public final class DatasetUses {

    /**
     * A dataset that is named.
     *
     * @param dataset the dataset
     * @param at where it is named, or where the dataset stands whose library names it as a partner
     */
    public record Use(Dataset dataset, Field at) {}

    private final Map<Field, List<Use>> byField = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>(); // looked up only

    /** Keeps a dataset for a field, such as that of a partner, which may be left to the library. */
    void add(Field field, Use use) {
        keys.add(field.key());
        List<Use> there = byField.computeIfAbsent(field, unused -> new ArrayList<>(1));
        if (!there.contains(use)) {
            there.add(use);
        }
    }

    /** What is named for a field. */
    public List<Use> at(Field field) {
        return byField.getOrDefault(field, List.of());
    }

    /** What is named for a member of an object; most members are named nowhere. */
    public List<Use> at(Field object, String key) {
        return keys.contains(key) ? at(object.member(key)) : List.of();
    }

    /** Every use, in the order in which it was first found. */
    public List<Use> all() {
        return byField.values().stream().flatMap(List::stream).toList();
    }

    /** True if the product names a dataset of a kind. */
    public boolean any(Predicate<Dataset> kind) {
        return all().stream().map(Use::dataset).anyMatch(kind);
    }

    /** The first use for a member of an object whose dataset is of a kind. */
    public Optional<Use> first(Field object, String key, Predicate<Dataset> kind) {
        for (Use use : at(object, key)) {
            if (kind.test(use.dataset())) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }
}
