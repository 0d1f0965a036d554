package io.github.footprint4j.data.scenario;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Optional;

/** The {@code name} of changes that count as one cause, by which results show it. */
final class SequenceName {

    private SequenceName() {}

    static Optional<String> required(Fields fields) {
        return read(fields.required("name"));
    }

    static Optional<String> optional(Fields fields) {
        return read(fields.optional("name"));
    }

    private static Optional<String> read(FieldValue field) {
        return field.suchAs("\"longer life with a new battery\"").text(SequenceName::checked);
    }

    private static String checked(String text) {
        if (text.isBlank()) {
            String message = "found a blank text, expected a name";
            throw new InvalidInputException(Issue.error(IssueCode.INVALID_NAME, Place.NONE, message));
        }
        return text;
    }
}
