package io.github.footprint4j.data.library;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Location;
import io.github.footprint4j.model.ProcessId;
import io.github.footprint4j.model.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The datasets that others name as their pair, looked for once all files are read. Not thread-safe. */
final class PairNames {

    private record Use(Reference reference, Place place) {}

    private final List<Use> used = new ArrayList<>();

    void use(Reference reference, Place place) {
        used.add(new Use(reference, place));
    }

    /** Reports every pair that is no dataset of the library. */
    void check(Collection<ProcessId> known, Issues issues) {
        SortedMap<String, List<ProcessId>> byName = new TreeMap<>();
        known.forEach(id -> byName.computeIfAbsent(id.name(), unused -> new ArrayList<>())
                .add(id));
        used.stream()
                .filter(use -> byName.getOrDefault(use.reference().name(), List.of()).stream()
                        .noneMatch(id -> isMeant(use.reference(), id)))
                .forEach(use -> issues.add(
                        unknown(use, issues.closest(use.reference().name(), byName::keySet))));
    }

    private static boolean isMeant(Reference reference, ProcessId id) {
        boolean anywhere = reference.at().isEmpty();
        return anywhere || reference.at().stream().map(Location::new).anyMatch(id.at()::equals);
    }

    private static Issue unknown(Use use, List<String> closest) {
        String message = "no dataset of the library is named \"" + use.reference() + "\"";
        return Issue.error(IssueCode.UNKNOWN_DATASET, use.place(), message)
                .maybeOneOf(closest);
    }
}
