package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.model.CaptureUse;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.Carbon.Fate;
import io.github.footprint4j.model.Carbon.LandfillGas;
import io.github.footprint4j.model.CarbonDestination;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;

/** Biogenic carbon in a part: {@code biogenicCarbon}, and where it goes under {@code carbonFate}; to the air unless said. */
final class CarbonForm {

    private static final List<String> OF_GAS = List.of("methane", "captured", "use", "oxidised");

    private final AmountForm amounts;

    CarbonForm(AmountForm amounts) {
        this.amounts = amounts;
    }

    Carbon read(Fields fields) {
        Beside.check(fields, "carbonFate", "biogenicCarbon");
        Carbon read =
                new Carbon(amount(fields, "biogenicCarbon", "40 g"), FilledList.read(fields, "carbonFate", this::fate));
        return read.equals(Carbon.NONE) ? Carbon.NONE : read;
    }

    static void write(Carbon carbon, ObjectBuilder builder) {
        builder.put("biogenicCarbon", carbon.mass().map(AmountForm::write));
        builder.put("carbonFate", FilledList.write(carbon.fates(), CarbonForm::write));
    }

    private Optional<Fate> fate(Fields fields, ShareSum shares) {
        fields.atMostOneOf(List.of("year", "over"));
        Optional<Share> share = ShareForm.required(fields, amounts, shares);
        CarbonDestination to =
                fields.optional("to").word(CarbonDestination.class).orElse(CarbonDestination.AIR);
        Optional<Amount> year = amount(fields, "year", "30");
        Optional<Amount> over = amount(fields, "over", "100 a");
        Optional<LandfillGas> gas = gas(fields);
        Beside.check(fields, OF_GAS, to == CarbonDestination.AIR, "where carbon goes to the air");
        Beside.check(fields, List.of("year", "over"), to != CarbonDestination.STORAGE, "where carbon is not stored");
        return share.map(s -> new Fate(s, to, year, over, gas));
    }

    private Optional<LandfillGas> gas(Fields fields) {
        if (OF_GAS.stream().anyMatch(fields::has)) {
            fields.required("methane");
        }
        if (fields.has("captured")) {
            fields.required("use");
        }
        Beside.check(fields, "use", "captured");
        Optional<Amount> methane = amount(fields, "methane", "50 %");
        Optional<Amount> captured = amount(fields, "captured", "60 %");
        Optional<CaptureUse> use = fields.optional("use").word(CaptureUse.class);
        Optional<Amount> oxidised = amount(fields, "oxidised", "10 %");
        return methane.map(m -> new LandfillGas(m, captured, use, oxidised));
    }

    private Optional<Amount> amount(Fields fields, String key, String example) {
        return amounts.read(fields.optional(key).suchAs(example));
    }

    private static SourceNode write(Fate fate) {
        ObjectBuilder builder = ObjectNode.builder().put("share", ShareForm.write(fate.share()));
        boolean isAir = fate.to() == CarbonDestination.AIR;
        builder.put(
                "to",
                isAir ? Optional.empty() : Optional.of(TextNode.of(fate.to().word())));
        builder.put("year", fate.year().map(AmountForm::write));
        builder.put("over", fate.over().map(AmountForm::write));
        fate.gas().ifPresent(gas -> write(gas, builder));
        return builder.build();
    }

    private static void write(LandfillGas gas, ObjectBuilder builder) {
        builder.put("methane", AmountForm.write(gas.methane()));
        builder.put("captured", gas.captured().map(AmountForm::write));
        builder.put("use", gas.use().map(use -> TextNode.of(use.word())));
        builder.put("oxidised", gas.oxidised().map(AmountForm::write));
    }
}
