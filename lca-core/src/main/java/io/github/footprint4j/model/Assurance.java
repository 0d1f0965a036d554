package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import java.util.List;
import java.util.Optional;

/**
 * On what a claim about the result rests, and what changed since (PAS 2050:2011, clauses 7.5, 7.10 and 10.2).
 *
 * @param basis who verified it
 * @param claimant who makes the claim
 * @param changes changes of the product or its supply since the assessment
 */
public record Assurance(Optional<ClaimBasis> basis, Optional<String> claimant, List<ChangeRecord> changes) {

    /** Nothing is said. */
    public static final Assurance NONE = new Assurance(Optional.empty(), Optional.empty(), List.of());

    /** Copies the list. */
    public Assurance {
        changes = List.copyOf(changes);
    }

    /**
     * A change since the assessment.
     *
     * @param date when it began, ISO 8601
     * @param what what changed
     * @param planned true if it was planned
     * @param before the footprint before
     * @param after the footprint after
     * @param lasts how long it lasts
     */
    public record ChangeRecord(String date, String what, boolean planned, Amount before, Amount after, Amount lasts) {}
}
