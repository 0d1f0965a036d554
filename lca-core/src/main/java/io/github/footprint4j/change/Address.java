package io.github.footprint4j.change;

import java.util.Arrays;
import java.util.List;

/**
 * What a change sets: a parameter by its name, or a field by the id of its element and the names and numbers that lead to it, such as
 * {@code frame.recycledContent} or {@code to-europe.routes.0.legs.0.distance}.
 *
 * @param steps the id or parameter first; at least one
 */
public record Address(List<String> steps) {

    /** Copies the steps. */
    public Address {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an address needs a name, found none");
        }
    }

    /** Reads steps with dots between them. */
    public static Address parse(String text) {
        return new Address(
                Arrays.stream(text.strip().split("\\.", -1)).map(String::strip).toList());
    }

    /** True for the name of a parameter. */
    public boolean isParameter() {
        return steps.size() == 1;
    }

    /** The parameter, or the element. */
    public String first() {
        return steps.get(0);
    }

    /** Text that {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
