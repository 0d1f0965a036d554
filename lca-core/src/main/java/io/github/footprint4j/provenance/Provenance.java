package io.github.footprint4j.provenance;

import io.github.footprint4j.formula.Formula;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a number comes from and how good it is.
 *
 * @param evidence how it came into the file
 * @param sources keys of the sources it rests on
 * @param note a remark for the reader; empty if none
 * @param primary share of primary data in it, a number from 0 to 1
 * @param supplier who supplies it; empty if not said
 * @param quality scores from 1 (best) to 5 by criterion of PAS 2050:2011, clause 7.2; {@code overall} for a single score
 */
public record Provenance(
        Optional<Evidence> evidence,
        List<SourceKey> sources,
        String note,
        Optional<Formula> primary,
        String supplier,
        SortedMap<String, Integer> quality) {

    /** Nothing is said. */
    public static final Provenance NONE =
            new Provenance(Optional.empty(), List.of(), "", Optional.empty(), "", Collections.emptySortedMap());

    /** Copies the collections. */
    public Provenance {
        sources = List.copyOf(sources);
        quality = quality.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(quality));
    }
}
