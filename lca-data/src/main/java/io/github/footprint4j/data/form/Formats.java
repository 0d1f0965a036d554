package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.List;
import java.util.Optional;

/** The first line of a file, {@code format: footprint-product/1}: what kind of file it is and in which version of its form. */
public final class Formats {

    private Formats() {}

    /**
     * Reports a version that is not read, and ends the reading of a file of another kind: what it is says more than all that does not fit.
     *
     * @throws InvalidInputException with one issue if the file says that it is another kind, or says nothing and its keys do
     */
    public static void check(Fields fields, String expected) {
        Optional<SourceNode> written = fields.object().find("format");
        if (written.isPresent() && written.get() instanceof TextNode text) {
            refuseOther(text, expected);
        }
        if (written.isEmpty()) {
            OwnForm.withKeys(fields.object().members().keySet())
                    .filter(form -> !OwnForm.of(expected).equals(Optional.of(form)))
                    .ifPresent(form -> {
                        throw new InvalidInputException(silent(form, expected).at(fields.place()));
                    });
        }
        fields.required("format").suchAs(expected).text(found -> sameVersion(found, expected));
    }

    /** A name that is close to the one expected is a slip in a file of that kind. */
    private static void refuseOther(TextNode text, String expected) {
        Optional<OwnForm> form = OwnForm.of(text.value());
        boolean isSame = form.isPresent() && form.equals(OwnForm.of(expected));
        boolean isSlip = form.isEmpty()
                && !ClosestNames.of(List.of(expected)).to(text.value()).isEmpty();
        if (!isSame && !isSlip) {
            throw new InvalidInputException(other(text.value(), form, expected).at(text.place()));
        }
    }

    private static String sameVersion(String found, String expected) {
        if (!found.equals(expected)) {
            throw new InvalidInputException(error(unread(found, expected)));
        }
        return found;
    }

    private static String unread(String found, String expected) {
        return "found the format \"" + TextNode.shortened(found) + "\", expected \"" + expected + "\"";
    }

    /**
     * Refuses a text that says that it has one of the forms of this project, where none of them is expected.
     *
     * @param expected what is expected
     * @throws InvalidInputException with one issue that says what the text is
     */
    public static void refuse(Source source, String expected) {
        OwnForm.find(source).ifPresent(form -> {
            String message = "the file is " + form + ", expected " + expected;
            throw new InvalidInputException(
                    Issue.error(IssueCode.UNKNOWN_FORMAT, new Place(source.name(), 1, 1, ""), message)
                            .maybe(form.taker()));
        });
    }

    private static Issue other(String found, Optional<OwnForm> form, String expected) {
        return form.map(known -> error("the file is " + known + " (" + found + "), expected " + words(expected) + " ("
                                + expected + ")")
                        .maybe(known.taker()))
                .orElseGet(() -> error(unread(found, expected)));
    }

    private static Issue silent(OwnForm form, String expected) {
        return error("the file does not say its format and looks like " + form + ", expected " + words(expected) + " ("
                        + expected + ")")
                .maybe(form.taker());
    }

    private static String words(String expected) {
        return OwnForm.of(expected).map(OwnForm::toString).orElse("another file");
    }

    private static Issue error(String message) {
        return Issue.error(IssueCode.UNKNOWN_FORMAT, Place.NONE, message);
    }
}
