package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.form.SourceKeys;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.model.Published.Total;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Published totals: a list of {@code { product, variant, total, source, alsoLabelled, alsoSet }}, and the {@code modelError} of the study.
 */
final class PublishedForm {

    private final AmountForm amounts;
    private final SourceKeys sources;

    PublishedForm(AmountForm amounts, SourceKeys sources) {
        this.amounts = amounts;
        this.sources = sources;
    }

    Published read(Fields fields) {
        List<Total> totals = fields.optional("published").elements(element -> element.object(this::total));
        return new Published(totals, inCo2e(fields.optional("modelError").suchAs("1 kg CO2e"), fields.issues()));
    }

    static void write(Published published, ObjectBuilder builder) {
        List<SourceNode> totals =
                published.totals().stream().map(PublishedForm::write).toList();
        builder.put("published", totals.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(totals)));
        builder.put("modelError", published.modelError().map(AmountForm::write));
    }

    private Optional<Total> total(Fields fields) {
        Optional<ProductId> product = Ids.reference(fields.required("product")).map(ProductId::new);
        Optional<String> variant = fields.optional("variant").text();
        Optional<Amount> total = inCo2e(fields.required("total").suchAs("62.81 kg CO2e"), fields.issues());
        Optional<SourceKey> source = sources.one(fields.required("source"));
        Optional<String> alsoLabelled = fields.optional("alsoLabelled").text();
        List<Setting> alsoSet = VariantForm.settings(fields.optional("alsoSet").suchAs("{ ram: 6 GB }"));
        return product.flatMap(
                p -> total.flatMap(t -> source.map(s -> new Total(p, variant, t, s, alsoLabelled, alsoSet))));
    }

    private Optional<Amount> inCo2e(FieldValue field, Issues issues) {
        Optional<Amount> amount = amounts.read(field);
        amount.filter(found -> !isCo2e(found))
                .ifPresent(found -> issues.add(Issue.error(
                        isNumber(found) ? IssueCode.MISSING_UNIT : IssueCode.DIMENSION_MISMATCH,
                        field.place(),
                        "found \"" + found + "\", expected a quantity in kg CO2e such as 62.81 kg CO2e")));
        return amount;
    }

    private static boolean isNumber(Amount amount) {
        return amount.formula()
                .quantity()
                .filter(quantity -> quantity.unit().equals(Unit.NONE))
                .isPresent();
    }

    private static boolean isCo2e(Amount amount) {
        return amount.formula()
                .quantity()
                .filter(quantity -> quantity.dimension().equals(Dimension.CO2E))
                .isPresent();
    }

    private static SourceNode write(Total total) {
        return ObjectNode.builder()
                .put("product", TextNode.of(total.product().value()))
                .put("variant", total.variant().map(TextNode::of))
                .put("total", AmountForm.write(total.total()))
                .put("source", TextNode.of(total.source().value()))
                .put("alsoLabelled", total.alsoLabelled().map(TextNode::of))
                .put(
                        "alsoSet",
                        Optional.of(total.alsoSet())
                                .filter(set -> !set.isEmpty())
                                .map(VariantForm::write))
                .build();
    }
}
