package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.LandUseChange.Conversion;
import io.github.footprint4j.process.LandUseChange.Supplied;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;

/** Where a crop may come from: the {@code conversions} of added area, and the {@code origins} of what is supplied. */
final class CropSupplyForm {

    private final AmountForm amounts;

    CropSupplyForm(AmountForm amounts) {
        this.amounts = amounts;
    }

    List<Conversion> conversions(Fields fields) {
        return FilledList.read(fields, "conversions", this::conversion);
    }

    List<Supplied> origins(Fields fields) {
        return FilledList.read(fields, "origins", this::supplied);
    }

    static SourceNode write(Conversion conversion) {
        return ObjectNode.builder()
                .put("share", ShareForm.write(conversion.share()))
                .put("rate", AmountForm.write(conversion.rate()))
                .build();
    }

    static SourceNode write(Supplied supplied) {
        return ObjectNode.builder()
                .put("country", TextNode.of(supplied.country().code()))
                .put("share", ShareForm.write(supplied.share()))
                .put("emissions", AmountForm.write(supplied.emissions()))
                .build();
    }

    private Optional<Conversion> conversion(Fields fields, ShareSum shares) {
        Optional<Share> share = ShareForm.required(fields, amounts, shares);
        Optional<Amount> rate = amounts.read(fields.required("rate").suchAs("22 t CO2e/ha/a"));
        return share.flatMap(s -> rate.map(r -> new Conversion(s, r)));
    }

    private Optional<Supplied> supplied(Fields fields, ShareSum shares) {
        Optional<Location> country = LandForm.country(fields.required("country"));
        Optional<Share> share = ShareForm.required(fields, amounts, shares);
        Optional<Amount> emissions = amounts.read(fields.required("emissions").suchAs("2 kg CO2e/kg"));
        return country.flatMap(c -> share.flatMap(s -> emissions.map(e -> new Supplied(c, s, e))));
    }
}
