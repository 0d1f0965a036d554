package io.github.footprint4j.change;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that somebody tries with a product: a name and other values, in one line such as {@code plastic: body.of=pp, body.mass=300 g}.
 *
 * @param name what it is called
 * @param values the values, at least one, in their order
 */
public record Trial(String name, List<Change.Assign> values) {

    private static final char QUOTE = '"';
    private static final Pattern QUOTED_NAME = Pattern.compile("\\s*\"([^\"]*)\"\\s*:(.*)", Pattern.DOTALL);
    private static final String EXAMPLE = "\"plastic: body.of=pp, body.mass=300 g\"";

    /** Copies the list. */
    public Trial {
        values = List.copyOf(values);
    }

    /**
     * Reads a name, a colon and {@code address=value} with commas between.
     *
     * <p>The name ends at the last colon before the first {@code =}, so that it may hold colons; a name with an {@code =} stands in double
     * quotes. Without a name the values are the name. A comma ends a value if an {@code =} follows before the next comma; what stands in
     * double quotes or in brackets is part of a value whatever it holds.
     *
     * @throws InvalidInputException if there is no value, an address or a value is missing, or an address stands twice
     */
    public static Trial parse(String text) {
        Matcher quoted = QUOTED_NAME.matcher(text);
        if (quoted.matches()) {
            return of(quoted.group(1).strip(), quoted.group(2), text);
        }
        int sign = text.indexOf('=');
        int colon = sign < 0 ? text.indexOf(':') : text.lastIndexOf(':', sign);
        return colon < 0
                ? of(text.strip(), text, text)
                : of(text.substring(0, colon).strip(), text.substring(colon + 1), text);
    }

    private static Trial of(String name, String values, String text) {
        if (name.isEmpty() || values.indexOf('=') < 0) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.SYNTAX,
                            Place.NONE,
                            "found \"" + text + "\", expected a name, a colon and address=value with commas between")
                    .maybe(EXAMPLE));
        }
        List<Change.Assign> all =
                Pieces.of(values).stream().map(Changes::assignment).toList();
        Changes.refuseRepeated(all);
        return new Trial(name, all);
    }

    /** A value without the double quotes around it, if there are any. */
    static String unquoted(String value) {
        boolean isQuoted =
                value.length() > 1 && value.charAt(0) == QUOTE && value.indexOf(QUOTE, 1) == value.length() - 1;
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
