package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.LandUseChange;
import io.github.footprint4j.process.LandUseChange.CarbonLoss;
import io.github.footprint4j.process.LandUseChange.Expansion;
import io.github.footprint4j.process.LandUseChange.Known;
import io.github.footprint4j.process.LandUseChange.Origins;
import io.github.footprint4j.process.LandUseChange.TableRow;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Vegetation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A direct {@code landUseChange}: what is known of it, in one of four ways, and {@code yield}, {@code age} and {@code harvestPeriod}.
 *
 * <ul>
 *   <li>{@code carbonLoss}, {@code soilLoss} or both: the loss was assessed;
 *   <li>{@code country}, {@code from} and {@code to}: a row of the default table;
 *   <li>{@code area}, {@code before} and {@code conversions}: the average of the crop in a country;
 *   <li>{@code origins} and {@code cutOff}: the average over the countries of supply.
 * </ul>
 */
final class LandForm {

    private static final List<List<String>> WAYS = List.of(
            List.of("carbonLoss", "soilLoss"),
            List.of("country", "from", "to"),
            List.of("area", "before", "conversions"),
            List.of("origins", "cutOff"));

    private final AmountForm amounts;
    private final CropSupplyForm supplies;

    LandForm(AmountForm amounts) {
        this.amounts = amounts;
        this.supplies = new CropSupplyForm(amounts);
    }

    Optional<LandUseChange> read(Fields owner) {
        return owner.optional("landUseChange")
                .suchAs("{ country: BR, from: forest, to: annual, yield: 4 t/ha/a }")
                .object(this::change);
    }

    static SourceNode write(LandUseChange change) {
        ObjectBuilder builder = ObjectNode.builder();
        write(change.known(), builder);
        return builder.put("yield", change.yield().map(AmountForm::write))
                .put("age", change.age().map(AmountForm::write))
                .put("harvestPeriod", change.harvestPeriod().map(AmountForm::write))
                .build();
    }

    /** A country by its code, such as {@code BR}. */
    static Optional<Location> country(FieldValue field) {
        return Ids.reference(field).map(Location::new);
    }

    private Optional<LandUseChange> change(Fields fields) {
        checkWays(fields);
        Optional<Known> known = Stream.of(carbonLoss(fields), row(fields), expansion(fields), origins(fields))
                .flatMap(Optional::stream)
                .findFirst();
        boolean isStatedByMass = fields.has("origins");
        FieldValue yield = isStatedByMass ? fields.optional("yield") : fields.required("yield");
        Optional<Amount> harvest = amounts.read(yield.suchAs("4 t/ha/a"));
        Optional<Amount> age = amount(fields, "age", "10 a");
        Optional<Amount> period = amount(fields, "harvestPeriod", "25 a");
        return known.map(found -> new LandUseChange(found, harvest, age, period));
    }

    /** Of the four ways one is taken, and wholly. */
    private static void checkWays(Fields fields) {
        List<String> found = WAYS.stream()
                .flatMap(way -> way.stream().filter(fields::has).limit(1))
                .toList();
        fields.atMostOneOf(found);
        fields.atLeastOneOf(
                WAYS.stream().flatMap(List::stream).toList(),
                "nothing says what is known of the change, expected \"carbonLoss\", \"country\", \"area\" or \"origins\"");
    }

    private Optional<Known> carbonLoss(Fields fields) {
        Optional<Amount> carbon = amount(fields, "carbonLoss", "120 t/ha");
        Optional<Amount> soil = amount(fields, "soilLoss", "1 t/ha/a");
        return carbon.or(() -> soil).map(some -> new CarbonLoss(carbon, soil));
    }

    private static Optional<Known> row(Fields fields) {
        require(fields, WAYS.get(1));
        Optional<Location> country = country(fields.optional("country").suchAs("BR"));
        Optional<Vegetation> from = fields.optional("from").word(Vegetation.class);
        Optional<Vegetation> to = fields.optional("to").word(Vegetation.class);
        return country.flatMap(c -> from.flatMap(f -> to.map(t -> new TableRow(c, f, t))));
    }

    private Optional<Known> expansion(Fields fields) {
        require(fields, WAYS.get(2));
        Optional<Amount> area = amount(fields, "area", "100 ha");
        Optional<Amount> before = amount(fields, "before", "80 ha");
        List<LandUseChange.Conversion> conversions = supplies.conversions(fields);
        return area.flatMap(a -> before.map(b -> new Expansion(a, b, conversions)));
    }

    private Optional<Known> origins(Fields fields) {
        require(fields, WAYS.get(3).subList(0, 1), fields.has("cutOff"));
        List<LandUseChange.Supplied> origins = supplies.origins(fields);
        Optional<Amount> cutOff = amount(fields, "cutOff", "90 %");
        return fields.has("origins") ? Optional.of(new Origins(origins, cutOff)) : Optional.empty();
    }

    private static void require(Fields fields, List<String> keys) {
        require(fields, keys, keys.stream().anyMatch(fields::has));
    }

    private static void require(Fields fields, List<String> keys, boolean isTaken) {
        keys.stream().filter(key -> isTaken).forEach(fields::required);
    }

    private Optional<Amount> amount(Fields fields, String key, String example) {
        return amounts.read(fields.optional(key).suchAs(example));
    }

    private static void write(Known known, ObjectBuilder builder) {
        known.<Runnable>match(
                        loss -> () -> builder.put("carbonLoss", loss.carbon().map(AmountForm::write))
                                .put("soilLoss", loss.soil().map(AmountForm::write)),
                        row -> () -> builder.put(
                                        "country", TextNode.of(row.country().code()))
                                .put("from", TextNode.of(row.from().word()))
                                .put("to", TextNode.of(row.to().word())),
                        expansion -> () -> builder.put("area", AmountForm.write(expansion.area()))
                                .put("before", AmountForm.write(expansion.before()))
                                .put("conversions", FilledList.write(expansion.conversions(), CropSupplyForm::write)),
                        supply ->
                                () -> builder.put("origins", FilledList.write(supply.origins(), CropSupplyForm::write))
                                        .put("cutOff", supply.cutOff().map(AmountForm::write)))
                .run();
    }
}
