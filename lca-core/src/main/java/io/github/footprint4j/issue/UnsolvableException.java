package io.github.footprint4j.issue;

import java.util.List;

/** A system of processes that has no single finite answer; its issues name the processes of the loop. */
public final class UnsolvableException extends IssueException {

    private static final long serialVersionUID = 1L;

    /** With the issues that name the loops. */
    public UnsolvableException(List<Issue> issues) {
        super(issues);
    }
}
