package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.model.UseProfile;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.CoProductRule;
import java.util.Optional;

/** Goal and scope: {@code basis}, {@code functionalUnit}, {@code boundary}, {@code rules} and {@code mass}. */
final class ScopeForm {

    private final AmountForm amounts;
    private final UseProfileForm profiles;

    ScopeForm(ProductReading reading) {
        this.amounts = reading.amounts();
        this.profiles = new UseProfileForm(reading.sources());
    }

    Optional<GoalAndScope> read(Fields fields) {
        Optional<Basis> basis = fields.required("basis").word(Basis.class);
        Optional<FunctionalUnit> unit = fields.required("functionalUnit")
                .suchAs("{ text: one smartphone, amount: 1 piece, duration: 3 a }")
                .object(this::functionalUnit);
        Optional<Boundary> boundary = fields.required("boundary").word(Boundary.class);
        Rules rules = fields.optional("rules").object(this::rules).orElse(Rules.DEFAULT);
        Optional<Amount> mass = amounts.read(fields.optional("mass").suchAs("229 g"));
        Optional<UseProfile> profile = profiles.read(fields);
        return basis.flatMap(
                b -> unit.flatMap(u -> boundary.map(o -> new GoalAndScope(b, u, o, rules, mass, profile))));
    }

    static void write(GoalAndScope scope, ObjectBuilder builder) {
        builder.put("basis", TextNode.of(scope.basis().word()));
        builder.put("functionalUnit", write(scope.functionalUnit()));
        builder.put("boundary", TextNode.of(scope.boundary().word()));
        builder.put("rules", write(scope.rules()));
        builder.put("mass", scope.mass().map(AmountForm::write));
        builder.put("useProfile", scope.useProfile().map(UseProfileForm::write));
    }

    private Optional<FunctionalUnit> functionalUnit(Fields fields) {
        Optional<String> text = fields.required("text").text();
        Optional<Amount> amount = amounts.read(fields.required("amount").suchAs("1 piece"));
        Optional<Amount> duration = amounts.read(fields.required("duration").suchAs("3 a"));
        Optional<Amount> uses = amounts.read(fields.optional("uses").suchAs("10"));
        return text.flatMap(t -> amount.flatMap(a -> duration.map(d -> new FunctionalUnit(t, a, d, uses))));
    }

    private Optional<Rules> rules(Fields fields) {
        return Optional.of(new Rules(
                fields.optional("method").text(),
                fields.optional("gwp").text(),
                fields.optional("recycling").word(RecyclingRule.class),
                fields.optional("coProducts").word(CoProductRule.class),
                amounts.read(fields.optional("massTolerance").suchAs("1 %"))));
    }

    private static SourceNode write(FunctionalUnit unit) {
        return ObjectNode.builder()
                .put("text", TextNode.of(unit.text()))
                .put("amount", AmountForm.write(unit.amount()))
                .put("duration", AmountForm.write(unit.duration()))
                .put("uses", unit.uses().map(AmountForm::write))
                .build();
    }

    private static Optional<SourceNode> write(Rules rules) {
        ObjectNode node = ObjectNode.builder()
                .put("method", rules.method().map(TextNode::of))
                .put("gwp", rules.gwp().map(TextNode::of))
                .put("recycling", rules.recycling().map(rule -> TextNode.of(rule.word())))
                .put("coProducts", rules.coProducts().map(rule -> TextNode.of(rule.word())))
                .put("massTolerance", rules.massTolerance().map(AmountForm::write))
                .build();
        return node.members().isEmpty() ? Optional.empty() : Optional.of(node);
    }
}
