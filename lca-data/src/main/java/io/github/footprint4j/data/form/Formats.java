package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;

/** The first line of a file, {@code format: footprint-product/1}: what kind of file it is and in which version of its form. */
public final class Formats {

    private Formats() {}

    /** Reports a file of another kind or of a version that is not read. */
    public static void check(Fields fields, String expected) {
        fields.required("format").suchAs(expected).text(found -> checked(found, expected));
    }

    private static String checked(String found, String expected) {
        if (!found.equals(expected)) {
            String message = "found the format \"" + found + "\", expected \"" + expected + "\"";
            throw new InvalidInputException(Issue.error(IssueCode.UNKNOWN_FORMAT, Place.NONE, message));
        }
        return found;
    }
}
