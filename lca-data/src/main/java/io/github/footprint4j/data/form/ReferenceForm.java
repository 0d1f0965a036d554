package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.Optional;

/**
 * References to datasets and processes: one text such as {@code steel}, {@code electricity @ CN} or {@code footprint4j:steel @ GLO}, or a name, with or without its owner, with the locations in a
 * field of their own, {@code at: CN} or {@code at: [CN, GLO]}.
 */
public final class ReferenceForm {

    private static final String AT = "at";

    private ReferenceForm() {}

    /** A reference in one text. */
    public static Optional<Reference> read(FieldValue field) {
        return field.suchAs("\"electricity @ CN\"").text(ReferenceForm::parse);
    }

    /** A reference whose locations may stand in the field {@code at} of the same object, but not in both places. */
    public static Optional<Reference> read(Fields fields, FieldValue field) {
        Optional<Reference> reference = read(field);
        List<String> at = locations(fields.optional(AT));
        if (!at.isEmpty() && reference.filter(found -> !found.at().isEmpty()).isPresent()) {
            String message = "\"at\" cannot stand beside a location in \"" + reference.get() + "\"";
            fields.issues().add(Issue.error(IssueCode.CONFLICTING_FIELDS, fields.keyPlace(AT), message));
        }
        return at.isEmpty() ? reference : reference.map(found -> found.at(at));
    }

    /** Adds the name with its owner under {@code key} and the locations under {@code at}. */
    public static void write(Reference reference, String key, ObjectBuilder builder) {
        builder.put(key, TextNode.of(reference.ownedName()));
        List<TextNode> at = reference.at().stream().map(TextNode::of).toList();
        if (!at.isEmpty()) {
            builder.put(AT, at.size() == 1 ? at.get(0) : ListNode.of(at));
        }
    }

    /** The reference in one text. */
    public static SourceNode write(Reference reference) {
        return TextNode.of(reference.toString());
    }

    private static List<String> locations(FieldValue field) {
        return field.holds(ListNode.class)
                ? field.filled(element -> element.text(ReferenceForm::nonBlank))
                : field.text(ReferenceForm::nonBlank).map(List::of).orElse(List.of());
    }

    private static Reference parse(String text) {
        Reference reference = Reference.parse(text);
        nonBlank(reference.name());
        reference.at().forEach(ReferenceForm::nonBlank);
        return reference;
    }

    private static String nonBlank(String text) {
        if (text.isBlank()) {
            String message = "found a blank text, expected a name";
            throw new InvalidInputException(Issue.error(IssueCode.INVALID_NAME, Place.NONE, message));
        }
        return text.strip();
    }
}
