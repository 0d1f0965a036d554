package io.github.footprint4j.system;

import io.github.footprint4j.ledger.InputId;

/**
 * Which quantity an uncertain input is: two inputs of one quantity have the same random numbers in every draw.
 *
 * <p>By their own ids, inputs of a study, of a library and of variants of one product are shared by all systems that have them, and those of
 * two products are not. Whoever knows that two inputs are one quantity gives both the same id.
 */
@FunctionalInterface
public interface Streams {

    /** Each input is a quantity of its own. */
    Streams BY_ID = input -> input;

    /** The id of the quantity, whose {@link InputId#streamKey} gives the random numbers. */
    InputId quantity(InputId input);
}
