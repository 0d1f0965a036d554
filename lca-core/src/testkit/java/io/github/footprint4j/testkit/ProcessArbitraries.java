package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.AmountArbitraries.amounts;
import static io.github.footprint4j.testkit.TextArbitraries.rare;
import static io.github.footprint4j.testkit.TextArbitraries.references;

import io.github.footprint4j.process.Allotment;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.ChpPlant;
import io.github.footprint4j.process.CoProductRule;
import io.github.footprint4j.process.Direction;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Sharing;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Unit processes in the bare form, with several outputs, wastes, emissions and avoided flows. */
public final class ProcessArbitraries {

    private ProcessArbitraries() {}

    /** Processes of one owner; their exchanges stand in the order outputs, inputs, avoided flows, emissions. */
    public static Arbitrary<UnitProcess> processes(LibraryId owner) {
        Arbitrary<ProcessId> ids = Combinators.combine(TextArbitraries.ids(), Arbitraries.of("GLO", "CN", "EU27"))
                .as((name, at) -> new ProcessId(owner, name, new Location(at)));
        return SharedArbitrary.of(Combinators.combine(
                        ids,
                        TextArbitraries.texts(),
                        ParameterArbitraries.named(),
                        exchanges(),
                        sharings(),
                        EntryArbitraries.attributions())
                .as(UnitProcess::new));
    }

    private static Arbitrary<List<Exchange>> exchanges() {
        Arbitrary<Flow> products = references().map(Flow.OfProduct::new);
        Arbitrary<Flow> wastes = references().map(Flow.OfWaste::new);
        Arbitrary<Flow> gases = Combinators.combine(Arbitraries.of("CH4", "R-32"), rare(Arbitraries.of(Origin.class)))
                .as(Flow.OfGas::new);
        return SharedArbitrary.of(Combinators.combine(
                        exchange(Direction.OUTPUT, products, false, true),
                        exchange(Direction.OUTPUT, wastes, false, true).list().ofMaxSize(1),
                        exchange(Direction.INPUT, products, false, false).list().ofMaxSize(1),
                        exchange(Direction.INPUT, wastes, false, true).list().ofMaxSize(1),
                        exchange(Direction.OUTPUT, products, true, false).list().ofMaxSize(1),
                        exchange(Direction.INPUT, wastes, true, false).list().ofMaxSize(1),
                        exchange(Direction.OUTPUT, gases, false, false).list().ofMaxSize(2))
                .as((made, toTreat, bought, treated, avoided, avoidedWaste, emitted) -> {
                    List<Exchange> all = new ArrayList<>(List.of(made));
                    List.of(toTreat, bought, treated, avoided, avoidedWaste, emitted)
                            .forEach(all::addAll);
                    return all;
                }));
    }

    private static Arbitrary<Exchange> exchange(
            Direction direction, Arbitrary<Flow> flows, boolean avoided, boolean allocated) {
        Arbitrary<Optional<Amount>> shares = allocated ? rare(amounts()) : Arbitraries.just(Optional.empty());
        return SharedArbitrary.of(Combinators.combine(
                        flows, amounts(), shares, rare(amounts()), rare(references()), TextArbitraries.maybeEmpty())
                .as((flow, amount, share, price, displaces, label) -> {
                    boolean isMade = flow instanceof Flow.OfProduct && direction == Direction.OUTPUT && !avoided;
                    Allotment allotment = isMade ? new Allotment(share, price, displaces) : withShare(share);
                    return new Exchange(direction, flow, amount, avoided, allotment, label);
                }));
    }

    private static Allotment withShare(Optional<Amount> share) {
        return new Allotment(share, Optional.empty(), Optional.empty());
    }

    private static Arbitrary<Sharing> sharings() {
        return SharedArbitrary.of(Combinators.combine(
                        rare(AmountArbitraries.spreads()),
                        rare(Arbitraries.of(CoProductRule.class)),
                        rare(Arbitraries.of(ChpPlant.class)))
                .as(Sharing::new));
    }
}
