package io.github.footprint4j.resolve;

import io.github.footprint4j.library.Provider;
import io.github.footprint4j.library.Providers;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much waste the processes of a product have treated, as far as they say it with plain masses: what they buy from datasets that treat
 * waste, and from each other. Not thread-safe.
 */
final class OwnTreatments {

    private final Background background;
    private final Providers providers;
    private final Set<ProcessId> open = new HashSet<>(); // looked up only

    OwnTreatments(Background background, Providers providers) {
        this.background = background;
        this.providers = providers;
    }

    /** The mass that is treated for each mass of the outcome; 0 for a process of several outcomes, which share what it treats. */
    double share(UnitProcess process) {
        List<Exchange> outcomes = process.outcomes();
        Optional<Double> whole = outcomes.size() == 1 ? mass(outcomes.get(0)) : Optional.empty();
        if (whole.filter(mass -> mass > 0).isEmpty() || !open.add(process.id())) {
            return 0;
        }
        double treated = 0;
        for (Exchange exchange : process.exchanges()) {
            if (!exchange.isOutcome() && !exchange.avoided()) {
                treated += treated(exchange, process.id());
            }
        }
        open.remove(process.id());
        return treated / whole.get();
    }

    private double treated(Exchange exchange, ProcessId buyer) {
        Optional<Reference> of = exchange.goods();
        Optional<Double> mass = mass(exchange);
        List<Provider> found =
                of.isPresent() && mass.isPresent() ? providers.meant(of.get(), Optional.of(buyer)) : List.of();
        return found.size() == 1 ? mass.get() * share(found.get(0)) : 0;
    }

    private double share(Provider supplier) {
        return supplier.dataset().isPresent()
                ? (background.treats(supplier.dataset().get()) ? 1 : 0)
                : share(supplier.process());
    }

    private static Optional<Double> mass(Exchange exchange) {
        return exchange.amount()
                .formula()
                .quantity()
                .filter(quantity -> quantity.dimension().equals(Dimension.MASS))
                .map(Quantity::base);
    }
}
