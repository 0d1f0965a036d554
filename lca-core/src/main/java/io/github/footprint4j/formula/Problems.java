package io.github.footprint4j.formula;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the text of one formula, numbers and units before their order; gives up after twenty problems. */
final class Problems {

    private static final int MOST = 20;
    private static final int SHOWN = 40;

    private final List<Issue> found = new ArrayList<>();

    void add(Issue issue) {
        found.add(issue);
        if (found.size() == MOST) {
            throw new InvalidInputException(found);
        }
    }

    /** How many problems were found so far. */
    int count() {
        return found.size();
    }

    /** Adds a problem of syntax; an empty hint is none. */
    void syntax(String message, String hint) {
        add(Issue.error(IssueCode.FORMULA_SYNTAX, Place.NONE, message).maybe(hint));
    }

    /** Adds what a number or unit inside the text has to say, with its position and what else it could have meant, if anything. */
    void addAll(InvalidInputException problem, int position, String alternative) {
        for (Issue issue : problem.issues()) {
            String message = issue.message() + " (at character " + position + ")";
            Issue moved = new Issue(issue.code(), issue.severity(), issue.place(), message, issue.hint());
            boolean isMeant = alternative.isEmpty() || issue.code() == IssueCode.AMBIGUOUS_UNIT;
            add(isMeant ? moved : moved.maybe(joined(issue.hint(), alternative)));
        }
    }

    private static String joined(String hint, String alternative) {
        return hint.isEmpty() ? alternative : hint.substring("Maybe ".length()) + ", or " + alternative;
    }

    /** The end of the reading because a limit was passed, with everything found so far. */
    InvalidInputException limit(String message) {
        found.add(Issue.error(IssueCode.LIMIT_EXCEEDED, Place.NONE, message));
        return new InvalidInputException(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }

    /** A text in quotes, shortened for a message. */
    static String quoted(String text) {
        return "\"" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "\"";
    }
}
