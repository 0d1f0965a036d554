package io.github.footprint4j.document;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Warnings or notes that say the same of several places; an error is always by itself.
 *
 * @param first the first of them
 * @param places where the others are, in their order
 */
public record SameIssues(Issue first, List<Place> places) {

    /** How many places are named besides the first. */
    private static final int NAMED = 5;

    /** What is the same; the number tells errors apart. */
    private record Said(IssueCode code, Severity severity, String message, String hint, int number) {}

    /** Issues in the order of the first of each. */
    public static List<SameIssues> of(Collection<Issue> issues) {
        Map<Said, List<Issue>> same = new LinkedHashMap<>();
        int errors = 0;
        for (Issue issue : issues) {
            errors += issue.isError() ? 1 : 0;
            Said said = new Said(
                    issue.code(), issue.severity(), issue.message(), issue.hint(), issue.isError() ? errors : 0);
            same.computeIfAbsent(said, unused -> new ArrayList<>()).add(issue);
        }
        return same.values().stream().map(SameIssues::of).toList();
    }

    private static SameIssues of(List<Issue> same) {
        return new SameIssues(
                same.get(0), same.stream().skip(1).map(Issue::place).toList());
    }

    /** The first with its place, and where the others are, in one line. */
    @Override
    public String toString() {
        return first + others().map(more -> " (" + more + ")").orElse("");
    }

    /** How many more there are and where the next ones are; empty if the first is the only one. */
    Optional<String> others() {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<Place> named = places.stream().limit(NAMED).toList();
        String count = String.format(Locale.ROOT, "%,d", places.size());
        return Optional.of("and at " + Noun.of("more place").counted(count) + ": " + where(named)
                + (places.size() > NAMED ? ", ..." : ""));
    }

    private String where(List<Place> named) {
        boolean areLines = named.stream()
                .allMatch(place ->
                        place.line() > 0 && place.source().equals(first.place().source()));
        return areLines
                ? (named.size() == 1 ? "line " : "lines ")
                        + named.stream()
                                .map(place -> String.valueOf(place.line()))
                                .collect(Collectors.joining(", "))
                : named.stream().map(Place::toString).collect(Collectors.joining(", "));
    }
}
