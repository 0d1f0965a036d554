package io.github.footprint4j.issue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One finding about an input.
 *
 * @param code stable identity of the kind of finding
 * @param severity how much it matters
 * @param place where it was found; {@link Place#NONE} while only the caller knows
 * @param message the value found and what was expected, one sentence without a final full stop; names of hostile length in it are
 *     shortened, and a very long message too
 * @param hint a suggestion that starts with "Maybe", or empty
 */
public record Issue(IssueCode code, Severity severity, Place place, String message, String hint)
        implements Comparable<Issue> {

    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::place)
            .thenComparing(Issue::severity)
            .thenComparing(Issue::code)
            .thenComparing(Issue::message);

    /** Checks that there is a message and that a hint starts with "Maybe". */
    public Issue {
        if (message.isBlank()) {
            throw new IllegalArgumentException("an issue needs a message, found none for " + code);
        }
        if (!hint.isEmpty() && !hint.startsWith("Maybe")) {
            throw new IllegalArgumentException("a hint starts with \"Maybe\", found: " + hint);
        }
        message = ShortText.of(message);
        hint = ShortText.of(hint);
    }

    /** An issue that makes the input unusable. */
    public static Issue error(IssueCode code, Place place, String message) {
        return new Issue(code, Severity.ERROR, place, message, "");
    }

    /** An issue that leaves the input usable. */
    public static Issue warning(IssueCode code, Place place, String message) {
        return new Issue(code, Severity.WARNING, place, message, "");
    }

    /** Something worth knowing. */
    public static Issue note(IssueCode code, Place place, String message) {
        return new Issue(code, Severity.NOTE, place, message, "");
    }

    /** This issue with a hint; the word "Maybe" is put before it. An empty text leaves the issue as it is. */
    public Issue maybe(String suggestion) {
        return suggestion.isEmpty() ? this : new Issue(code, severity, place, message, "Maybe " + suggestion);
    }

    /** This issue with the names closest to a wrong one as its hint; no names leave it as it is. */
    public Issue maybeOneOf(List<String> names) {
        return maybe(names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", ")));
    }

    /** This issue at another place. */
    public Issue at(Place newPlace) {
        return new Issue(code, severity, newPlace, message, hint);
    }

    /** True if no number may be calculated from the input. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Orders by place, severity, code and message, so that a list of issues prints the same every time. */
    @Override
    public int compareTo(Issue other) {
        return ORDER.compare(this, other);
    }

    /** One line: place, severity with code, message and hint. */
    @Override
    public String toString() {
        String start = place.equals(Place.NONE) ? "" : place + ": ";
        return start + severity + " [" + code + "] " + message + (hint.isEmpty() ? "" : ". " + hint);
    }
}
