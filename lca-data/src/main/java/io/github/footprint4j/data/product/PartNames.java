package io.github.footprint4j.data.product;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.EntryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parts of a file and the entries that are attributed to them. Not thread-safe. */
final class PartNames {

    private record Use(EntryId part, Place place) {}

    private final Set<EntryId> declared = new HashSet<>();
    private final List<Use> used = new ArrayList<>();

    void declare(EntryId part) {
        declared.add(part);
    }

    void use(EntryId part, Place place) {
        used.add(new Use(part, place));
    }

    void check(Issues issues) {
        used.stream()
                .filter(use -> !declared.contains(use.part()))
                .forEach(
                        use -> issues.add(unknown(use, issues.closest(use.part().value(), this::known))));
    }

    private List<String> known() {
        return declared.stream().map(EntryId::value).sorted().toList();
    }

    private static Issue unknown(Use use, List<String> closest) {
        return Issue.error(IssueCode.UNKNOWN_PART, use.place(), "no part has the id \"" + use.part() + "\"")
                .maybeOneOf(closest);
    }
}
