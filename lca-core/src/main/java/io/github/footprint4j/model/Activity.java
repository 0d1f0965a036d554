package io.github.footprint4j.model;

import java.util.Optional;

/** What an entry does: buy from a dataset, emit a gas, or run a unit process of the product's own. */
public sealed interface Activity {

    /**
     * Buys from a dataset of the library, or from a process of the product's own with that name.
     *
     * @param of the dataset
     */
    record Buys(Reference of) implements Activity {}

    /**
     * Emits a gas directly.
     *
     * @param gas name or refrigerant number as written
     * @param origin where it comes from, if stated
     */
    record Emits(String gas, Optional<Origin> origin) implements Activity {}

    /**
     * Runs a unit process that the product declares in the bare form.
     *
     * @param process its id
     */
    record Runs(Reference process) implements Activity {}
}
