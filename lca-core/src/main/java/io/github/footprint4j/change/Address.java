package io.github.footprint4j.change;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a change sets: a parameter by its name, or a field by the id of its element and the names and numbers that lead to it, such as
 * {@code frame.recycledContent} or {@code to-europe.routes.0.legs.0.distance}.
 *
 * @param steps the id or parameter first; at least one
 */
public record Address(List<String> steps) {

    private static final int SHOWN = 60;
    private static final Pattern STEP = Pattern.compile("[A-Za-z0-9_+-]+");

    /** Copies the steps. */
    public Address {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an address needs a name, found none");
        }
    }

    /**
     * Reads steps with dots between them.
     *
     * @throws InvalidInputException if a step is empty or holds other characters than letters, digits, '-', '_' and '+'
     */
    public static Address parse(String text) {
        List<String> steps =
                Arrays.stream(text.strip().split("\\.", -1)).map(String::strip).toList();
        if (!steps.stream().allMatch(step -> STEP.matcher(step).matches())) {
            String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
            String message = "found the address \"" + shown + "\", expected a parameter, or an element and its field";
            throw new InvalidInputException(Issue.error(IssueCode.INVALID_NAME, Place.NONE, message)
                    .maybe("frame.recycledContent, charges_per_day or charging.at"));
        }
        return new Address(steps);
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
