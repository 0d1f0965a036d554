package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.RecordedAmount;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.model.Assurance;
import io.github.footprint4j.model.Assurance.ChangeRecord;
import io.github.footprint4j.model.ClaimBasis;
import io.github.footprint4j.process.Amount;
import java.time.LocalDate;
import java.util.Optional;

/** On what a claim rests: {@code claim: { basis, claimant }}, and the {@code changes} since the assessment. */
final class AssuranceForm {

    private final AmountForm amounts;

    AssuranceForm(AmountForm amounts) {
        this.amounts = amounts;
    }

    Assurance read(Fields fields, Optional<LocalDate> assessed) {
        Optional<Claim> claim = fields.optional("claim")
                .suchAs("{ basis: self-verification, claimant: the maker }")
                .object(AssuranceForm::claim);
        return new Assurance(
                claim.map(Claim::basis),
                claim.flatMap(Claim::claimant),
                FilledList.read(fields, "changes", element -> change(element, assessed)));
    }

    static void write(Assurance assurance, ObjectBuilder builder) {
        builder.put(
                "claim",
                assurance
                        .basis()
                        .map(basis -> ObjectNode.builder()
                                .put("basis", TextNode.of(basis.word()))
                                .put("claimant", assurance.claimant().map(TextNode::of))
                                .build()));
        builder.put("changes", FilledList.write(assurance.changes(), AssuranceForm::write));
    }

    private record Claim(ClaimBasis basis, Optional<String> claimant) {}

    private static Optional<Claim> claim(Fields fields) {
        Optional<ClaimBasis> basis = fields.required("basis").word(ClaimBasis.class);
        Optional<String> claimant = fields.optional("claimant").text();
        return basis.map(found -> new Claim(found, claimant));
    }

    private Optional<ChangeRecord> change(Fields fields, Optional<LocalDate> assessed) {
        Optional<LocalDate> day = RecordsForm.date(fields.required("date"));
        RecordsForm.requireOrder("date", assessed, day, fields);
        Optional<String> date = day.map(LocalDate::toString);
        Optional<String> what = fields.required("what").text();
        boolean planned = fields.optional("planned").truth().orElse(false);
        Optional<Amount> before = amounts.read(fields.required("before").suchAs("10 kg CO2e"));
        Optional<Amount> after = amounts.read(fields.required("after").suchAs("10.5 kg CO2e"));
        Optional<Amount> lasts = amounts.read(fields.required("lasts").suchAs("4 month"));
        before.ifPresent(found -> RecordedAmount.CO2E.check(found.formula(), fields.optional("before"), fields));
        after.ifPresent(found -> RecordedAmount.CO2E.check(found.formula(), fields.optional("after"), fields));
        lasts.ifPresent(found -> RecordedAmount.DURATION.check(found.formula(), fields.optional("lasts"), fields));
        return date.flatMap(d -> what.flatMap(w ->
                before.flatMap(b -> after.flatMap(a -> lasts.map(l -> new ChangeRecord(d, w, planned, b, a, l))))));
    }

    private static SourceNode write(ChangeRecord change) {
        return ObjectNode.builder()
                .put("date", TextNode.of(change.date()))
                .put("what", TextNode.of(change.what()))
                .put("planned", change.planned() ? Optional.of(TruthNode.of(true)) : Optional.empty())
                .put("before", AmountForm.write(change.before()))
                .put("after", AmountForm.write(change.after()))
                .put("lasts", AmountForm.write(change.lasts()))
                .build();
    }
}
