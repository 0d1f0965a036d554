package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.AmountArbitraries.amounts;
import static io.github.footprint4j.testkit.AmountArbitraries.formulas;
import static io.github.footprint4j.testkit.AmountArbitraries.provenances;
import static io.github.footprint4j.testkit.TextArbitraries.ids;
import static io.github.footprint4j.testkit.TextArbitraries.rare;
import static io.github.footprint4j.testkit.TextArbitraries.references;
import static io.github.footprint4j.testkit.TextArbitraries.texts;

import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Condition;
import io.github.footprint4j.model.Contract;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Timing;
import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.Attribution.Made;
import io.github.footprint4j.process.CoProduct;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.WasteEnergy;
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
        Arbitrary<Attribution> attributions = Combinators.combine(
                        attributions(rare(Arbitraries.of(ActivityKind.class))), rare(Arbitraries.of(WasteEnergy.class)))
                .as((attribution, energy) -> energy.filter(
                                unused -> attribution.kind().isEmpty())
                        .map(attribution::with)
                        .orElse(attribution));
        return SharedArbitrary.of(entries(attributions));
    }

    /** Entries of parts, whose kind is that of the part. */
    static Arbitrary<Entry> ofParts() {
        return SharedArbitrary.of(entries(attributions()));
    }

    private static Arbitrary<Entry> entries(Arbitrary<Attribution> attributions) {
        return SharedArbitrary.of(Combinators.combine(ids(), activities(), extents(), attributions, provenances())
                .as((id, activity, extent, attribution, provenance) ->
                        new Entry(new EntryId(id), Optional.of(activity), extent, attribution, provenance)));
    }

    /** Short lists of entries. */
    public static Arbitrary<List<Entry>> lists() {
        return SharedArbitrary.of(entries().list().ofMaxSize(2));
    }

    /** Entries without activity and amount, as a transport has. */
    static Arbitrary<Entry> bare() {
        return SharedArbitrary.of(Combinators.combine(
                        ids(), timing(), attributions(rare(Arbitraries.of(ActivityKind.class))), provenances())
                .as((id, extent, attribution, provenance) ->
                        new Entry(new EntryId(id), Optional.empty(), extent, attribution, provenance)));
    }

    /** Attributions of parts and processes, to stages and to the part that every product has. */
    static Arbitrary<Attribution> attributions() {
        return SharedArbitrary.of(attributions(Arbitraries.just(Optional.empty())));
    }

    private static Arbitrary<Attribution> attributions(Arbitrary<Optional<ActivityKind>> kinds) {
        List<Stage> stages = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.NONE)
                .toList();
        Arbitrary<CoProduct> gives = Combinators.combine(texts(), amounts(), rare(amounts()), rare(references()))
                .as(CoProduct::new);
        Arbitrary<Made> makes = Combinators.combine(amounts(), rare(amounts())).as(Made::new);
        return SharedArbitrary.of(Combinators.combine(
                        rare(Arbitraries.of(stages)),
                        rare(Arbitraries.just(BASE)),
                        rare(Arbitraries.of("below 1 %", "unknown: no data")),
                        gives.list().ofMaxSize(1),
                        rare(makes),
                        kinds)
                .as((stage, part, excluded, given, made, kind) -> new Attribution(
                        stage, part, excluded, given, given.isEmpty() ? Optional.empty() : made, kind)));
    }

    private static Arbitrary<Activity> activities() {
        Arbitrary<Activity> buys =
                Combinators.combine(references(), rare(contracts())).as(Activity.Buys::new);
        Arbitrary<Activity> runs = references().map(Activity.Runs::new);
        Arbitrary<Activity> emits = Combinators.combine(
                        Arbitraries.of("CO2", "R-32"), rare(Arbitraries.of(Origin.class)))
                .as(Activity.Emits::new);
        Arbitrary<Activity> changes = LandArbitraries.changes().map(Activity.ChangesLand::new);
        Arbitrary<Activity> fertilises = rare(amounts()).map(Activity.Fertilises::new);
        return SharedArbitrary.of(Arbitraries.oneOf(buys, emits, runs, changes, fertilises));
    }

    private static Arbitrary<Contract> contracts() {
        return SharedArbitrary.of(
                Combinators.combine(references(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                        .as(Contract::new));
    }

    private static Arbitrary<Extent> extents() {
        Arbitrary<List<Optional<Amount>>> masses = Combinators.combine(
                        amounts(), rare(amounts()), Arbitraries.of(true, false))
                .as((main, other, massOnly) ->
                        massOnly ? List.of(Optional.empty(), Optional.of(main)) : List.of(Optional.of(main), other));
        return SharedArbitrary.of(Combinators.combine(masses, TimingArbitraries.periods(), timing())
                .as((amounts, periods, time) -> periods.isEmpty()
                        ? extent(amounts.get(0), amounts.get(1), time, time.timing())
                        : extent(Optional.empty(), Optional.empty(), time, measured(time.timing(), periods))));
    }

    private static Extent extent(Optional<Amount> amount, Optional<Amount> mass, Extent time, Timing timing) {
        return new Extent(amount, mass, time.times(), time.during(), timing, time.condition());
    }

    private static Timing measured(Timing timing, List<Timing.Period> periods) {
        return new Timing(timing.year(), timing.releases(), periods);
    }

    private static Arbitrary<Extent> timing() {
        Arbitrary<Condition> conditions = Combinators.combine(
                        rare(formulas()), rare(shares()), Arbitraries.of(true, false))
                .as(Condition::new);
        return SharedArbitrary.of(
                Combinators.combine(rare(amounts()), rare(amounts()), TimingArbitraries.timings(), conditions)
                        .as((times, during, timing, condition) ->
                                new Extent(Optional.empty(), Optional.empty(), times, during, timing, condition)));
    }

    /** Shares that are formulas, so that nothing is said about the sum of a list. */
    static Arbitrary<Share> shares() {
        return SharedArbitrary.of(Combinators.combine(Arbitraries.of("share_1", "1 - share_1"), provenances())
                .as((text, provenance) ->
                        new Share.Fraction(new Amount(Amount.parse(text).formula(), Optional.empty(), provenance))));
    }
}
