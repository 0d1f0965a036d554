package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.AmountArbitraries.amounts;
import static io.github.footprint4j.testkit.TextArbitraries.rare;

import io.github.footprint4j.model.Timing;
import io.github.footprint4j.model.Timing.Period;
import io.github.footprint4j.model.Timing.Release;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** At once, in a year or in shares over several years; and amounts of several periods. */
final class TimingArbitraries {

    private TimingArbitraries() {}

    /** Timings without periods. */
    static Arbitrary<Timing> timings() {
        Arbitrary<Timing> once = rare(amounts()).map(year -> new Timing(year, List.of(), List.of()));
        Arbitrary<Timing> spread = releases().map(several -> new Timing(Optional.empty(), several, List.of()));
        return SharedArbitrary.of(Arbitraries.frequencyOf(Tuple.of(4, once), Tuple.of(1, spread)));
    }

    /** Periods, or none. */
    static Arbitrary<List<Period>> periods() {
        Arbitrary<Period> periods = Combinators.combine(amounts(), amounts()).as(Period::new);
        return SharedArbitrary.of(rare(periods.list().ofMinSize(1).ofMaxSize(2)).map(some -> some.orElse(List.of())));
    }

    private static Arbitrary<List<Release>> releases() {
        Arbitrary<Amount> years = amounts();
        return SharedArbitrary.of(Combinators.combine(EntryArbitraries.shares(), years, years)
                .as((share, first, second) ->
                        List.of(new Release(share, first), new Release(new Share.Rest(), second))));
    }
}
