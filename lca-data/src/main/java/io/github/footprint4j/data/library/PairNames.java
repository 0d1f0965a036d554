package io.github.footprint4j.data.library;

import io.github.footprint4j.issue.ClosestNames;
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

/** The datasets that others name as their pair, looked for once all files are read. Not thread-safe. */
final class PairNames {

    private record Use(Reference reference, Place place) {}

    private final List<Use> used = new ArrayList<>();

    void use(Reference reference, Place place) {
        used.add(new Use(reference, place));
    }

    /** Reports every pair that is no dataset of the library. */
    void check(Collection<ProcessId> known, Issues issues) {
        List<String> names = known.stream().map(ProcessId::name).toList();
        used.stream()
                .filter(use -> known.stream().noneMatch(id -> isMeant(use.reference(), id)))
                .forEach(use -> issues.add(unknown(use, names)));
    }

    private static boolean isMeant(Reference reference, ProcessId id) {
        boolean anywhere = reference.at().isEmpty();
        return reference.isOf(id.owner())
                && id.name().equals(reference.name())
                && (anywhere || reference.at().stream().map(Location::new).anyMatch(id.at()::equals));
    }

    private static Issue unknown(Use use, List<String> names) {
        String message = "no dataset of the library is named \"" + use.reference() + "\"";
        return Issue.error(IssueCode.UNKNOWN_DATASET, use.place(), message)
                .maybeOneOf(ClosestNames.of(names).to(use.reference().name()));
    }
}
