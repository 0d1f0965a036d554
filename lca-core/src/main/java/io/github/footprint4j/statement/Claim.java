package io.github.footprint4j.statement;

import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Assurance.ChangeRecord;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.ClaimBasis;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.AuditRecords;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who claims the result, on what the claim rests and how long it holds (PAS 2050:2011, clauses 7.5, 7.10 and 10).
 *
 * @param allowed true if the result may be claimed at all: not for a design, and not for a reconstruction of somebody else's product
 * @param claimant who makes the claim
 * @param basis who verified it
 * @param assessor who answers for the assessment
 * @param validity the day of the assessment and how long it holds; empty if the day is not known
 * @param changes what changed since
 */
public record Claim(
        boolean allowed,
        Optional<String> claimant,
        Optional<ClaimBasis> basis,
        Optional<String> assessor,
        Optional<Validity> validity,
        List<ClaimChange> changes) {

    /** Copies the list. */
    public Claim {
        changes = List.copyOf(changes);
    }

    /**
     * A change since the assessment.
     *
     * @param record the change as recorded
     * @param reassessment what it calls for; empty if its figures are no plain amounts of kg CO2e and time
     */
    public record ClaimChange(ChangeRecord record, Optional<Reassessment> reassessment) {

        /** True if it calls for a new assessment. */
        public boolean endsValidity() {
            return reassessment.map(Reassessment::isNeeded).orElse(false);
        }
    }

    /** The claim that a product's records allow under a method. */
    static Claim of(Product product, Method method) {
        AuditRecords records = product.records();
        List<ClaimChange> changes = records.assurance().changes().stream()
                .map(change -> new ClaimChange(change, Reassessment.of(change)))
                .toList();
        return new Claim(
                product.scope().basis() == Basis.ASSESSMENT,
                records.assurance().claimant(),
                records.assurance().basis(),
                records.assessor(),
                validity(records, method, changes),
                changes);
    }

    private static Optional<Validity> validity(AuditRecords records, Method method, List<ClaimChange> changes) {
        Stream<String> ends = changes.stream()
                .filter(ClaimChange::endsValidity)
                .map(change -> change.record().date());
        List<LocalDate> days = new ArrayList<>();
        Stream.concat(ends, records.validUntil().stream())
                .forEach(text -> day(text).ifPresent(days::add));
        return records.assessed().flatMap(Claim::day).map(assessed -> Validity.of(assessed, method.data(), days));
    }

    /** A day of the calendar, ISO 8601; empty for any other text. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
