package io.github.footprint4j.process;

import java.util.Comparator;

/**
 * The id of a unit process: who declares it, its name there and the location it holds for.
 *
 * @param owner the library, or the product for a process of its own
 * @param name the id within the owner
 * @param at the location
 */
public record ProcessId(LibraryId owner, String name, Location at) implements Comparable<ProcessId> {

    private static final Comparator<ProcessId> ORDER =
            Comparator.comparing(ProcessId::name).thenComparing(ProcessId::at).thenComparing(ProcessId::owner);

    /** Orders by name, location and owner. */
    @Override
    public int compareTo(ProcessId other) {
        return ORDER.compare(this, other);
    }

    /** Name and location, such as {@code electricity @ CN}. */
    @Override
    public String toString() {
        return name + " @ " + at;
    }
}
