package io.github.footprint4j.testkit;

import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.LandUseChange;
import io.github.footprint4j.process.LandUseChange.CarbonLoss;
import io.github.footprint4j.process.LandUseChange.Conversion;
import io.github.footprint4j.process.LandUseChange.Expansion;
import io.github.footprint4j.process.LandUseChange.Known;
import io.github.footprint4j.process.LandUseChange.Origins;
import io.github.footprint4j.process.LandUseChange.Supplied;
import io.github.footprint4j.process.LandUseChange.TableRow;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.Vegetation;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Products of the land in words: a mass of a crop behind which land use changed, or nitrogen brought onto soil.
 *
 * <pre>{@code
 * crop("4 kg loses 120 t/ha soil 1 t/ha/a yield 4 t/ha/a age 10 a harvest 25 a")
 * crop("1 kg in BR from forest to annual yield 2.9 t/ha/a")
 * crop("1 kg area 100 ha before 80 ha share 60 % rate 22 t CO2e/ha/a share rest rate 6 t CO2e/ha/a yield 4 t/ha/a")
 * crop("1 kg in A share 60 % emissions 2 kg CO2e/kg in B share rest emissions 0 kg CO2e/kg cutOff 90 %")
 * nitrogen("100 kg factor 1 %")
 * }</pre>
 */
public final class LandModel {

    private static final String CHANGE =
            "loses soil yield age harvest in from to area before share rate emissions cutOff";

    private LandModel() {}

    /** A product that is a mass of a crop. */
    public static Product crop(String line) {
        return crop(ProductModel.product("crop"), line);
    }

    /** The same, with the parameters of a model. */
    public static Product crop(ProductModel model, String line) {
        Sentence words = Sentence.of(line, CHANGE);
        return with(model, new Activity.ChangesLand(change(words)), words.start());
    }

    /** A product that is a mass of nitrogen brought onto soil. */
    public static Product nitrogen(String line) {
        Sentence words = Sentence.of(line, "factor");
        return with(
                ProductModel.product("field"),
                new Activity.Fertilises(words.find("factor").map(Amount::parse)),
                words.start());
    }

    private static Product with(ProductModel model, Activity activity, String amount) {
        Entry entry = new Entry(
                new EntryId("it"),
                Optional.of(activity),
                Extent.of(Amount.parse(amount)),
                Attribution.NATURAL,
                Provenance.NONE);
        Product before = model.build();
        return new Product(
                before.identity(),
                before.scope(),
                before.declarations(),
                new LifeCycle(
                        List.of(),
                        List.of(),
                        LifeCycle.StageLists.of(Map.of(Stage.PRODUCTION, List.of(entry))),
                        List.of()),
                before.records(),
                before.places());
    }

    private static LandUseChange change(Sentence words) {
        return new LandUseChange(
                known(words),
                words.find("yield").map(Amount::parse),
                words.find("age").map(Amount::parse),
                words.find("harvest").map(Amount::parse));
    }

    private static Known known(Sentence words) {
        if (words.find("area").isPresent()) {
            return new Expansion(Amount.parse(words.at("area")), Amount.parse(words.at("before")), conversions(words));
        }
        if (words.find("emissions").isPresent()) {
            return new Origins(origins(words), words.find("cutOff").map(Amount::parse));
        }
        if (words.find("in").isPresent()) {
            return new TableRow(new Location(words.at("in")), vegetation(words.at("from")), vegetation(words.at("to")));
        }
        return new CarbonLoss(
                words.find("loses").map(Amount::parse), words.find("soil").map(Amount::parse));
    }

    private static List<Conversion> conversions(Sentence words) {
        List<String> rates = words.all("rate");
        return IntStream.range(0, rates.size())
                .mapToObj(i -> new Conversion(share(words, i), Amount.parse(rates.get(i))))
                .toList();
    }

    private static List<Supplied> origins(Sentence words) {
        List<String> emissions = words.all("emissions");
        return IntStream.range(0, emissions.size())
                .mapToObj(i -> new Supplied(
                        new Location(words.all("in").get(i)), share(words, i), Amount.parse(emissions.get(i))))
                .toList();
    }

    private static Share share(Sentence words, int index) {
        String text = words.all("share").get(index);
        return text.equals("rest") ? new Share.Rest() : new Share.Fraction(Amount.parse(text));
    }

    private static Vegetation vegetation(String word) {
        return Word.find(Vegetation.class, word)
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no vegetation"));
    }
}
