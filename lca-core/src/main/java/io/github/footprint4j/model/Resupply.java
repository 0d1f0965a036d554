package io.github.footprint4j.model;

import java.util.List;
import java.util.Optional;

/**
 * How the pieces that take the place of a worn part come to the product, if not over the legs of the product itself.
 *
 * @param legs their legs, one after the other; none if their transport is left out
 * @param why why it is left out; empty if it is not
 */
public record Resupply(List<Transport.Leg> legs, Optional<String> why) {

    /** Copies the list. */
    public Resupply {
        legs = List.copyOf(legs);
    }

    /** Over legs of their own. */
    public static Resupply over(List<Transport.Leg> legs) {
        return new Resupply(legs, Optional.empty());
    }

    /** The same over other legs. */
    public Resupply withLegs(List<Transport.Leg> newLegs) {
        return new Resupply(newLegs, why);
    }

    /** Without any transport, for a reason. */
    public static Resupply without(String why) {
        return new Resupply(List.of(), Optional.of(why));
    }
}
