package io.github.footprint4j.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

/**
 * Names for the rows or columns of a matrix: each name has one position, counted from 0.
 *
 * @param <T> type of the names; needs {@code equals} and {@code hashCode} by content
 */
public final class Index<T> {

    private final List<T> names;
    private final Map<T, Integer> positions;

    private Index(List<T> names, Map<T, Integer> positions) {
        this.names = names;
        this.positions = positions;
    }

    /**
     * An index of names in the order given.
     *
     * @throws IllegalArgumentException if a name stands twice
     */
    public static <T> Index<T> of(List<T> names) {
        List<T> copy = List.copyOf(names);
        Map<T, Integer> positions = new LinkedHashMap<>(2 * copy.size());
        for (int i = 0; i < copy.size(); i++) {
            Integer earlier = positions.putIfAbsent(copy.get(i), i);
            if (earlier != null) {
                throw new IllegalArgumentException(
                        "names of an index must differ, found \"" + copy.get(i) + "\" at " + earlier + " and at " + i);
            }
        }
        return new Index<>(copy, positions);
    }

    /** The number of names. */
    public int size() {
        return names.size();
    }

    /**
     * The name at a position.
     *
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public T at(int position) {
        if (position < 0 || position >= names.size()) {
            throw new IndexOutOfBoundsException("an index of " + names.size() + " names has no position " + position);
        }
        return names.get(position);
    }

    /** The position of a name, or empty if the index does not hold it. */
    public OptionalInt find(T name) {
        Integer position = positions.get(name);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * The position of a name that must be there.
     *
     * @throws NoSuchElementException if the index does not hold the name
     */
    public int position(T name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new NoSuchElementException("no \"" + name + "\" in an index of " + names.size() + " names");
        }
        return position;
    }

    /** All names in the order of their positions; cannot be changed. */
    public List<T> names() {
        return names;
    }

    /** Two indices are equal if they hold equal names in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Index<?> that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    /** The number of names and the first three of them. */
    @Override
    public String toString() {
        return names.size() + " names: " + names.subList(0, Math.min(3, names.size()))
                + (names.size() > 3 ? " ..." : "");
    }
}
