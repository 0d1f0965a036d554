package io.github.footprint4j.change;

/**
 * The id of a scenario.
 *
 * @param value the id as written, such as {@code lighter-box}
 */
public record ScenarioId(String value) implements Comparable<ScenarioId> {

    /** Orders by id. */
    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
