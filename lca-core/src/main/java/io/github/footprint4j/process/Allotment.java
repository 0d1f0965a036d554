package io.github.footprint4j.process;

import java.util.Optional;

/**
 * What an output of a process says about the share of the process that it bears.
 *
 * @param share the share, if stated
 * @param price money for one unit of it, for economic allocation
 * @param displaces what it is sold in place of, for system expansion
 */
public record Allotment(Optional<Amount> share, Optional<Amount> price, Optional<Reference> displaces) {

    /** Nothing is said. */
    public static final Allotment NONE = new Allotment(Optional.empty(), Optional.empty(), Optional.empty());

    /** A stated share. */
    public static Allotment of(Amount share) {
        return new Allotment(Optional.of(share), Optional.empty(), Optional.empty());
    }
}
