package io.github.footprint4j.data.portfolio;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Problems of a table: the first hundred are listed, the rest is counted, so that a hostile table cannot flood its reader. */
final class TableProblems {

    private static final int LISTED = 100;

    private final List<Issue> listed = new ArrayList<>();
    private int count;

    /** Adds a problem; it is only put into words if it will be listed. */
    void add(Place place, Supplier<Issue> issue) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(issue.get().at(place));
        }
    }

    void addAll(TableProblems others) {
        listed.addAll(others.listed);
        count += others.count;
    }

    /** How many there are, listed or not. */
    int count() {
        return count;
    }

    void throwIfAny() {
        if (count > 0) {
            List<Issue> shown =
                    new ArrayList<>(listed.stream().sorted().limit(LISTED).toList());
            if (count > shown.size()) {
                shown.add(Issue.error(
                        IssueCode.LIMIT_EXCEEDED,
                        new Place(shown.get(0).place().source(), 0, 0, ""),
                        "the table has "
                                + new Noun("more problem, which is", "more problems, which are")
                                        .counted(count - shown.size())
                                + " not listed"));
            }
            throw new InvalidInputException(shown);
        }
    }
}
