package io.github.footprint4j.data.product;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Locale;
import java.util.Set;

/**
 * A reason in words, for those who ask why; words of people who take the field for a switch give none.
 *
 * @param key the field
 * @param what what the reason is for
 * @param hint what else may be meant
 */
record ReasonForm(String key, String what, String hint) {

    private static final Set<String> NO_REASONS =
            Set.of("no", "false", "yes", "true", "none", "n", "y", "-", "off", "on", "0", "1"); // looked up only

    /**
     * The reason as written.
     *
     * @throws InvalidInputException if there is none in it
     */
    String read(String text) {
        String expected = ", expected the reason " + what;
        if (text.isBlank()) {
            throw refused(IssueCode.MISSING_FIELD, "is blank" + expected, "");
        }
        if (NO_REASONS.contains(text.strip().toLowerCase(Locale.ROOT))) {
            throw refused(IssueCode.UNKNOWN_WORD, "is \"" + text + "\"" + expected, hint);
        }
        return text;
    }

    private InvalidInputException refused(IssueCode code, String found, String maybe) {
        return new InvalidInputException(
                Issue.error(code, Place.NONE, "\"" + key + "\" " + found).maybe(maybe));
    }
}
