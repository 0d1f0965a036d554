package io.github.footprint4j.system;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Dataset;
import io.github.footprint4j.model.Library;
import io.github.footprint4j.model.Location;
import io.github.footprint4j.model.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A library as resolved: its datasets found by id, by name and by location.
 *
 * <p>Immutable and shared by every product that is calculated with it.
 */
public final class Background {

    private final Library library;
    private final Map<String, List<Dataset>> byName;

    private Background(Library library, Map<String, List<Dataset>> byName) {
        this.library = library;
        this.byName = byName;
    }

    /** The background of a library. */
    public static Background of(Library library) {
        Map<String, List<Dataset>> byName = new TreeMap<>();
        for (Dataset dataset : library.datasets().values()) {
            byName.computeIfAbsent(dataset.id().name(), name -> new ArrayList<>())
                    .add(dataset);
            if (!dataset.process().name().equals(dataset.id().name())) {
                byName.computeIfAbsent(dataset.process().name(), name -> new ArrayList<>())
                        .add(dataset);
            }
        }
        return new Background(library, Collections.unmodifiableMap(byName));
    }

    /** The library as written. */
    public Library library() {
        return library;
    }

    /** True if a dataset has this id or name. */
    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** A dataset that was found, and whether it stands in for a location that was preferred. */
    record Found(Dataset dataset, Optional<String> insteadOf) {}

    /**
     * The dataset of a name at the first location of those given for which it exists.
     *
     * @throws InvalidInputException if there is none, or several and no location was given
     */
    Found find(Reference reference) {
        List<Dataset> candidates = byName.getOrDefault(reference.name(), List.of());
        if (candidates.isEmpty()) {
            throw refused(refusal(reference.name(), byName.keySet()));
        }
        if (reference.at().isEmpty()) {
            return new Found(only(reference, candidates), Optional.empty());
        }
        for (String place : reference.at()) {
            for (Dataset candidate : candidates) {
                if (candidate.id().at().equals(new Location(place))) {
                    String first = reference.at().get(0);
                    return new Found(candidate, first.equals(place) ? Optional.empty() : Optional.of(first));
                }
            }
        }
        throw refused(Issue.error(
                        IssueCode.UNKNOWN_LOCATION,
                        Place.NONE,
                        "\"" + reference.name() + "\" does not exist at " + String.join(" or ", reference.at())
                                + ", only at " + locations(candidates))
                .maybeOneOf(ClosestNames.of(names(candidates)).to(reference.at().get(0))));
    }

    /** Why no dataset has a name: it was renamed, or there never was one. */
    Issue refusal(String name, Collection<String> known) {
        return library.renamed(name)
                .map(Library.Renamed::refusal)
                .orElseGet(() -> Issue.error(
                                IssueCode.UNKNOWN_DATASET, Place.NONE, "no dataset is named \"" + name + "\"")
                        .maybeOneOf(ClosestNames.of(known).to(name)));
    }

    Collection<String> names() {
        return byName.keySet();
    }

    private static Dataset only(Reference reference, List<Dataset> candidates) {
        if (candidates.size() > 1) {
            throw refused(Issue.error(
                            IssueCode.AMBIGUOUS_DATASET,
                            Place.NONE,
                            "\"" + reference.name() + "\" exists at " + locations(candidates) + ", expected \"at\"")
                    .maybe("\"" + reference.name() + " @ "
                            + candidates.get(0).id().at() + "\""));
        }
        return candidates.get(0);
    }

    private static List<String> names(List<Dataset> candidates) {
        return candidates.stream().map(one -> one.id().at().code()).toList();
    }

    private static String locations(List<Dataset> candidates) {
        return names(candidates).stream().collect(Collectors.joining(", "));
    }

    private static InvalidInputException refused(Issue issue) {
        return new InvalidInputException(issue);
    }
}
