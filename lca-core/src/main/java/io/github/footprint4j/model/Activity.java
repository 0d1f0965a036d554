package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.LandUseChange;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Reference;
import java.util.Optional;
import java.util.function.Function;

/** What an entry does: buy from a dataset, emit a gas, or run a unit process of the product's own. */
public sealed interface Activity {

    /** The answer for the kind of activity that this is. */
    <R> R match(
            Function<Buys, R> buys,
            Function<Emits, R> emits,
            Function<Runs, R> runs,
            Function<ChangesLand, R> changes,
            Function<Fertilises, R> fertilises);

    /** The purchase; empty for what buys nothing from a dataset. */
    default Optional<Buys> purchase() {
        return match(
                Optional::of,
                emits -> Optional.empty(),
                runs -> Optional.empty(),
                changes -> Optional.empty(),
                fertilises -> Optional.empty());
    }

    /** True for what emits a gas that the file names; what land and soil give off follows from rules. */
    default boolean isEmission() {
        return match(buys -> false, emits -> true, runs -> false, changes -> false, fertilises -> false);
    }

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

        @Override
        public <R> R match(
                Function<Buys, R> buys,
                Function<Emits, R> emits,
                Function<Runs, R> runs,
                Function<ChangesLand, R> changes,
                Function<Fertilises, R> fertilises) {
            return buys.apply(this);
        }
    }

    /**
     * Emits a gas directly.
     *
     * @param gas name or refrigerant number as written
     * @param origin where it comes from, if stated
     */
    record Emits(String gas, Optional<Origin> origin) implements Activity {

        @Override
        public <R> R match(
                Function<Buys, R> buys,
                Function<Emits, R> emits,
                Function<Runs, R> runs,
                Function<ChangesLand, R> changes,
                Function<Fertilises, R> fertilises) {
            return emits.apply(this);
        }
    }

    /**
     * Runs a unit process that the product declares in the bare form.
     *
     * @param process its id
     */
    record Runs(Reference process) implements Activity {

        @Override
        public <R> R match(
                Function<Buys, R> buys,
                Function<Emits, R> emits,
                Function<Runs, R> runs,
                Function<ChangesLand, R> changes,
                Function<Fertilises, R> fertilises) {
            return runs.apply(this);
        }
    }

    /**
     * Takes the yield of land whose use changed; the amount is the mass of what the land gave.
     *
     * @param change the change
     */
    record ChangesLand(LandUseChange change) implements Activity {

        @Override
        public <R> R match(
                Function<Buys, R> buys,
                Function<Emits, R> emits,
                Function<Runs, R> runs,
                Function<ChangesLand, R> changes,
                Function<Fertilises, R> fertilises) {
            return changes.apply(this);
        }
    }

    /**
     * Brings nitrogen onto soil, of which a share leaves as nitrous oxide (Tier 1 of the IPCC); the amount is the mass of nitrogen.
     *
     * @param factor mass of nitrogen that leaves as nitrous oxide for each mass of nitrogen; that of the method if not said
     */
    record Fertilises(Optional<Amount> factor) implements Activity {

        @Override
        public <R> R match(
                Function<Buys, R> buys,
                Function<Emits, R> emits,
                Function<Runs, R> runs,
                Function<ChangesLand, R> changes,
                Function<Fertilises, R> fertilises) {
            return fertilises.apply(this);
        }
    }
}
