package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.AmountArbitraries.amounts;
import static io.github.footprint4j.testkit.AmountArbitraries.formulas;
import static io.github.footprint4j.testkit.AmountArbitraries.provenances;
import static io.github.footprint4j.testkit.TextArbitraries.ids;
import static io.github.footprint4j.testkit.TextArbitraries.rare;
import static io.github.footprint4j.testkit.TextArbitraries.references;
import static io.github.footprint4j.testkit.TextArbitraries.texts;

import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.Attribution;
import io.github.footprint4j.model.CoProduct;
import io.github.footprint4j.model.Condition;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.EntryId;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Origin;
import io.github.footprint4j.model.Share;
import io.github.footprint4j.model.Stage;
import io.github.footprint4j.model.Timing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Entries of a life cycle, valid by themselves. */
public final class EntryArbitraries {

    /** The part that every generated product has and to which entries may be attributed. */
    static final EntryId BASE = new EntryId("base");

    private EntryArbitraries() {}

    /** Entries with an activity and an amount or mass. */
    public static Arbitrary<Entry> entries() {
        return Combinators.combine(ids(), activities(), extents(), attributions(), provenances())
                .as((id, activity, extent, attribution, provenance) ->
                        new Entry(new EntryId(id), Optional.of(activity), extent, attribution, provenance));
    }

    /** Short lists of entries. */
    public static Arbitrary<List<Entry>> lists() {
        return entries().list().ofMaxSize(2);
    }

    /** Entries without activity and amount, as a transport has. */
    static Arbitrary<Entry> bare() {
        return Combinators.combine(ids(), timing(), attributions(), provenances())
                .as((id, extent, attribution, provenance) ->
                        new Entry(new EntryId(id), Optional.empty(), extent, attribution, provenance));
    }

    /** Attributions to stages and to the part that every product has. */
    static Arbitrary<Attribution> attributions() {
        List<Stage> stages = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.NONE)
                .toList();
        Arbitrary<CoProduct> gives = Combinators.combine(texts(), amounts(), rare(amounts()), rare(references()))
                .as((product, amount, price, displaces) ->
                        new CoProduct(product, amount, price, price.isPresent() ? Optional.empty() : displaces));
        return Combinators.combine(
                        rare(Arbitraries.of(stages)),
                        rare(Arbitraries.just(BASE)),
                        rare(Arbitraries.of("below 1 %", "unknown: no data")),
                        gives.list().ofMaxSize(1))
                .as((stage, part, excluded, given) -> new Attribution(stage, part, excluded, given));
    }

    private static Arbitrary<Activity> activities() {
        Arbitrary<Activity> buys = references().map(reference -> new Activity.Buys(reference));
        Arbitrary<Activity> runs = references().map(Activity.Runs::new);
        Arbitrary<Activity> emits = Combinators.combine(
                        Arbitraries.of("CO2", "R-32"), rare(Arbitraries.of(Origin.class)))
                .as(Activity.Emits::new);
        return Arbitraries.oneOf(buys, emits, runs);
    }

    private static Arbitrary<Extent> extents() {
        Arbitrary<Optional<Amount>> mass = rare(amounts());
        return Combinators.combine(amounts(), mass, Arbitraries.of(true, false), timing())
                .as((main, other, massOnly, time) -> new Extent(
                        massOnly ? Optional.empty() : Optional.of(main),
                        massOnly ? Optional.of(main) : other,
                        time.times(),
                        time.during(),
                        time.timing(),
                        time.condition()));
    }

    private static Arbitrary<Extent> timing() {
        Arbitrary<Condition> conditions =
                Combinators.combine(rare(formulas()), rare(shares())).as((when, share) -> new Condition(when, share));
        return Combinators.combine(rare(amounts()), rare(amounts()), rare(amounts()), conditions)
                .as((times, during, year, condition) -> new Extent(
                        Optional.empty(),
                        Optional.empty(),
                        times,
                        during,
                        new Timing(year, List.of(), List.of()),
                        condition));
    }

    /** Shares that are formulas, so that nothing is said about the sum of a list. */
    static Arbitrary<Share> shares() {
        return Combinators.combine(Arbitraries.of("share_1", "1 - share_1"), provenances())
                .as((text, provenance) ->
                        new Share.Fraction(new Amount(Amount.parse(text).formula(), Optional.empty(), provenance)));
    }
}
