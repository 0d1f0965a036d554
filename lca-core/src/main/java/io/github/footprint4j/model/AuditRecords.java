package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.SourceKey;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an auditor asks for besides the numbers (PAS 2050:2011, Annex B).
 *
 * @param assessed date of the assessment, ISO 8601
 * @param validUntil last day of validity, ISO 8601
 * @param assessor who answers for it
 * @param exclusions what is left out and why
 * @param sources the sources the file names
 * @param assurance on what a claim rests, and what changed since
 */
public record AuditRecords(
        Optional<String> assessed,
        Optional<String> validUntil,
        Optional<String> assessor,
        List<Exclusion> exclusions,
        SortedMap<SourceKey, Citation> sources,
        Assurance assurance) {

    /** Without a claim. */
    public AuditRecords(
            Optional<String> assessed,
            Optional<String> validUntil,
            Optional<String> assessor,
            List<Exclusion> exclusions,
            SortedMap<SourceKey, Citation> sources) {
        this(assessed, validUntil, assessor, exclusions, sources, Assurance.NONE);
    }

    /** Copies the collections. */
    public AuditRecords {
        exclusions = List.copyOf(exclusions);
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /**
     * Something that is left out.
     *
     * @param what what
     * @param estimate how much it would be
     * @param why the reason
     */
    public record Exclusion(String what, Optional<Amount> estimate, String why) {}
}
