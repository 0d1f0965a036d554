package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Circular.EnergyRecovery;
import io.github.footprint4j.model.Circular.Recovered;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import java.util.Optional;

/**
 * What the Circular Footprint Formula needs besides, under {@code circular}: {@code allocationFactor}, {@code recycling},
 * {@code displaced} and {@code energyRecovery}.
 */
final class CircularForm {

    private final AmountForm amounts;

    CircularForm(AmountForm amounts) {
        this.amounts = amounts;
    }

    Optional<Circular> read(Fields fields) {
        return fields.optional("circular").suchAs("{ allocationFactor: 0.2 }").object(this::circular);
    }

    static SourceNode write(Circular circular) {
        return ObjectNode.builder()
                .put("allocationFactor", circular.allocationFactor().map(AmountForm::write))
                .put("recycling", circular.recycling().map(ReferenceForm::write))
                .put("displaced", circular.displaced().map(ReferenceForm::write))
                .put("energyRecovery", circular.energy().map(CircularForm::write))
                .build();
    }

    private Optional<Circular> circular(Fields fields) {
        return Optional.of(new Circular(
                factor(fields),
                ReferenceForm.read(fields.optional("recycling")),
                ReferenceForm.read(fields.optional("displaced")),
                fields.optional("energyRecovery").object(this::energy)));
    }

    private Optional<EnergyRecovery> energy(Fields fields) {
        Optional<Amount> share = amounts.read(fields.required("share").suchAs("30 %"));
        Optional<Reference> of = ReferenceForm.read(fields, fields.required("of"));
        Optional<Amount> heatingValue =
                amounts.read(fields.required("heatingValue").suchAs("30 MJ/kg"));
        Optional<Recovered> heat = recovered(fields.optional("heat"));
        Optional<Recovered> electricity = recovered(fields.optional("electricity"));
        Optional<Amount> factor = factor(fields);
        return share.flatMap(
                s -> of.flatMap(o -> heatingValue.map(h -> new EnergyRecovery(s, o, h, heat, electricity, factor))));
    }

    private Optional<Recovered> recovered(FieldValue field) {
        return field.suchAs("{ efficiency: 40 %, displaces: heat }").object(fields -> {
            Optional<Amount> efficiency =
                    amounts.read(fields.required("efficiency").suchAs("40 %"));
            Optional<Reference> displaces = ReferenceForm.read(fields.required("displaces"));
            return efficiency.flatMap(e -> displaces.map(d -> new Recovered(e, d)));
        });
    }

    private Optional<Amount> factor(Fields fields) {
        return amounts.read(fields.optional("allocationFactor").suchAs("0.2"));
    }

    private static SourceNode write(EnergyRecovery energy) {
        ObjectBuilder builder = ObjectNode.builder().put("share", AmountForm.write(energy.share()));
        ReferenceForm.write(energy.of(), "of", builder);
        return builder.put("heatingValue", AmountForm.write(energy.heatingValue()))
                .put("heat", energy.heat().map(CircularForm::write))
                .put("electricity", energy.electricity().map(CircularForm::write))
                .put("allocationFactor", energy.allocationFactor().map(AmountForm::write))
                .build();
    }

    private static SourceNode write(Recovered recovered) {
        return ObjectNode.builder()
                .put("efficiency", AmountForm.write(recovered.efficiency()))
                .put("displaces", ReferenceForm.write(recovered.displaces()))
                .build();
    }
}
