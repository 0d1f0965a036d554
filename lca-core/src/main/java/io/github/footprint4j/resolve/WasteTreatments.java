package io.github.footprint4j.resolve;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a library tells of its datasets: those that have a partner, or are primary or recycled material to another, are materials;
 * those that dispose of one treat waste, and so do the others of their group if no material is in it.
 *
 * @param treatments the datasets that treat waste
 * @param materials the datasets that are materials
 */
record WasteTreatments(SortedSet<ProcessId> treatments, SortedSet<ProcessId> materials) {

    WasteTreatments {
        treatments = Collections.unmodifiableSortedSet(new TreeSet<>(treatments));
        materials = Collections.unmodifiableSortedSet(new TreeSet<>(materials));
    }

    static WasteTreatments of(Library library) {
        SortedSet<String> disposals = new TreeSet<>();
        SortedSet<String> partners = new TreeSet<>();
        for (Dataset dataset : library.datasets().values()) {
            dataset.pairs().disposal().map(Reference::name).ifPresent(disposals::add);
            dataset.pairs().virgin().map(Reference::name).ifPresent(partners::add);
            dataset.pairs().recycled().map(Reference::name).ifPresent(partners::add);
        }
        SortedSet<String> groups = new TreeSet<>();
        library.datasets().values().stream()
                .filter(dataset -> isNamed(dataset, disposals))
                .forEach(dataset -> groups.add(dataset.documentation().group()));
        SortedSet<ProcessId> materials = new TreeSet<>();
        library.datasets().values().stream()
                .filter(dataset -> !dataset.pairs().equals(Pairs.NONE) || isNamed(dataset, partners))
                .forEach(dataset -> {
                    materials.add(dataset.id());
                    groups.remove(dataset.documentation().group());
                });
        SortedSet<ProcessId> treatments = new TreeSet<>();
        library.datasets().values().stream()
                .filter(dataset -> !materials.contains(dataset.id()))
                .filter(dataset -> isNamed(dataset, disposals)
                        || groups.contains(dataset.documentation().group()))
                .forEach(dataset -> treatments.add(dataset.id()));
        return new WasteTreatments(treatments, materials);
    }

    private static boolean isNamed(Dataset dataset, SortedSet<String> names) {
        return names.contains(dataset.id().name())
                || names.contains(dataset.process().name());
    }
}
