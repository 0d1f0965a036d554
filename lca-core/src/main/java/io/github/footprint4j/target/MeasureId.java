package io.github.footprint4j.target;

/**
 * The id of a measure.
 *
 * @param value the id as written, such as {@code lighter-box}
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

    /** Orders by id. */
    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
