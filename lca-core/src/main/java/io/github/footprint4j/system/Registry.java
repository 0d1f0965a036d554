package io.github.footprint4j.system;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the inputs of a system while it is elaborated; the same id is the same input. */
final class Registry {

    private final SortedMap<InputId, Input> inputs = new TreeMap<>();

    Term add(Input input) {
        inputs.putIfAbsent(input.id(), input);
        return new Term.OfInput(input.id());
    }

    Optional<Input> find(InputId id) {
        return Optional.ofNullable(inputs.get(id));
    }

    Collection<Input> all() {
        return inputs.values();
    }
}
