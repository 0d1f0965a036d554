package io.github.footprint4j.testkit;

import io.github.footprint4j.model.CaptureUse;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.CarbonDestination;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Timing;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.provenance.Word;
import java.util.Arrays;
import java.util.Optional;

/** Gives parts their biogenic carbon and entries their releases, from lines in words. */
public final class CarbonModel {

    private static final String FATE = "to year over methane captured use oxidised";

    private CarbonModel() {}

    /**
     * A part with biogenic carbon.
     *
     * @param part the part without it
     * @param mass its mass, such as {@code 5 kg}
     * @param fates where it goes, such as {@code 70 % to air year 30 methane 50 % captured 60 % use flared oxidised 10 %}
     */
    public static Part carbon(Part part, String mass, String... fates) {
        Making made = part.making();
        Carbon carbon = new Carbon(
                Optional.of(Amount.parse(mass)),
                Arrays.stream(fates).map(CarbonModel::fate).toList());
        return new Part(
                part.entry(),
                part.kind(),
                new Making(made.quantity(), made.yield(), made.scrap(), made.lasts(), carbon, made.resupply()),
                part.recycling(),
                part.parts(),
                part.work());
    }

    private static Carbon.Fate fate(String text) {
        Sentence words = Sentence.of(text, FATE);
        Optional<Carbon.LandfillGas> gas = words.find("methane")
                .map(methane -> new Carbon.LandfillGas(
                        Amount.parse(methane),
                        words.find("captured").map(Amount::parse),
                        words.find("use").flatMap(use -> Word.find(CaptureUse.class, use)),
                        words.find("oxidised").map(Amount::parse)));
        return new Carbon.Fate(
                share(words.start()),
                Word.find(CarbonDestination.class, words.at("to")).orElseThrow(),
                words.find("year").map(Amount::parse),
                words.find("over").map(Amount::parse),
                gas);
    }

    /** An entry that happens in several years, such as {@code 30 % year 50}. */
    public static Entry releasing(Entry entry, String... releases) {
        Extent whole = entry.extent();
        Timing timing = new Timing(
                whole.timing().year(),
                Arrays.stream(releases).map(CarbonModel::release).toList(),
                whole.timing().periods());
        return new Entry(
                entry.id(),
                entry.activity(),
                new Extent(whole.amount(), whole.mass(), whole.times(), whole.during(), timing, whole.condition()),
                entry.attribution(),
                entry.provenance());
    }

    private static Timing.Release release(String text) {
        Sentence words = Sentence.of(text, "year");
        return new Timing.Release(share(words.start()), Amount.parse(words.at("year")));
    }

    private static Share share(String text) {
        return text.equals("rest") ? new Share.Rest() : new Share.Fraction(Amount.parse(text));
    }
}
