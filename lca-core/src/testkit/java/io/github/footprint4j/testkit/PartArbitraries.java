package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.AmountArbitraries.amounts;
import static io.github.footprint4j.testkit.TextArbitraries.rare;
import static io.github.footprint4j.testkit.TextArbitraries.references;

import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Circular.EnergyRecovery;
import io.github.footprint4j.model.Circular.Recovered;
import io.github.footprint4j.model.Condition;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.Resupply;
import io.github.footprint4j.model.Timing;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.provenance.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Parts with sub-parts, suppliers' work, recycling and replacement. */
public final class PartArbitraries {

    private static final int LEVELS = 2;

    private PartArbitraries() {}

    /** Parts with at most two levels of sub-parts. */
    public static Arbitrary<Part> parts() {
        return SharedArbitrary.of(parts(LEVELS));
    }

    /** A list of parts of which the first has the id that entries are attributed to. */
    static Arbitrary<List<Part>> partsWithBase() {
        return SharedArbitrary.of(parts().list().ofMaxSize(2).map(others -> {
            List<Part> all = new ArrayList<>(List.of(base()));
            all.addAll(others);
            return all;
        }));
    }

    private static Part base() {
        Extent nothing = new Extent(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Timing.AT_ONCE,
                Condition.ALWAYS);
        Attribution excluded =
                new Attribution(Optional.empty(), Optional.empty(), Optional.of("stands for all others"), List.of());
        Entry entry = new Entry(EntryArbitraries.BASE, Optional.empty(), nothing, excluded, Provenance.NONE);
        return new Part(entry, PartKind.COMPONENT, Making.PLAIN, Recycling.NONE, List.of(), List.of());
    }

    private static Arbitrary<Part> parts(int levels) {
        Arbitrary<List<Part>> below = levels == 0
                ? Arbitraries.just(List.of())
                : parts(levels - 1).list().ofMaxSize(2);
        return SharedArbitrary.of(Combinators.combine(
                        EntryArbitraries.ofParts(),
                        Arbitraries.of(PartKind.class),
                        makings(),
                        recyclings(),
                        below,
                        EntryArbitraries.lists())
                .as(Part::new));
    }

    private static Arbitrary<Making> makings() {
        return SharedArbitrary.of(Combinators.combine(
                        rare(amounts()),
                        rare(amounts()),
                        rare(references()),
                        rare(amounts()),
                        CarbonArbitraries.carbons(),
                        rare(resupplies()))
                .as((quantity, yield, scrap, lasts, carbon, resupply) -> new Making(
                        quantity, yield, scrap, lasts, carbon, lasts.isPresent() ? resupply : Optional.empty())));
    }

    private static Arbitrary<Resupply> resupplies() {
        return SharedArbitrary.of(Arbitraries.oneOf(
                TransportArbitraries.legs().map(Resupply::over),
                Arbitraries.of("brought by hand", "no: it is posted").map(Resupply::without)));
    }

    private static Arbitrary<Recycling> recyclings() {
        Arbitrary<Pairs> pairs = Combinators.combine(rare(references()), rare(references()), rare(references()))
                .as(Pairs::new);
        return SharedArbitrary.of(Combinators.combine(
                        rare(amounts()), rare(amounts()), rare(amounts()), rare(amounts()), pairs, rare(circulars()))
                .as(Recycling::new));
    }

    private static Arbitrary<Circular> circulars() {
        Arbitrary<Recovered> recovered =
                Combinators.combine(amounts(), references()).as(Recovered::new);
        Arbitrary<EnergyRecovery> energies = Combinators.combine(
                        amounts(), references(), amounts(), rare(recovered), rare(recovered), rare(amounts()))
                .as(EnergyRecovery::new);
        return SharedArbitrary.of(
                Combinators.combine(rare(amounts()), rare(references()), rare(references()), rare(energies))
                        .as(Circular::new));
    }
}
