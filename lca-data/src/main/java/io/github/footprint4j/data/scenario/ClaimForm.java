package io.github.footprint4j.data.scenario;

import io.github.footprint4j.change.Scenario.Claimed;
import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Optional;

/** What somebody says is saved, under {@code claims}: {@code saving}, {@code per}, {@code arithmetic} and {@code place}. */
final class ClaimForm {

    private static final List<Dimension> SAVED = List.of(Dimension.CO2E, Dimension.ENERGY, Dimension.NONE);

    private ClaimForm() {}

    static List<Claimed> read(Fields fields) {
        return fields.optional("claims").elements(element -> element.object(ClaimForm::claim));
    }

    static Optional<SourceNode> write(List<Claimed> claims) {
        List<SourceNode> nodes = claims.stream().map(ClaimForm::write).toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(nodes));
    }

    private static Optional<Claimed> claim(Fields fields) {
        FieldValue field = fields.required("saving").suchAs("0.55 kg CO2e");
        Optional<Amount> saving = AmountForm.formula(field).map(Amount::of);
        saving.ifPresent(found -> check(found, field, fields));
        Optional<String> per = fields.required("per").text();
        String arithmetic = fields.optional("arithmetic").text().orElse("");
        String place = fields.optional("place").text().orElse("");
        return saving.flatMap(s -> per.map(p -> new Claimed(s, p, arithmetic, place)));
    }

    /** A claim is a figure that somebody printed, so it is no formula. */
    private static void check(Amount saving, FieldValue field, Fields fields) {
        Optional<Dimension> dimension = saving.formula().quantity().map(Quantity::dimension);
        if (dimension.isEmpty() || !SAVED.contains(dimension.get())) {
            IssueCode code = dimension.isEmpty() ? IssueCode.WRONG_TYPE : IssueCode.DIMENSION_MISMATCH;
            String message = "found the saving \"" + saving + "\", expected an amount of CO2e or energy, or a share";
            fields.issues().add(Issue.error(code, field.place(), message).maybe("0.55 kg CO2e, 16 kWh or 70 %"));
        }
    }

    private static SourceNode write(Claimed claim) {
        return ObjectNode.builder()
                .put("saving", AmountForm.write(claim.saving()))
                .put("per", TextNode.of(claim.per()))
                .put("arithmetic", text(claim.arithmetic()))
                .put("place", text(claim.place()))
                .build();
    }

    private static Optional<SourceNode> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(TextNode.of(text));
    }
}
