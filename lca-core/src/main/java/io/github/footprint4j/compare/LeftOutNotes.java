package io.github.footprint4j.compare;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.coverage.Coverage.LeftOut;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.result.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What some of the compared results leave out and others do not. */
final class LeftOutNotes {

    private final List<Alternative> alternatives;
    private final List<Coverage> coverages;

    private LeftOutNotes(List<Alternative> alternatives) {
        this.alternatives = alternatives;
        this.coverages =
                alternatives.stream().map(one -> Coverage.of(one.footprint())).toList();
    }

    /** A note for everything that is not left out alike, and one for coverages that differ. */
    static List<Issue> of(List<Alternative> alternatives) {
        LeftOutNotes notes = new LeftOutNotes(alternatives);
        List<Issue> all = new ArrayList<>(notes.unlike());
        notes.coverage().ifPresent(all::add);
        return all;
    }

    private List<Issue> unlike() {
        SortedMap<String, List<String>> whoLeavesOut = new TreeMap<>();
        for (int i = 0; i < alternatives.size(); i++) {
            String label = "\"" + alternatives.get(i) + "\"";
            coverages.get(i).leftOut().stream()
                    .map(LeftOutNotes::text)
                    .distinct()
                    .forEach(text -> whoLeavesOut
                            .computeIfAbsent(text, unused -> new ArrayList<>())
                            .add(label));
        }
        return whoLeavesOut.entrySet().stream()
                .filter(one -> one.getValue().size() < alternatives.size())
                .map(one -> note("only " + String.join(", ", one.getValue()) + " leaves out " + one.getKey()))
                .toList();
    }

    private static String text(LeftOut one) {
        String why = one.why().isEmpty() ? "" : " (" + one.why() + ")";
        return one.what() + why;
    }

    private Optional<Issue> coverage() {
        List<String> shares = coverages.stream().map(LeftOutNotes::share).toList();
        if (shares.stream().distinct().count() == 1) {
            return Optional.empty();
        }
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            listed.add("\"" + alternatives.get(i) + "\" " + shares.get(i));
        }
        return Optional.of(note("coverages differ: " + String.join(", ", listed)));
    }

    private static String share(Coverage coverage) {
        String share = Digits.decimals(100 * coverage.shareOfKnown(), 1) + " %";
        return coverage.share().isPresent() ? share : "not assessed (" + share + " of what is known)";
    }

    private static Issue note(String message) {
        return Issue.note(IssueCode.EXCLUDED, Place.NONE, message);
    }
}
