package io.github.footprint4j.review;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;

/**
 * What a reviewer would ask.
 *
 * @param kind what it is about
 * @param place what it is asked of
 * @param text the question, in one line
 */
public record Question(Kind kind, Place place, String text) {

    /** What a question is about. */
    public enum Kind {
        /** A stage or packaging of which nothing is listed. */
        NOT_LISTED,
        /** Metal or plastic that nothing gives its shape. */
        NO_FORMING,
        /** Boards without a chip. */
        NO_CHIPS,
        /** A mass out of the usual. */
        UNUSUAL_MASS
    }

    /** The question as a note at its place. */
    public Issue issue() {
        return Issue.note(IssueCode.REVIEW, place, text);
    }

    /** The question. */
    @Override
    public String toString() {
        return text;
    }
}
