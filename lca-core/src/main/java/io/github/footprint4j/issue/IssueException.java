package io.github.footprint4j.issue;

import java.util.List;
import java.util.stream.Collectors;

/** A problem that is described by issues; its message lists them, one a line. */
public abstract sealed class IssueException extends RuntimeException
        permits InvalidInputException, UnsolvableException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    IssueException(List<Issue> issues) {
        super(issues.stream().map(Issue::toString).collect(Collectors.joining("\n")));
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("an exception about an input needs at least one issue, found none");
        }
        this.issues = List.copyOf(issues);
    }

    /** Everything found, in the order of the places. */
    public final List<Issue> issues() {
        return issues;
    }
}
