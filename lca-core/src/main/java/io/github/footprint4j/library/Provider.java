package io.github.footprint4j.library;

import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.UnitProcess;
import java.util.Optional;

/**
 * A unit process that provides what somebody asks for.
 *
 * @param process the process
 * @param product what of it is meant; empty if it is the only outcome
 * @param dataset the dataset, if it is one of a library
 */
public record Provider(UnitProcess process, Optional<String> product, Optional<Dataset> dataset) {

    /** Who it belongs to. */
    public LibraryId owner() {
        return process.id().owner();
    }

    /** The location it holds for. */
    public Location at() {
        return process.id().at();
    }
}
