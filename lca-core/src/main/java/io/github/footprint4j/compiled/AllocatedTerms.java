package io.github.footprint4j.compiled;

import io.github.footprint4j.ledger.Allocated;
import io.github.footprint4j.method.AllocationKey;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How an activity was shared among its outputs, as terms.
 *
 * @param name the unit process, or the line of the product
 * @param field where it stands
 * @param key by what it was shared
 * @param bears what each output bears
 */
public record AllocatedTerms(String name, Field field, AllocationKey key, List<BearsTerm> bears) {

    static final Comparator<AllocatedTerms> ORDER = Comparator.comparing(AllocatedTerms::name)
            .thenComparing(one -> one.field().isOfLibrary())
            .thenComparing(one -> one.field().pointer());

    /** The share of one output as a term. */
    public record BearsTerm(String output, Term share) {}

    /** The same in the slots of a program. */
    SlotsOf in(Term.Slots slots) {
        return new SlotsOf(
                this, bears.stream().map(one -> slots.of(one.share())).toList());
    }

    /** The same as slots of a program. */
    record SlotsOf(AllocatedTerms terms, List<Integer> slots) {

        /** What each output bears at the values of all slots. */
        Allocated at(double[] values, IssuePlaces places) {
            List<Allocated.Bears> bears = IntStream.range(0, slots.size())
                    .mapToObj(i -> new Allocated.Bears(terms.bears().get(i).output(), values[slots.get(i)]))
                    .toList();
            return new Allocated(terms.name(), places.at(terms.field().place()), terms.key(), bears);
        }
    }
}
