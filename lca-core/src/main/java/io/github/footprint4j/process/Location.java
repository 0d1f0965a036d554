package io.github.footprint4j.process;

/**
 * A place for which a dataset holds.
 *
 * @param code ISO 3166-1 alpha-2 country, or a region such as {@code EU27}; {@code GLO} is the world
 */
public record Location(String code) implements Comparable<Location> {

    /** The world. */
    public static final Location GLOBAL = new Location("GLO");

    /** Orders by code. */
    @Override
    public int compareTo(Location other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
