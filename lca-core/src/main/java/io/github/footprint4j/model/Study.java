package io.github.footprint4j.model;

import io.github.footprint4j.issue.Places;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.SourceKey;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What several products share: parameters with one value and one spread for all of them, and totals that were published.
 *
 * @param id its id
 * @param name its name for people
 * @param parameters shared parameters
 * @param published totals to compare with
 * @param sources the sources the file names
 * @param places where its elements stand in the file
 */
public record Study(
        StudyId id,
        String name,
        SortedMap<String, Parameter> parameters,
        Published published,
        SortedMap<SourceKey, Citation> sources,
        Places places) {

    /** Copies the collections. */
    public Study {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }
}
