package io.github.footprint4j.footprint;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts.Owner;
import io.github.footprint4j.result.Deviations;
import io.github.footprint4j.result.Footprint;
import java.util.OptionalDouble;

/** How much of what is not known comes from the spreads of a library, which are its own estimates unless a note says otherwise. */
public final class LibrarySpreads {

    private LibrarySpreads() {}

    /** The share of the first-order variance of a total that comes from inputs of the library; empty if no spread moves the total. */
    public static OptionalDouble share(Footprint footprint) {
        Deviations deviations = footprint.deviations();
        double ofLibrary = 0;
        for (Input input : footprint.solved().system().inputs().all()) {
            if (input.facts().owner() == Owner.LIBRARY) {
                ofLibrary += deviations.of(input.id()) * deviations.of(input.id());
            }
        }
        double variance = deviations.variance();
        return variance > 0 ? OptionalDouble.of(ofLibrary / variance) : OptionalDouble.empty();
    }
}
