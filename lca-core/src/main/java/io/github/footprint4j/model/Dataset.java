package io.github.footprint4j.model;

/**
 * A unit process of a library, with its documentation.
 *
 * @param process the process; it has one outcome, its reference product
 * @param documentation what its figure is and where it comes from
 * @param pairs the datasets that belong to the same material
 */
public record Dataset(UnitProcess process, Documentation documentation, Pairs pairs) {

    /** The id of its process. */
    public ProcessId id() {
        return process.id();
    }

    /** This dataset with other partners. */
    public Dataset with(Pairs newPairs) {
        return new Dataset(process, documentation, newPairs);
    }
}
