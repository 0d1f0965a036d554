package io.github.footprint4j.compiled;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Substance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gathers the inputs of a system while it is elaborated; the same id is the same input.
 *
 * <p>Where a change gives an input another value, product and changed product stand in one system: the value of the change is an input
 * of its own.
 */
public final class Registry {

    private final Map<InputId, Input> inputs = new HashMap<>();
    private final SortedSet<Substance> substances = new TreeSet<>();

    /** Adds an input, or finds the one of its id; one of other numbers gets an id of its own. */
    public Term add(Input input) {
        Input known = inputs.putIfAbsent(input.id(), input);
        return known == null || known.hasNumbersOf(input) ? new Term.OfInput(input.id()) : add(input.changed());
    }

    /** Adds the warming potential of a substance. */
    public void add(Substance substance, double potential) {
        substances.add(substance);
        add(substance.potential(potential));
    }

    /** The substances whose potentials were added. */
    List<Substance> substances() {
        return List.copyOf(substances);
    }

    Optional<Input> find(InputId id) {
        return Optional.ofNullable(inputs.get(id));
    }

    /** All inputs, in no order. */
    Collection<Input> all() {
        return inputs.values();
    }
}
