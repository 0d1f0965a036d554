package io.github.footprint4j.formula;

import io.github.footprint4j.issue.ClosestNames;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names that a formula may use, with the type of each. */
public interface Scope {

    /** The names of a map. */
    static Scope of(SortedMap<String, ValueType> types) {
        SortedMap<String, ValueType> known = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        return new Scope() {
            @Override
            public Optional<ValueType> find(String name) {
                return Optional.ofNullable(known.get(name));
            }

            @Override
            public Collection<String> names() {
                return known.keySet();
            }
        };
    }

    /** The type of a name; empty if the name is unknown. */
    Optional<ValueType> find(String name);

    /** All known names. */
    Collection<String> names();

    /** The names that are closest to an unknown one. */
    default List<String> closest(String name) {
        return ClosestNames.of(names()).to(name);
    }
}
