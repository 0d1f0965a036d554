package io.github.footprint4j.library;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Places;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.SourceKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Datasets with the parameters and sources they share.
 *
 * @param title id, edition and name
 * @param parameters parameters that several datasets share: one factor moves every product that uses them
 * @param datasets its datasets, by id
 * @param sources the sources of its figures
 * @param gaps what it should hold and does not, and why
 * @param renamed names that it no longer has, and why
 * @param places where its elements stand in their files
 */
public record Library(
        Title title,
        SortedMap<String, Parameter> parameters,
        SortedMap<ProcessId, Dataset> datasets,
        SortedMap<SourceKey, Citation> sources,
        List<Gap> gaps,
        SortedMap<String, Renamed> renamed,
        Places places) {

    /** Without names that changed. */
    public Library(
            Title title,
            SortedMap<String, Parameter> parameters,
            SortedMap<ProcessId, Dataset> datasets,
            SortedMap<SourceKey, Citation> sources,
            List<Gap> gaps,
            Places places) {
        this(title, parameters, datasets, sources, gaps, Collections.emptySortedMap(), places);
    }

    /** Copies the collections. */
    public Library {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        datasets = Collections.unmodifiableSortedMap(new TreeMap<>(datasets));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        gaps = List.copyOf(gaps);
        renamed = Collections.unmodifiableSortedMap(new TreeMap<>(renamed));
    }

    /** A library of the given datasets without shared parameters. */
    public static Library of(LibraryId id, List<Dataset> datasets) {
        SortedMap<ProcessId, Dataset> byId = new TreeMap<>();
        datasets.forEach(dataset -> byId.put(dataset.id(), dataset));
        return new Library(
                new Title(id, "", id.value()),
                Collections.emptySortedMap(),
                byId,
                Collections.emptySortedMap(),
                List.of(),
                Places.NONE);
    }

    /** Its id. */
    public LibraryId id() {
        return title.id();
    }

    /** The dataset of an id. */
    public Optional<Dataset> find(ProcessId id) {
        return Optional.ofNullable(datasets.get(id));
    }

    /** Why a name is refused, if the library had it once. */
    public Optional<Renamed> renamed(String name) {
        return Optional.ofNullable(renamed.get(name));
    }

    /** The datasets with this id, name or product, at all locations, by id. */
    public List<Dataset> named(String name) {
        List<Dataset> found = new ArrayList<>();
        for (Map.Entry<ProcessId, Dataset> entry : datasets.entrySet()) {
            if (entry.getKey().name().equals(name)
                    || entry.getValue().process().name().equals(name)) {
                found.add(entry.getValue());
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Id and edition. */
    @Override
    public String toString() {
        return title.edition().isEmpty() ? id().value() : id() + " " + title.edition();
    }

    /**
     * What a library is called.
     *
     * @param id its id
     * @param edition which edition; a number in it never changes within one
     * @param name its name for people
     */
    public record Title(LibraryId id, String edition, String name) {}

    /**
     * Something a library should hold and does not.
     *
     * @param group where it would stand
     * @param what what is missing
     * @param why why it is missing
     * @param instead what to do without it; empty if nothing is known
     */
    public record Gap(String group, String what, String why, String instead) {}

    /**
     * A name that is no longer used, because it promised what the dataset is not.
     *
     * @param from the old name
     * @param to the name of the same dataset now
     * @param why what was wrong with the old one
     */
    public record Renamed(String from, String to, String why) {

        /** The problem of a reference to the old name, without a place. */
        public Issue refusal() {
            return Issue.error(
                            IssueCode.RENAMED_DATASET,
                            Place.NONE,
                            "\"" + from + "\" was renamed to \"" + to + "\", because " + why)
                    .maybeOneOf(List.of(to));
        }
    }
}
