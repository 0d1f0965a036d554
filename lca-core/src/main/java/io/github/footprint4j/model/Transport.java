package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Share;
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

    /** This transport with another entry. */
    public Transport with(Entry newEntry) {
        return new Transport(newEntry, carries, volume, routes);
    }

    /** This transport with another mass. */
    public Transport withCarries(Amount newMass) {
        return new Transport(entry, newMass, volume, routes);
    }

    /** This transport with another volume. */
    public Transport withVolume(Amount newVolume) {
        return new Transport(entry, carries, Optional.of(newVolume), routes);
    }

    /** This transport over other routes. */
    public Transport withRoutes(List<Route> newRoutes) {
        return new Transport(entry, carries, volume, newRoutes);
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

        /** This route with other legs. */
        public Route withLegs(List<Leg> newLegs) {
            return new Route(share, newLegs);
        }
    }

    /**
     * One leg of a route.
     *
     * @param by the freight dataset, in mass times distance
     * @param distance its length
     * @param load shares of the capacity that all goods together use
     * @param emptyReturn what the empty part of the return trip emits, relative to the loaded trip
     * @param vehicle its capacity, for a dataset of whole vehicles or a load that volume may limit
     */
    public record Leg(
            Reference by,
            Amount distance,
            Optional<Load> load,
            Optional<Amount> emptyReturn,
            Optional<Vehicle> vehicle) {

        /** This leg with another vehicle's dataset. */
        public Leg with(Reference newBy) {
            return new Leg(newBy, distance, load, emptyReturn, vehicle);
        }

        /** This leg of another length. */
        public Leg withDistance(Amount newDistance) {
            return new Leg(by, newDistance, load, emptyReturn, vehicle);
        }
    }

    /**
     * Which shares of a vehicle's capacity all its goods together use.
     *
     * @param mass share of the payload
     * @param volume share of the volume
     */
    public record Load(Optional<Amount> mass, Optional<Amount> volume) {}

    /**
     * The capacity of a vehicle.
     *
     * @param payload largest mass
     * @param volume largest volume
     */
    public record Vehicle(Amount payload, Optional<Amount> volume) {}
}
