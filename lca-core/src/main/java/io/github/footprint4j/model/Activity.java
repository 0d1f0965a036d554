package io.github.footprint4j.model;

import java.util.Optional;

/** What an entry does: buy from a dataset, emit a gas, or run a unit process of the product's own. */
public sealed interface Activity {

    /**
     * Buys from a dataset of the library, or from a process of the product's own with that name.
     *
     * @param of the dataset
     * @param contract the contract for its source, if it is energy bought under one
     */
    record Buys(Reference of, Optional<Contract> contract) implements Activity {

        /** Buys without a contract. */
        public Buys(Reference of) {
            this(of, Optional.empty());
        }
    }

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

    /**
     * Takes the yield of land whose use changed; the amount is the mass of what the land gave.
     *
     * @param change the change
     */
    record ChangesLand(LandUseChange change) implements Activity {}

    /**
     * Brings nitrogen onto soil, of which a share leaves as nitrous oxide (Tier 1 of the IPCC); the amount is the mass of nitrogen.
     *
     * @param factor mass of nitrogen that leaves as nitrous oxide for each mass of nitrogen; that of the method if not said
     */
    record Fertilises(Optional<Amount> factor) implements Activity {}
}
