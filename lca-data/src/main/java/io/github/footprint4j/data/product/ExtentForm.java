package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.SpreadForm;
import io.github.footprint4j.data.form.TruthWords;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Condition;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.provenance.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * How much an entry asks for: {@code amount}, {@code mass}, {@code times}, {@code during}, the fields of its timing, {@code when},
 * {@code share} and {@code eachUse}.
 *
 * <p>A spread that stands among the fields of the entry is that of its main amount: of {@code carries} for a transport, else of
 * {@code amount}, else of {@code mass}.
 */
final class ExtentForm {

    private final AmountForm amounts;
    private final TimingForm timings;

    ExtentForm(AmountForm amounts) {
        this.amounts = amounts;
        this.timings = new TimingForm(amounts);
    }

    /** The extent of an entry; {@code shares} collects the shares of its list. */
    Extent read(Fields fields, ShareSum shares) {
        boolean massIsMain = !fields.has("amount");
        Optional<Amount> amount = amounts.read(fields.optional("amount").suchAs("90 g"));
        Optional<Amount> mass = amounts.read(fields.optional("mass").suchAs("90 g"));
        return new Extent(
                massIsMain ? amount : main(fields, amount),
                massIsMain ? main(fields, mass) : mass,
                amounts.read(fields.optional("times").suchAs("1 /d")),
                amounts.read(fields.optional("during").suchAs("3 a")),
                timings.read(fields),
                condition(fields, shares));
    }

    /** The extent of an entry that has its main amount elsewhere. */
    Extent timeAndCondition(Fields fields, ShareSum shares) {
        return new Extent(
                Optional.empty(),
                Optional.empty(),
                amounts.read(fields.optional("times").suchAs("1 /d")),
                amounts.read(fields.optional("during").suchAs("3 a")),
                timings.when(fields),
                condition(fields, shares));
    }

    /** The main amount with the spread that stands beside it. */
    Optional<Amount> main(Fields fields, Optional<Amount> amount) {
        Optional<Spread> spread = SpreadForm.read(fields);
        spread.ifPresent(beside -> checkSingle(fields, amount));
        return spread.isEmpty() ? amount : amount.map(a -> new Amount(a.formula(), spread, a.provenance()));
    }

    static void write(Extent extent, ObjectBuilder builder) {
        boolean massIsMain = extent.amount().isEmpty();
        if (massIsMain) {
            extent.mass().ifPresent(mass -> writeMain("mass", mass, builder));
        } else {
            extent.amount().ifPresent(amount -> writeMain("amount", amount, builder));
            builder.put("mass", extent.mass().map(AmountForm::write));
        }
        builder.put("times", extent.times().map(AmountForm::write));
        builder.put("during", extent.during().map(AmountForm::write));
        TimingForm.write(extent.timing(), builder);
        builder.put("when", extent.condition().when().map(AmountForm::write));
        builder.put("share", extent.condition().share().map(ShareForm::write));
        builder.put("eachUse", extent.condition().eachUse() ? Optional.of(TruthNode.of(true)) : Optional.empty());
    }

    /** The main amount with its spread beside it, or in its long form where it has a provenance of its own. */
    static void writeMain(String key, Amount amount, ObjectBuilder builder) {
        if (amount.provenance().equals(Provenance.NONE)) {
            builder.put(key, AmountForm.write(amount.formula()));
            amount.spread().ifPresent(spread -> SpreadForm.write(spread, builder));
        } else {
            builder.put(key, AmountForm.write(amount));
        }
    }

    private Condition condition(Fields fields, ShareSum shares) {
        Optional<Formula> when = when(fields.optional("when").suchAs("\"charger_in_box\""));
        Optional<Share> share = ShareForm.read(fields, amounts);
        share.ifPresent(found -> shares.add(found, fields.optional("share").place()));
        when.ifPresent(found -> shares.conditional());
        boolean eachUse = fields.optional("eachUse").truth().orElse(false);
        Condition read = new Condition(when, share, eachUse);
        return read.equals(Condition.ALWAYS) ? Condition.ALWAYS : read;
    }

    private static Optional<Formula> when(FieldValue field) {
        if (field.holds(TruthNode.class)) {
            return field.truth().map(truth -> Formula.parse(truth.toString()));
        }
        return field.holds(TextNode.class) ? field.text(TruthWords::formula) : AmountForm.formula(field);
    }

    private static void checkSingle(Fields fields, Optional<Amount> amount) {
        String key = SpreadForm.FIELDS.stream().filter(fields::has).findFirst().orElseThrow();
        if (List.of("amount", "mass", "carries").stream().noneMatch(fields::has)) {
            String message = "\"" + key + "\" stands without an amount whose spread it is";
            fields.issues().add(Issue.error(IssueCode.SPREAD, fields.keyPlace(key), message));
        }
        if (amount.filter(a -> a.spread().isPresent()).isPresent()) {
            String message = "\"" + key + "\" cannot stand beside an amount that has a spread of its own";
            fields.issues().add(Issue.error(IssueCode.CONFLICTING_FIELDS, fields.keyPlace(key), message));
        }
    }
}
