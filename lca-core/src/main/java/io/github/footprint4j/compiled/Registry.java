package io.github.footprint4j.compiled;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers the inputs of a system while it is elaborated; the same id is the same input.
 *
 * <p>Where a change gives an input another value, product and changed product stand in one system: the value of the change is an input
 * of its own.
 */
public final class Registry {

    private final Map<InputId, Input> inputs = new HashMap<>();

    /** Adds an input, or finds the one of its id; one of other numbers gets an id of its own. */
    public Term add(Input input) {
        Input known = inputs.putIfAbsent(input.id(), input);
        return known == null || known.hasNumbersOf(input) ? new Term.OfInput(input.id()) : add(input.changed());
    }

    Optional<Input> find(InputId id) {
        return Optional.ofNullable(inputs.get(id));
    }

    /** All inputs, in no order. */
    Collection<Input> all() {
        return inputs.values();
    }
}
