package io.github.footprint4j.library;

import io.github.footprint4j.process.Reference;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a dataset says to whoever uses it, so that a caution reaches people who never open the library.
 *
 * @param caution a sentence that is raised wherever a product uses the dataset
 * @param includes work that its figure holds
 * @param form the form in which it delivers its material
 * @param purpose what it may be used for, where it is only a part of something
 * @param scrap whether scrap that goes in bears anything, if any does
 * @param supersededBy the newer dataset that should be used instead
 * @param treats the groups of the materials that it is a treatment of, where it treats waste of some kinds alone
 */
public record Advice(
        Optional<String> caution,
        SortedSet<IncludedWork> includes,
        Optional<MaterialForm> form,
        Optional<Purpose> purpose,
        Optional<ScrapBurden> scrap,
        Optional<Reference> supersededBy,
        SortedSet<String> treats) {

    /** Nothing is said. */
    public static final Advice NONE = new Advice(
            Optional.empty(),
            Collections.emptySortedSet(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Of a dataset that is no treatment, or one of any waste. */
    public Advice(
            Optional<String> caution,
            SortedSet<IncludedWork> includes,
            Optional<MaterialForm> form,
            Optional<Purpose> purpose,
            Optional<ScrapBurden> scrap,
            Optional<Reference> supersededBy) {
        this(caution, includes, form, purpose, scrap, supersededBy, Collections.emptySortedSet());
    }

    /** Copies the sets. */
    public Advice {
        includes = Collections.unmodifiableSortedSet(new TreeSet<>(includes));
        treats = Collections.unmodifiableSortedSet(new TreeSet<>(treats));
    }

    /** True unless the dataset treats waste of other groups of materials alone. */
    public boolean canTreat(String group) {
        return treats.isEmpty() || treats.contains(group);
    }

    /** True if the dataset may be used for this purpose alone. */
    public boolean isFor(Purpose wanted) {
        return purpose.filter(wanted::equals).isPresent();
    }
}
