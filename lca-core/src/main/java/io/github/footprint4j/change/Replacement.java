package io.github.footprint4j.change;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A dataset in place of others. Without a location of its own it takes that of the place it comes to if it exists there, else the only
 * one there is.
 *
 * @param by the dataset as written
 * @param catalogue what references mean
 * @param issues where problems and notes go
 */
record Replacement(Reference by, Catalogue catalogue, Issues issues) {

    /** Reports what is wrong with the dataset itself; true if nothing is. */
    boolean check() {
        if (!catalogue.exists(by)) {
            issues.add(catalogue.unknown(by));
            return false;
        }
        boolean missing = !catalogue.isThere(by);
        if (missing) {
            List<String> codes =
                    catalogue.locations(by).stream().map(Location::code).toList();
            issues.add(Refusal.unknown(
                    IssueCode.UNKNOWN_LOCATION,
                    "\"" + by.ownedName() + "\" does not exist at " + String.join(" or ", by.at()) + ", only at "
                            + String.join(", ", codes),
                    new Refusal.Closest(by.at().get(0), codes)));
        }
        return !missing;
    }

    /** Reports datasets that are not measured in the same; {@code of} is the one that goes. */
    void checkUnit(Reference of) {
        catalogue
                .unit(of)
                .ifPresent(old -> catalogue.unit(by).ifPresent(unit -> {
                    if (!old.dimension().equals(unit.dimension())) {
                        issues.add(Refusal.error(
                                IssueCode.DIMENSION_MISMATCH,
                                "\"" + of.name() + "\" is measured in " + old.symbol() + " and \"" + by.name()
                                        + "\" in " + unit.symbol() + ", expected units of one kind"));
                    }
                }));
    }

    /** The reference in place of one that stands in the product; with its owner where its name alone could mean another one. */
    Reference instead(Reference place) {
        return catalogue.pinned(at(place));
    }

    private Reference at(Reference place) {
        List<Dataset> datasets = catalogue.datasets(by);
        if (datasets.isEmpty() || !by.at().isEmpty()) {
            return by;
        }
        List<Location> there = Catalogue.locations(datasets);
        if (keepsChoice(place, there)) {
            return by.at(place.at());
        }
        Optional<Location> old = catalogue.meaning(place).at();
        if (old.filter(there::contains).isPresent()) {
            return datasets.size() == 1 ? by : by.at(List.of(old.get().code()));
        }
        return only(datasets, old);
    }

    /** True if each location that the place may have is one of the new dataset, or the first that counts is. */
    private boolean keepsChoice(Reference place, List<Location> there) {
        if (place.at().size() == 1) {
            List<String> options = catalogue.known().options(place.at().get(0));
            return options.isEmpty()
                    ? there.contains(new Location(place.at().get(0)))
                    : options.stream().map(Location::new).allMatch(there::contains);
        }
        return place.at().stream().map(Location::new).anyMatch(there::contains);
    }

    private Reference only(List<Dataset> datasets, Optional<Location> old) {
        if (datasets.size() > 1) {
            issues.add(Refusal.error(
                            IssueCode.AMBIGUOUS_DATASET,
                            "\"" + by.name() + "\" exists at " + codes(datasets)
                                    + old.map(place -> " and not at " + place).orElse("")
                                    + ", expected one of them behind its name")
                    .maybe("\"" + by.name() + " @ " + datasets.get(0).id().at() + "\""));
            return by;
        }
        Location only = datasets.get(0).id().at();
        old.ifPresent(place -> issues.add(Refusal.note(
                IssueCode.FALLBACK_LOCATION,
                "\"" + by.name() + "\" does not exist at " + place + ": that of " + only + " is taken")));
        return by;
    }

    private static String codes(List<Dataset> datasets) {
        return datasets.stream().map(one -> one.id().at().code()).collect(Collectors.joining(", "));
    }
}
