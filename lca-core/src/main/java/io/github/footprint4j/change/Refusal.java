package io.github.footprint4j.change;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Collection;

/** Issues of changes, which know no place: that of the change is put in when they are gathered. */
final class Refusal {

    private Refusal() {}

    static Issue error(IssueCode code, String message) {
        return Issue.error(code, Place.NONE, message);
    }

    static Issue warning(IssueCode code, String message) {
        return Issue.warning(code, Place.NONE, message);
    }

    static Issue note(IssueCode code, String message) {
        return Issue.note(code, Place.NONE, message);
    }

    /** An error with the names closest to one that does not exist. */
    static Issue unknown(IssueCode code, String message, Closest closest) {
        return error(code, message).maybeOneOf(ClosestNames.of(closest.known()).to(closest.wanted()));
    }

    /** A name that was asked for, and those that exist. */
    record Closest(String wanted, Collection<String> known) {}

    static InvalidInputException of(Issue issue) {
        return new InvalidInputException(issue);
    }
}
