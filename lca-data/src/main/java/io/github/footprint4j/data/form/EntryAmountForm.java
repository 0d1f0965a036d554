package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.provenance.Provenance;
import java.util.Optional;

/** The amount of an exchange: {@code amount}, with its spread and provenance beside it among the fields of the exchange. */
final class EntryAmountForm {

    private final AmountForm amounts;

    EntryAmountForm(AmountForm amounts) {
        this.amounts = amounts;
    }

    /** An amount with nothing beside it. */
    Optional<Amount> plain(FieldValue field) {
        return amounts.read(field);
    }

    Optional<Amount> read(Fields fields) {
        Optional<Formula> formula = AmountForm.formula(fields.required("amount").suchAs("90 g"));
        Optional<Spread> spread = SpreadForm.read(fields);
        Provenance provenance = amounts.provenances().read(fields);
        return formula.map(found -> new Amount(found, spread, provenance));
    }

    static void write(Amount amount, ObjectBuilder builder) {
        builder.put("amount", AmountForm.write(amount.formula()));
        amount.spread().ifPresent(spread -> SpreadForm.write(spread, builder));
        ProvenanceForm.write(amount.provenance(), builder);
    }
}
