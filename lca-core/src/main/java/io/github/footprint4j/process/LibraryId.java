package io.github.footprint4j.process;

/**
 * The id of a library of datasets, or of the product that declares a process of its own.
 *
 * @param value the id as written, such as {@code footprint4j}
 */
public record LibraryId(String value) implements Comparable<LibraryId> {

    /** Orders by id. */
    @Override
    public int compareTo(LibraryId other) {
        return value.compareTo(other.value);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
