package io.github.footprint4j.change;

import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Contract;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes an operation to every reference by which an element asks for something. What something displaces is a credit and stays.
 *
 * @param operation what becomes of each reference
 */
record References(UnaryOperator<Reference> operation) {

    /** The activity with its references changed; what runs a process of the product's own buys if that is no longer one. */
    Activity of(Activity activity) {
        return activity.match(this::of, emits -> emits, this::of, changes -> changes, fertilises -> fertilises);
    }

    private Activity of(Activity.Buys buys) {
        return new Activity.Buys(
                operation.apply(buys.of()),
                buys.contract()
                        .map(one ->
                                new Contract(operation.apply(one.of()), one.claimedOnce(), one.removedFromAverage())));
    }

    private Activity of(Activity.Runs runs) {
        Reference changed = operation.apply(runs.process());
        return changed.equals(runs.process()) ? runs : new Activity.Buys(changed);
    }

    Entry of(Entry entry) {
        return entry.activity().map(activity -> entry.with(of(activity))).orElse(entry);
    }

    /** The part alone, without its sub-parts and work. */
    Part of(Part part) {
        Making making = part.making();
        Pairs changed = part.recycling().pairs().map(operation);
        Making scrapped = making.scrap().map(operation).map(making::withScrap).orElse(making);
        return part.with(of(part.entry()))
                .with(making.resupply()
                        .map(one -> scrapped.with(one.withLegs(legs(one.legs()))))
                        .orElse(scrapped))
                .with(part.recycling().with(changed));
    }

    Transport of(Transport transport) {
        return transport.withRoutes(transport.routes().stream()
                .map(route -> route.withLegs(legs(route.legs())))
                .toList());
    }

    private List<Transport.Leg> legs(List<Transport.Leg> legs) {
        return legs.stream().map(leg -> leg.with(operation.apply(leg.by()))).toList();
    }

    /** An exchange that asks for something; what a process makes, treats or spares others stays. */
    Exchange of(Exchange exchange) {
        if (exchange.isOutcome() || exchange.avoided()) {
            return exchange;
        }
        return exchange.with(exchange.flow()
                .<Flow>match(
                        product -> new Flow.OfProduct(operation.apply(product.of())),
                        waste -> new Flow.OfWaste(operation.apply(waste.of())),
                        gas -> gas));
    }
}
