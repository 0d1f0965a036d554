package io.github.footprint4j.model;

import java.util.Arrays;
import java.util.List;

/**
 * A unit process as somebody names it, before anything is looked up.
 *
 * @param name id, unique name, or the name of a parameter that chooses among datasets
 * @param at locations in order of preference, or the name of a parameter that chooses one; empty for the only dataset of that name
 */
public record Reference(String name, List<String> at) {

    /** Copies the locations. */
    public Reference {
        at = List.copyOf(at);
    }

    /** Reads {@code electricity @ CN}, {@code steel @ CN, GLO} or {@code steel}. */
    public static Reference parse(String text) {
        int sign = text.indexOf(" @ ");
        if (sign < 0) {
            return new Reference(text.strip(), List.of());
        }
        List<String> places = Arrays.stream(text.substring(sign + 3).split(","))
                .map(String::strip)
                .toList();
        return new Reference(text.substring(0, sign).strip(), places);
    }

    /** This name at other locations. */
    public Reference at(List<String> places) {
        return new Reference(name, places);
    }

    /** Text that {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return at.isEmpty() ? name : name + " @ " + String.join(", ", at);
    }
}
