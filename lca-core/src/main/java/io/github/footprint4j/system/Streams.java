package io.github.footprint4j.system;

import io.github.footprint4j.uncertainty.StreamKey;

/**
 * Which random numbers an uncertain input has: two inputs of one key have the same in every draw.
 *
 * <p>By their own ids, inputs of a study, of a library and of variants of one product are shared by all systems that have them, and those of
 * two products are not. Whoever knows that two inputs are one quantity gives both the same key.
 */
@FunctionalInterface
public interface Streams {

    /** Each id has a key of its own. */
    Streams BY_ID = InputId::streamKey;

    /** The key of an input. */
    StreamKey key(InputId input);
}
