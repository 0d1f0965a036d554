package io.github.footprint4j.issue;

import java.util.List;

/** The input cannot be used; carries every issue that was found in it, warnings included. */
public final class InvalidInputException extends IssueException {

    private static final long serialVersionUID = 1L;

    /** With all issues of an input. */
    public InvalidInputException(List<Issue> issues) {
        super(issues);
    }

    /** With the only issue of an input. */
    public InvalidInputException(Issue issue) {
        this(List.of(issue));
    }
}
