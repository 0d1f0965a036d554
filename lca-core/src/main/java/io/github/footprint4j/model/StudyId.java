package io.github.footprint4j.model;

/**
 * The id of a study.
 *
 * @param value the id as written, such as {@code xiaomi-2023}
 */
public record StudyId(String value) implements Comparable<StudyId> {

    /** Orders by id. */
    @Override
    public int compareTo(StudyId other) {
        return value.compareTo(other.value);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
