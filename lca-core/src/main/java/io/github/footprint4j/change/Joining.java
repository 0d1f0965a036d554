package io.github.footprint4j.change;

import io.github.footprint4j.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Joins two lists of elements into one whose elements depend on a switch where the lists differ.
 *
 * @param <E> the kind of elements
 * @param entry the entry of an element, by which forms of one element are known
 * @param counted an element times the switch, or times what the switch leaves
 * @param inside two forms of an element that differ only inside it as one element; empty if they differ otherwise
 */
record Joining<E>(Function<E, Entry> entry, Counted<E> counted, Inside<E> inside) {

    /** Multiplies an element by a switch. */
    interface Counted<E> {
        E of(E element, boolean on);
    }

    /** Joins two forms of an element inside it. */
    interface Inside<E> {
        Optional<E> of(E without, E with);
    }

    /** The elements of the first list in their order, each with its changed form behind it, then those that only the second list has. */
    List<E> join(List<E> without, List<E> with) {
        List<E> left = new ArrayList<>(with);
        left.removeAll(without);
        List<E> joined = new ArrayList<>();
        for (E element : without) {
            if (with.contains(element)) {
                joined.add(element);
            } else {
                joined.addAll(forms(element, left));
            }
        }
        left.forEach(element -> joined.add(counted.of(element, true)));
        return joined;
    }

    /** An element and its changed form, which is taken out of those that are left. */
    private List<E> forms(E element, List<E> left) {
        for (E other : left) {
            if (isForm(element, other)) {
                left.remove(other);
                return inside.of(element, other)
                        .map(List::of)
                        .orElseGet(() -> List.of(counted.of(element, false), counted.of(other, true)));
            }
        }
        return List.of(counted.of(element, false));
    }

    private boolean isForm(E one, E other) {
        Entry first = entry.apply(one);
        Entry second = entry.apply(other);
        return first.id().equals(second.id())
                && first.extent()
                        .condition()
                        .factors()
                        .equals(second.extent().condition().factors());
    }
}
