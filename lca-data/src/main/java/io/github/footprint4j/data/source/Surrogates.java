package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Locale;
import java.util.Optional;

/** Finds halves of surrogate pairs: an escape can write them, but no encoded file can hold them. */
final class Surrogates {

    private Surrogates() {}

    static void check(String text, Place place) {
        find(text, place).ifPresent(issue -> {
            throw new InvalidInputException(issue);
        });
    }

    /** An issue about the first half of a pair that stands alone. */
    static Optional<Issue> find(String text, Place place) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return Optional.of(issue(unit, place));
                }
                i++;
            }
        }
        return Optional.empty();
    }

    private static Issue issue(int half, Place place) {
        String shown = String.format(Locale.ROOT, "\\u%04x", half);
        String message = "found " + shown + ", half of a surrogate pair, expected whole characters";
        return Issue.error(IssueCode.SYNTAX, place, message);
    }
}
