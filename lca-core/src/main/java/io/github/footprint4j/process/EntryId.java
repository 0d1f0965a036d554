package io.github.footprint4j.process;

/**
 * The id of an entry or part of a product, unique in its file.
 *
 * @param value the id as written, such as {@code frame}
 */
public record EntryId(String value) implements Comparable<EntryId> {

    /** Orders by id. */
    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
