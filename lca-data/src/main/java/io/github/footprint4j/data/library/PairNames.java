package io.github.footprint4j.data.library;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library.Renamed;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The datasets that others name as their pair or as the newer one, looked for once all files are read. Not thread-safe. */
final class PairNames {

    private record Use(Reference reference, Place place) {}

    /** A dataset that names the other one of its material, primary or recycled. */
    private record Partner(ProcessId of, Reference reference, Place place) {}

    private final List<Use> used = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();

    /** Keeps a name that must be one of the library. */
    void use(Reference reference, Place place) {
        used.add(new Use(reference, place));
    }

    /** Keeps the name of the other dataset of a material. */
    void pair(ProcessId of, Reference reference, Place place) {
        partners.add(new Partner(of, reference, place));
    }

    /** Reports every name that is no dataset of the library, and every pair of unlike datasets. */
    void check(Map<ProcessId, Dataset> datasets, Map<String, Renamed> renamed, Issues issues) {
        SortedMap<String, List<Dataset>> byName = byName(datasets);
        used.stream()
                .filter(use -> meant(use.reference(), byName).isEmpty())
                .forEach(use -> issues.add(unknown(
                        use,
                        () -> issues.closest(use.reference().name(), byName::keySet),
                        Optional.ofNullable(renamed.get(use.reference().name())))));
        for (Partner partner : partners) {
            Optional.ofNullable(datasets.get(partner.of()))
                    .ifPresent(dataset -> meant(partner.reference(), byName).stream()
                            .filter(other -> !other.differenceFrom(dataset).isEmpty())
                            .forEach(other -> issues.add(unlike(dataset, other, partner.place()))));
        }
    }

    /** The datasets of each name. */
    static SortedMap<String, List<Dataset>> byName(Map<ProcessId, Dataset> datasets) {
        SortedMap<String, List<Dataset>> byName = new TreeMap<>();
        datasets.forEach((id, dataset) ->
                byName.computeIfAbsent(id.name(), unused -> new ArrayList<>()).add(dataset));
        return byName;
    }

    /** The datasets that a name may mean. */
    static List<Dataset> meant(Reference reference, Map<String, List<Dataset>> byName) {
        return byName.getOrDefault(reference.name(), List.of()).stream()
                .filter(dataset -> isMeant(reference, dataset.id()))
                .toList();
    }

    private static boolean isMeant(Reference reference, ProcessId id) {
        boolean anywhere = reference.at().isEmpty();
        return reference.isOf(id.owner())
                && (anywhere || reference.at().stream().map(Location::new).anyMatch(id.at()::equals));
    }

    private static Issue unknown(Use use, Supplier<List<String>> closest, Optional<Renamed> renamed) {
        String message = "no dataset of the library is named \"" + use.reference() + "\"";
        return renamed.map(Renamed::refusal)
                .orElseGet(() -> Issue.error(IssueCode.UNKNOWN_DATASET, Place.NONE, message)
                        .maybeOneOf(closest.get()))
                .at(use.place());
    }

    private static Issue unlike(Dataset dataset, Dataset other, Place place) {
        String message = "\"" + dataset.id().name() + "\" and \"" + other.id().name()
                + "\" are no pair of primary and recycled material: they differ in "
                + dataset.differenceFrom(other);
        return Issue.error(IssueCode.NO_PAIR, place, message)
                .maybe("another dataset, or state \"form\" and \"includes\" of both");
    }
}
