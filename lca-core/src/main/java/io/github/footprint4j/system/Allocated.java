package io.github.footprint4j.system;

import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.AllocationKey;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The same as terms. */
    record Terms(String name, Field field, AllocationKey key, List<BearsTerm> bears) {

        static final Comparator<Terms> ORDER = Comparator.comparing(Terms::name)
                .thenComparing(one -> one.field().pointer());

        /** The share of one output as a term. */
        record BearsTerm(String output, Term share) {}

        SlotsOf in(Term.Slots slots) {
            return new SlotsOf(
                    this, bears.stream().map(one -> slots.of(one.share())).toList());
        }
    }

    /** The same as slots of a program. */
    record SlotsOf(Terms terms, List<Integer> slots) {

        Allocated at(double[] values, IssuePlaces places) {
            List<Bears> bears = IntStream.range(0, slots.size())
                    .mapToObj(i -> new Bears(terms.bears().get(i).output(), values[slots.get(i)]))
                    .toList();
            return new Allocated(terms.name(), places.at(Place.of(terms.field().pointer())), terms.key(), bears);
        }
    }
}
