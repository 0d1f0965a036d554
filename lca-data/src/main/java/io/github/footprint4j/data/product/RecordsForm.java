package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.CitationForm;
import io.github.footprint4j.data.form.RecordedAmount;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.AuditRecords;
import io.github.footprint4j.model.AuditRecords.Exclusion;
import io.github.footprint4j.process.Amount;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What an auditor asks for: {@code assessed}, {@code validUntil}, {@code assessor}, {@code exclusions}, a claim and {@code sources}. */
final class RecordsForm {

    private static final ReasonForm WHY =
            new ReasonForm("why", "why it is left out", "leave the exclusion out, if nothing is left out");

    private final AmountForm amounts;

    RecordsForm(AmountForm amounts) {
        this.amounts = amounts;
    }

    AuditRecords read(Fields fields) {
        Optional<LocalDate> assessed = date(fields.optional("assessed"));
        Optional<LocalDate> validUntil = date(fields.optional("validUntil"));
        requireOrder("validUntil", assessed, validUntil, fields);
        return new AuditRecords(
                assessed.map(LocalDate::toString),
                validUntil.map(LocalDate::toString),
                fields.optional("assessor").text(),
                fields.optional("exclusions").elements(element -> element.object(this::exclusion)),
                CitationForm.read(fields.optional("sources")),
                new AssuranceForm(amounts).read(fields, assessed));
    }

    static void write(AuditRecords records, ObjectBuilder builder) {
        builder.put("assessed", records.assessed().map(TextNode::of));
        builder.put("validUntil", records.validUntil().map(TextNode::of));
        builder.put("assessor", records.assessor().map(TextNode::of));
        List<SourceNode> exclusions =
                records.exclusions().stream().map(RecordsForm::write).toList();
        builder.put("exclusions", exclusions.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(exclusions)));
        AssuranceForm.write(records.assurance(), builder);
        builder.put("sources", CitationForm.write(records.sources()));
    }

    private Optional<Exclusion> exclusion(Fields fields) {
        Optional<String> what = fields.required("what").text();
        Optional<String> why = fields.required("why").suchAs("\"below 1 %\"").text(WHY::read);
        Optional<Amount> estimate = amounts.read(fields.optional("estimate").suchAs("0.1 kg CO2e"));
        estimate.ifPresent(found -> RecordedAmount.CO2E.check(found.formula(), fields.optional("estimate"), fields));
        return what.flatMap(w -> why.map(y -> new Exclusion(w, estimate, y)));
    }

    private static SourceNode write(Exclusion exclusion) {
        return ObjectNode.builder()
                .put("what", TextNode.of(exclusion.what()))
                .put("why", TextNode.of(exclusion.why()))
                .put("estimate", exclusion.estimate().map(AmountForm::write))
                .build();
    }

    /** Reports the day under a key if it comes before the assessment. */
    static void requireOrder(String key, Optional<LocalDate> assessed, Optional<LocalDate> day, Fields fields) {
        assessed.flatMap(from -> day.filter(found -> found.isBefore(from)))
                .ifPresent(found -> fields.issues()
                        .add(Issue.error(
                                IssueCode.OUT_OF_RANGE,
                                fields.optional(key).place(),
                                "\"" + key + "\" is " + found + ", expected no day before \"assessed\"")));
    }

    /** A day of the calendar, ISO 8601. */
    static Optional<LocalDate> date(FieldValue field) {
        return field.suchAs("2026-01-31").text(RecordsForm::parse);
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            String message = "found \"" + text + "\", expected a day of the calendar such as 2026-01-31";
            throw new InvalidInputException(Issue.error(IssueCode.WRONG_TYPE, Place.NONE, message));
        }
    }
}
