package io.github.footprint4j.model;

import java.util.List;
import java.util.Optional;

/**
 * Moving something over one or several parallel routes.
 *
 * @param entry id, attribution and provenance; it has no activity of its own
 * @param carries the mass that is moved
 * @param volume the volume that is moved, if it and not the mass limits the load
 * @param routes parallel routes whose shares add up to 1
 */
public record Transport(Entry entry, Amount carries, Optional<Amount> volume, List<Route> routes) {

    /** Copies the list. */
    public Transport {
        routes = List.copyOf(routes);
    }

    /**
     * One way from start to end.
     *
     * @param share the part of the mass that takes it; empty for the only route
     * @param legs its legs, one after the other
     */
    public record Route(Optional<Share> share, List<Leg> legs) {

        /** Copies the list. */
        public Route {
            legs = List.copyOf(legs);
        }
    }

    /**
     * One leg of a route.
     *
     * @param by the freight dataset, in mass times distance
     * @param distance its length
     * @param load share of the capacity that is used
     * @param emptyReturn share of the return trip that is driven empty
     */
    public record Leg(Reference by, Amount distance, Optional<Amount> load, Optional<Amount> emptyReturn) {}
}
