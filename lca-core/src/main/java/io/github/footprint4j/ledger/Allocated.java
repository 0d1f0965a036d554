package io.github.footprint4j.ledger;

import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.AllocationKey;
import java.util.List;

/**
 * How an activity was shared among its outputs (PAS 2050:2011, clauses 8.1 and 8.5), for the record.
 *
 * @param name the unit process, or the line of the product
 * @param place where it stands
 * @param key by what it was shared
 * @param bears what each output bears
 */
public record Allocated(String name, Place place, AllocationKey key, List<Bears> bears) {

    /** Copies the list. */
    public Allocated {
        bears = List.copyOf(bears);
    }

    /**
     * The share of one output.
     *
     * @param output its name
     * @param share what it bears, from 0 to 1; of an expanded system the main output bears everything, less what is displaced
     */
    public record Bears(String output, double share) {}
}
