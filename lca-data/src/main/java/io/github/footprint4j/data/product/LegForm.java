package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.model.Transport.Leg;
import io.github.footprint4j.model.Transport.Load;
import io.github.footprint4j.model.Transport.Vehicle;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.Optional;

/**
 * Legs of a transport: {@code by}, {@code distance}, {@code load} (a share of the payload, or shares of mass and volume),
 * {@code emptyReturn} and {@code vehicle}.
 */
final class LegForm {

    private final AmountForm amounts;

    LegForm(AmountForm amounts) {
        this.amounts = amounts;
    }

    Optional<Leg> read(Fields fields) {
        Optional<Reference> by = ReferenceForm.read(fields.required("by"));
        Optional<Amount> distance = amounts.read(fields.required("distance").suchAs("9200 km"));
        Optional<Load> load = load(fields.optional("load"));
        Optional<Amount> emptyReturn =
                amounts.read(fields.optional("emptyReturn").suchAs("50 %"));
        Optional<Vehicle> vehicle =
                fields.optional("vehicle").suchAs("{ payload: 20 t }").object(this::vehicle);
        return by.flatMap(b -> distance.map(d -> new Leg(b, d, load, emptyReturn, vehicle)));
    }

    static SourceNode write(Leg leg) {
        return ObjectNode.builder()
                .put("by", ReferenceForm.write(leg.by()))
                .put("distance", AmountForm.write(leg.distance()))
                .put("load", leg.load().map(LegForm::write))
                .put("emptyReturn", leg.emptyReturn().map(AmountForm::write))
                .put("vehicle", leg.vehicle().map(LegForm::write))
                .build();
    }

    /** A single amount, in its short or long form, is a share of the payload. */
    private Optional<Load> load(FieldValue field) {
        boolean hasShares = field.node()
                .filter(node -> node instanceof ObjectNode object
                        && object.find("value").isEmpty())
                .isPresent();
        return hasShares
                ? field.object(this::shares)
                : amounts.read(field.suchAs("70 %")).map(mass -> new Load(Optional.of(mass), Optional.empty()));
    }

    private Optional<Load> shares(Fields fields) {
        fields.atLeastOneOf(List.of("mass", "volume"), "neither \"mass\" nor \"volume\" says how full the vehicle is");
        return Optional.of(new Load(
                amounts.read(fields.optional("mass").suchAs("70 %")),
                amounts.read(fields.optional("volume").suchAs("90 %"))));
    }

    private Optional<Vehicle> vehicle(Fields fields) {
        Optional<Amount> payload = amounts.read(fields.required("payload").suchAs("20 t"));
        Optional<Amount> volume = amounts.read(fields.optional("volume").suchAs("80 m3"));
        return payload.map(most -> new Vehicle(most, volume));
    }

    private static SourceNode write(Load load) {
        if (load.volume().isEmpty() && load.mass().isPresent()) {
            return AmountForm.write(load.mass().get());
        }
        return ObjectNode.builder()
                .put("mass", load.mass().map(AmountForm::write))
                .put("volume", load.volume().map(AmountForm::write))
                .build();
    }

    private static SourceNode write(Vehicle vehicle) {
        return ObjectNode.builder()
                .put("payload", AmountForm.write(vehicle.payload()))
                .put("volume", vehicle.volume().map(AmountForm::write))
                .build();
    }
}
