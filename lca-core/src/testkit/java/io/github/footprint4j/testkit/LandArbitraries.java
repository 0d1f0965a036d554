package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.AmountArbitraries.amounts;
import static io.github.footprint4j.testkit.TextArbitraries.rare;

import io.github.footprint4j.process.Amount;
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
import io.github.footprint4j.process.Vegetation;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Changes of land use, known in each of the four ways. */
final class LandArbitraries {

    private LandArbitraries() {}

    static Arbitrary<LandUseChange> changes() {
        Arbitrary<Known> known = Arbitraries.oneOf(losses(), rows(), expansions(), origins());
        return SharedArbitrary.of(Combinators.combine(
                        known, amounts(), rare(amounts()), rare(amounts()), Arbitraries.of(true, false))
                .as((way, harvest, age, period, stated) -> {
                    boolean needsYield = stated || !(way instanceof Origins);
                    return new LandUseChange(way, needsYield ? Optional.of(harvest) : Optional.empty(), age, period);
                }));
    }

    private static Arbitrary<Known> losses() {
        Arbitrary<Known> carbon = Combinators.combine(amounts(), rare(amounts()))
                .as((first, second) -> new CarbonLoss(Optional.of(first), second));
        Arbitrary<Known> soil = amounts().map(only -> new CarbonLoss(Optional.empty(), Optional.of(only)));
        return SharedArbitrary.of(Arbitraries.oneOf(carbon, soil));
    }

    private static Arbitrary<Known> rows() {
        return SharedArbitrary.of(
                Combinators.combine(countries(), Arbitraries.of(Vegetation.class), Arbitraries.of(Vegetation.class))
                        .as(TableRow::new));
    }

    private static Arbitrary<Known> expansions() {
        Arbitrary<List<Conversion>> conversions = Combinators.combine(EntryArbitraries.shares(), amounts(), amounts())
                .as((share, first, second) ->
                        List.of(new Conversion(share, first), new Conversion(new Share.Rest(), second)));
        return SharedArbitrary.of(
                Combinators.combine(amounts(), amounts(), conversions).as(Expansion::new));
    }

    private static Arbitrary<Known> origins() {
        Arbitrary<Optional<Amount>> cutOffs = rare(amounts());
        return SharedArbitrary.of(Combinators.combine(countries(), EntryArbitraries.shares(), amounts(), cutOffs)
                .as((country, share, emissions, cutOff) ->
                        new Origins(List.of(new Supplied(country, share, emissions)), cutOff)));
    }

    private static Arbitrary<Location> countries() {
        return SharedArbitrary.of(Arbitraries.of("BR", "NO", "GLO").map(Location::new));
    }
}
