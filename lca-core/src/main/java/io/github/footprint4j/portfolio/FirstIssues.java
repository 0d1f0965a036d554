package io.github.footprint4j.portfolio;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Problems of many sales: the first hundred in the order of their places are listed, the rest is counted. Not thread-safe. */
final class FirstIssues {

    private static final int LISTED = 100;

    private final TreeSet<Issue> first = new TreeSet<>();
    private int more;

    /** Adds a problem that is not known yet. */
    void add(Issue issue) {
        if (first.add(issue) && first.size() > LISTED) {
            first.pollLast();
            more++;
        }
    }

    void throwIfAny() {
        if (!first.isEmpty()) {
            List<Issue> shown = new ArrayList<>(first);
            if (more > 0) {
                shown.add(Issue.error(
                        IssueCode.LIMIT_EXCEEDED,
                        new Place(first.first().place().source(), 0, 0, ""),
                        "the sales have " + new Noun("more problem, which is", "more problems, which are").counted(more)
                                + " not listed"));
            }
            throw new InvalidInputException(shown);
        }
    }
}
