package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.ExchangeForm;
import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Contract;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What an entry does, one of {@code of} (with {@code at} and {@code contract}), {@code emits} (with {@code origin}), {@code process}
 * (with {@code at}), {@code landUseChange} and {@code nitrogen} (with {@code factor}).
 */
final class ActivityForm {

    private static final List<String> ACTIVITIES = List.of("of", "emits", "process", "landUseChange", "nitrogen");

    private static final List<String> AT = List.of("at");

    private final AmountForm amounts;
    private final LandForm lands;

    ActivityForm(AmountForm amounts) {
        this.amounts = amounts;
        this.lands = new LandForm(amounts);
    }

    /** How the nitrous oxide of a fertiliser is found. */
    private enum NitrogenMethod {
        TIER_1;

        @Override
        public String toString() {
            return "tier-1";
        }
    }

    Optional<Activity> read(Fields fields) {
        fields.atMostOneOf(ACTIVITIES);
        Optional<Activity> buys = buys(fields);
        Optional<Activity> emits = emits(fields);
        Optional<Activity> runs =
                ReferenceForm.read(fields, fields.optional("process")).map(Activity.Runs::new);
        Optional<Activity> changes = lands.read(fields).map(Activity.ChangesLand::new);
        Optional<Activity> fertilises = fertilises(fields);
        checkLocation(fields);
        return buys.or(() -> emits).or(() -> runs).or(() -> changes).or(() -> fertilises);
    }

    /** Reports that an entry does nothing. */
    static void check(Fields fields) {
        fields.atLeastOneOf(ACTIVITIES, "none of \"of\", \"emits\" and \"process\" says what the entry does");
    }

    static void write(Activity activity, ObjectBuilder builder) {
        activity.<Runnable>match(
                        buys -> () -> write(buys, builder),
                        emits -> () -> builder.put("emits", TextNode.of(emits.gas()))
                                .put("origin", emits.origin().map(origin -> TextNode.of(origin.word()))),
                        runs -> () -> ReferenceForm.write(runs.process(), "process", builder),
                        changes -> () -> builder.put("landUseChange", LandForm.write(changes.change())),
                        fertilises -> () -> builder.put("nitrogen", TextNode.of(NitrogenMethod.TIER_1.toString()))
                                .put("factor", fertilises.factor().map(AmountForm::write)))
                .run();
    }

    private static void write(Activity.Buys buys, ObjectBuilder builder) {
        ReferenceForm.write(buys.of(), "of", builder);
        builder.put("contract", buys.contract().map(ContractForm::write));
    }

    private static Optional<Activity> buys(Fields fields) {
        Beside.check(fields, "contract", "of");
        Optional<Contract> contract = ContractForm.read(fields);
        return ReferenceForm.read(fields, fields.optional("of")).map(of -> new Activity.Buys(of, contract));
    }

    private static Optional<Activity> emits(Fields fields) {
        Beside.check(fields, "origin", "emits");
        Optional<Origin> origin = fields.optional("origin").word(Origin.class);
        return ExchangeForm.gas(fields.optional("emits")).map(gas -> new Activity.Emits(gas, origin));
    }

    private Optional<Activity> fertilises(Fields fields) {
        Beside.check(fields, "factor", "nitrogen");
        Optional<Amount> factor = amounts.read(fields.optional("factor").suchAs("1 %"));
        return fields.optional("nitrogen").word(NitrogenMethod.class).map(tier -> new Activity.Fertilises(factor));
    }

    private static void checkLocation(Fields fields) {
        boolean fits =
                fields.has("of") || fields.has("process") || ACTIVITIES.stream().noneMatch(fields::has);
        Beside.check(fields, AT, fits, "beside \"of\"");
    }
}
