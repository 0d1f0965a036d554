package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.AmountArbitraries.amounts;
import static io.github.footprint4j.testkit.TextArbitraries.rare;

import io.github.footprint4j.model.CaptureUse;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.Carbon.Fate;
import io.github.footprint4j.model.Carbon.LandfillGas;
import io.github.footprint4j.model.CarbonDestination;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Biogenic carbon with and without fates. */
final class CarbonArbitraries {

    private CarbonArbitraries() {}

    static Arbitrary<Carbon> carbons() {
        Arbitrary<List<Fate>> fates = Combinators.combine(EntryArbitraries.shares(), fates(), fates())
                .as((share, first, second) -> List.of(with(share, first), second));
        Arbitrary<Carbon> known = Combinators.combine(amounts(), rare(fates))
                .as((mass, some) -> new Carbon(Optional.of(mass), some.orElse(List.of())));
        return SharedArbitrary.of(rare(known).map(carbon -> carbon.orElse(Carbon.NONE)));
    }

    /** Fates of the rest. */
    private static Arbitrary<Fate> fates() {
        Arbitrary<Fate> kept = Arbitraries.just(new Fate(
                new Share.Rest(), CarbonDestination.STORAGE, Optional.empty(), Optional.empty(), Optional.empty()));
        Arbitrary<Fate> exported = Combinators.combine(rare(amounts()), Arbitraries.of(true, false))
                .as((when, even) -> leaving(CarbonDestination.OTHER_SYSTEM, when, even, Optional.empty()));
        Arbitrary<Fate> emitted = Combinators.combine(rare(amounts()), Arbitraries.of(true, false), rare(gases()))
                .as((when, even, gas) -> leaving(CarbonDestination.AIR, when, even, gas));
        return SharedArbitrary.of(Arbitraries.oneOf(kept, exported, emitted));
    }

    private static Arbitrary<LandfillGas> gases() {
        Arbitrary<LandfillGas> captured = Combinators.combine(
                        amounts(), amounts(), Arbitraries.of(CaptureUse.class), rare(amounts()))
                .as((methane, share, use, oxidised) ->
                        new LandfillGas(methane, Optional.of(share), Optional.of(use), oxidised));
        Arbitrary<LandfillGas> free = Combinators.combine(amounts(), rare(amounts()))
                .as((methane, oxidised) -> new LandfillGas(methane, Optional.empty(), Optional.empty(), oxidised));
        return SharedArbitrary.of(Arbitraries.oneOf(captured, free));
    }

    /** A fate in one year, or evenly over some. */
    private static Fate leaving(CarbonDestination to, Optional<Amount> when, boolean even, Optional<LandfillGas> gas) {
        return even
                ? new Fate(new Share.Rest(), to, Optional.empty(), when, gas)
                : new Fate(new Share.Rest(), to, when, Optional.empty(), gas);
    }

    private static Fate with(Share share, Fate fate) {
        return new Fate(share, fate.to(), fate.year(), fate.over(), fate.gas());
    }
}
