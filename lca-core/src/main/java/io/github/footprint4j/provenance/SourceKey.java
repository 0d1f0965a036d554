package io.github.footprint4j.provenance;

/**
 * The key under which a file lists a source.
 *
 * @param value the key as written, such as {@code esg-2023}
 */
public record SourceKey(String value) implements Comparable<SourceKey> {

    /** Orders by key. */
    @Override
    public int compareTo(SourceKey other) {
        return value.compareTo(other.value);
    }

    /** The key. */
    @Override
    public String toString() {
        return value;
    }
}
