package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of one file: each of good form and used once.
 *
 * <p>An id starts with a letter or digit and goes on with letters, digits, full stops, hyphens, underscores and plus signs. Not
 * thread-safe: one collector belongs to one reading.
 */
public final class Ids {

    private static final int LONGEST = 1_000;

    private final Map<String, Place> declared = new HashMap<>(); // looked up only

    /** An id that names something, wherever that is declared; only its form is checked. */
    public static Optional<String> reference(FieldValue field) {
        return field.suchAs("\"frame\"").text(Ids::checked);
    }

    /** An id that is declared here: an issue if the file has it already. */
    public Optional<String> declare(FieldValue field) {
        return declare(field, "");
    }

    /** An id that is declared here together with something that tells it from its namesakes, such as a location. */
    public Optional<String> declare(FieldValue field, String qualifier) {
        return field.suchAs("\"frame\"").text(text -> declared(checked(text), qualifier, field.place()));
    }

    private String declared(String id, String qualifier, Place place) {
        Optional<Place> before = Optional.ofNullable(declared.putIfAbsent(id + qualifier, place));
        if (before.isPresent()) {
            String line =
                    before.get().line() == 0 ? "" : " in line " + before.get().line();
            throw refused(IssueCode.DUPLICATE_ID, "the id \"" + id + qualifier + "\" is declared already" + line);
        }
        return id;
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) {
            throw refused(
                    IssueCode.LIMIT_EXCEEDED,
                    "the id has " + text.length() + " characters, expected at most " + LONGEST);
        }
        if (!isOfForm(text)) {
            String expected = "expected letters, digits, '.', '-', '_' and '+', with a letter or digit first";
            throw refused(IssueCode.INVALID_NAME, "found the id \"" + text + "\", " + expected);
        }
        return text;
    }

    private static boolean isOfForm(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean isDigit = c >= '0' && c <= '9';
            if (!isLetter && !isDigit && (i == 0 || "._+-".indexOf(c) < 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static InvalidInputException refused(IssueCode code, String message) {
        return new InvalidInputException(Issue.error(code, Place.NONE, message));
    }
}
