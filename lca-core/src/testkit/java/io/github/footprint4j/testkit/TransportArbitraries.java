package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.AmountArbitraries.amounts;
import static io.github.footprint4j.testkit.TextArbitraries.rare;
import static io.github.footprint4j.testkit.TextArbitraries.references;

import io.github.footprint4j.model.Transport;
import io.github.footprint4j.model.Transport.Leg;
import io.github.footprint4j.model.Transport.Load;
import io.github.footprint4j.model.Transport.Route;
import io.github.footprint4j.model.Transport.Vehicle;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Transports over one route, or over two of which one takes the rest. */
public final class TransportArbitraries {

    private TransportArbitraries() {}

    /** Transports with legs. */
    public static Arbitrary<Transport> transports() {
        return SharedArbitrary.of(Combinators.combine(EntryArbitraries.bare(), amounts(), rare(amounts()), routes())
                .as(Transport::new));
    }

    private static Arbitrary<List<Route>> routes() {
        Arbitrary<List<Leg>> legs = legs();
        Arbitrary<List<Route>> one = legs.map(only -> List.of(new Route(Optional.empty(), only)));
        Arbitrary<List<Route>> two = Combinators.combine(EntryArbitraries.shares(), legs, legs)
                .as((share, first, second) -> List.of(
                        new Route(Optional.of(share), first), new Route(Optional.of(new Share.Rest()), second)));
        return SharedArbitrary.of(Arbitraries.oneOf(one, two));
    }

    /** One or two legs. */
    static Arbitrary<List<Leg>> legs() {
        return SharedArbitrary.of(
                Combinators.combine(references(), amounts(), rare(loads()), rare(amounts()), rare(vehicles()))
                        .as(Leg::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2));
    }

    private static Arbitrary<Load> loads() {
        Arbitrary<Load> mass = Combinators.combine(amounts(), rare(amounts()))
                .as((share, other) -> new Load(Optional.of(share), other));
        Arbitrary<Load> volume = amounts().map(share -> new Load(Optional.empty(), Optional.of(share)));
        return SharedArbitrary.of(Arbitraries.oneOf(mass, volume));
    }

    private static Arbitrary<Vehicle> vehicles() {
        return SharedArbitrary.of(
                Combinators.combine(amounts(), rare(amounts())).as(Vehicle::new));
    }
}
