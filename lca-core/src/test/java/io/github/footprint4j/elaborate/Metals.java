package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.testkit.ProductModel;
import java.util.Optional;

/** A library of paired materials, and short forms for what parts state of recycling. */
public final class Metals {

    static final Optional<Amount> NO = Optional.empty();

    /** Metal 10, scrap 3, landfill 1 kg a kg, paired; a mix of 7 without partners; recycler 0.6, burner 2.4; heat 0.07, power 0.12 a MJ. */
    public static final Library LIBRARY = library(
            paired(dataset("metal", "makes 1 kg", "emits 10 kg of CO2 fossil"), "", "scrap", "landfill"),
            paired(dataset("scrap", "makes 1 kg", "emits 3 kg of CO2 fossil"), "metal", "", "landfill"),
            dataset("landfill", "makes 1 kg", "emits 1 kg of CO2 fossil"),
            dataset("mix", "makes 1 kg", "emits 7 kg of CO2 fossil"),
            dataset("recycler", "makes 1 kg", "emits 0.6 kg of CO2 fossil"),
            dataset("burner", "makes 1 kg", "emits 2.4 kg of CO2 fossil"),
            dataset("heat", "makes 1 MJ", "emits 0.07 kg of CO2 fossil"),
            dataset("power", "makes 1 MJ", "emits 0.12 kg of CO2 fossil"));

    private Metals() {}

    public static Dataset paired(Dataset dataset, String virgin, String recycled, String disposal) {
        return new Dataset(dataset.process(), dataset.documentation(), pairs(virgin, recycled, disposal));
    }

    public static Pairs pairs(String virgin, String recycled, String disposal) {
        return new Pairs(reference(virgin), reference(recycled), reference(disposal));
    }

    static Optional<Reference> reference(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Reference.parse(text));
    }

    public static Optional<Amount> amount(String text) {
        return text.isEmpty() ? NO : Optional.of(Amount.parse(text));
    }

    /** R1 and R2, each empty if it is not stated. */
    public static Recycling shares(String content, String endOfLife) {
        return new Recycling(amount(content), amount(endOfLife), NO, NO, Pairs.NONE, Optional.empty());
    }

    public static Recycling with(Recycling recycling, Pairs pairs) {
        return new Recycling(
                recycling.content(),
                recycling.endOfLife(),
                recycling.qualityIn(),
                recycling.qualityOut(),
                pairs,
                recycling.circular());
    }

    public static Recycling with(Recycling recycling, Circular circular) {
        return new Recycling(
                recycling.content(),
                recycling.endOfLife(),
                recycling.qualityIn(),
                recycling.qualityOut(),
                recycling.pairs(),
                Optional.of(circular));
    }

    static Recycling withQualities(Recycling recycling, String in, String out) {
        return new Recycling(
                recycling.content(),
                recycling.endOfLife(),
                amount(in),
                amount(out),
                recycling.pairs(),
                recycling.circular());
    }

    /** The allocation factor A and nothing else. */
    static Circular factor(String allocation) {
        return new Circular(amount(allocation), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Burning of a share in the burner, at 30 MJ/kg, with 30 % heat and 15 % power. */
    static Circular.EnergyRecovery energy(String share) {
        return new Circular.EnergyRecovery(
                Amount.parse(share),
                Reference.parse("burner"),
                Amount.parse("30 MJ/kg"),
                Optional.of(new Circular.Recovered(Amount.parse("30 %"), Reference.parse("heat"))),
                Optional.of(new Circular.Recovered(Amount.parse("15 %"), Reference.parse("power"))),
                NO);
    }

    /** A part that states something of recycling. */
    public static Part part(String line, Recycling recycling) {
        return ProductModel.recycled(ProductModel.part(line), recycling);
    }
}
