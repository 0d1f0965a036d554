package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds halves of surrogate pairs: an escape can write them, but no encoded file can hold them. */
final class Surrogates {

    private Surrogates() {}

    static void check(String text, Place place) {
        OptionalInt half = text.codePoints()
                .filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                .findFirst();
        if (half.isPresent()) {
            String shown = String.format(Locale.ROOT, "\\u%04x", half.getAsInt());
            String message = "found " + shown + ", half of a surrogate pair, expected whole characters";
            throw new InvalidInputException(Issue.error(IssueCode.SYNTAX, place, message));
        }
    }
}
