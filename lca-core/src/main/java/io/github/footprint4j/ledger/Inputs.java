package io.github.footprint4j.ledger;

import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.matrix.Index;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** The inputs of a system, in the order of their ids, with their stated values. */
public final class Inputs {

    private final List<Input> inputs;
    private final Index<InputId> index;

    private Inputs(List<Input> inputs) {
        this.inputs = inputs;
        this.index = Index.of(inputs.stream().map(Input::id).toList());
    }

    /** Inputs in the order of their ids. */
    public static Inputs of(Collection<Input> inputs) {
        return new Inputs(
                inputs.stream().sorted(Comparator.comparing(Input::id)).toList());
    }

    /** These inputs with others in the place of those of the same ids. */
    public Inputs with(Collection<Input> others) {
        SortedMap<InputId, Input> byId = new TreeMap<>();
        others.forEach(input -> byId.put(input.id(), input));
        return new Inputs(inputs.stream()
                .map(input -> byId.getOrDefault(input.id(), input))
                .toList());
    }

    /** All inputs, in the order of their ids. */
    public List<Input> all() {
        return inputs;
    }

    /** How many there are. */
    public int size() {
        return inputs.size();
    }

    /** The input at a position. */
    public Input at(int position) {
        return inputs.get(position);
    }

    /**
     * The position of an input in the vector of values.
     *
     * @throws java.util.NoSuchElementException if the system has no such input
     */
    public int position(InputId id) {
        return index.position(id);
    }

    /** The position of an input in the vector of values; empty if the system has no such input. */
    public OptionalInt find(InputId id) {
        return index.find(id);
    }

    /** The stated values, in coherent base units; a new array. */
    public double[] values() {
        return inputs.stream().mapToDouble(Input::value).toArray();
    }

    /** How many inputs there are. */
    @Override
    public String toString() {
        return Noun.of("input").counted(inputs.size());
    }
}
