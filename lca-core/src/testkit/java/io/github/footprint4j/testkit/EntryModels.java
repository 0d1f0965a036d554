package io.github.footprint4j.testkit;

import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Contract;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Timing;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.CoProduct;
import io.github.footprint4j.process.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Changed copies of entries, for what {@link ProductModel} has no words for. */
public final class EntryModels {

    private static final String OUTPUT = "price displaces";

    private EntryModels() {}

    /**
     * An entry that gives something besides.
     *
     * @param makes its main output, such as {@code 100 kg price 8 EUR2020/kg}; empty if it is not stated
     * @param gives the others, such as {@code heat: 60 kg price 2 EUR2020/kg displaces coal}
     */
    public static Entry giving(Entry entry, Optional<String> makes, String... gives) {
        Attribution old = entry.attribution();
        List<CoProduct> others =
                Arrays.stream(gives).map(EntryModels::coProduct).toList();
        Attribution attribution = new Attribution(
                old.stage(), old.part(), old.excluded(), others, makes.map(EntryModels::made), old.kind());
        return new Entry(entry.id(), entry.activity(), entry.extent(), attribution, entry.provenance());
    }

    /** A part whose making gives something besides. */
    public static Part giving(Part part, Optional<String> makes, String... gives) {
        return new Part(
                giving(part.entry(), makes, gives),
                part.kind(),
                part.making(),
                part.recycling(),
                part.parts(),
                part.work());
    }

    /** An entry that buys under a contract. */
    public static Entry contracted(Entry entry, Contract contract) {
        Reference of = ((Activity.Buys) entry.activity().orElseThrow()).of();
        Activity activity = new Activity.Buys(of, Optional.of(contract));
        return new Entry(entry.id(), Optional.of(activity), entry.extent(), entry.attribution(), entry.provenance());
    }

    /** An entry that was measured over periods, each an output and an amount such as {@code 1000 piece: 500 kg}. */
    public static Entry measured(Entry entry, String... periods) {
        Extent old = entry.extent();
        List<Timing.Period> all = Arrays.stream(periods)
                .map(text -> text.split(":"))
                .map(two -> new Timing.Period(Amount.parse(two[0].strip()), Amount.parse(two[1].strip())))
                .toList();
        Timing timing = new Timing(old.timing().year(), old.timing().releases(), all);
        Extent extent = new Extent(Optional.empty(), old.mass(), old.times(), old.during(), timing, old.condition());
        return new Entry(entry.id(), entry.activity(), extent, entry.attribution(), entry.provenance());
    }

    private static CoProduct coProduct(String text) {
        int colon = text.indexOf(':');
        Sentence words = Sentence.of(text.substring(colon + 1).strip(), OUTPUT);
        return new CoProduct(
                text.substring(0, colon),
                Amount.parse(words.start()),
                words.find("price").map(Amount::parse),
                words.find("displaces").map(Reference::parse));
    }

    private static Attribution.Made made(String text) {
        Sentence words = Sentence.of(text, OUTPUT);
        return new Attribution.Made(
                Amount.parse(words.start()), words.find("price").map(Amount::parse));
    }
}
