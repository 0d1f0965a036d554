package io.github.footprint4j.change;

import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Factor;
import io.github.footprint4j.process.EntryId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** By which forms of one element are known. */
    private record Form(EntryId id, List<Factor> factors) {}

    /** The elements of the first list in their order, each with its changed form behind it, then those that only the second list has. */
    List<E> join(List<E> without, List<E> with) {
        Set<E> before = new HashSet<>(without); // looked up only
        Set<E> after = new HashSet<>(with); // looked up only
        List<E> left =
                with.stream().filter(element -> !before.contains(element)).toList();
        Map<Form, Deque<Integer>> forms = new HashMap<>(); // looked up only
        for (int i = 0; i < left.size(); i++) {
            forms.computeIfAbsent(form(left.get(i)), unused -> new ArrayDeque<>())
                    .add(i);
        }
        BitSet taken = new BitSet(left.size());
        List<E> joined = new ArrayList<>();
        for (E element : without) {
            Optional<Integer> other = after.contains(element)
                    ? Optional.empty()
                    : Optional.ofNullable(forms.get(form(element))).map(Deque::poll);
            other.ifPresent(taken::set);
            if (after.contains(element)) {
                joined.add(element);
            } else {
                joined.addAll(other.map(position -> both(element, left.get(position)))
                        .orElseGet(() -> List.of(counted.of(element, false))));
            }
        }
        for (int i = taken.nextClearBit(0); i < left.size(); i = taken.nextClearBit(i + 1)) {
            joined.add(counted.of(left.get(i), true));
        }
        return joined;
    }

    /** An element and its changed form. */
    private List<E> both(E element, E other) {
        return inside.of(element, other)
                .map(List::of)
                .orElseGet(() -> List.of(counted.of(element, false), counted.of(other, true)));
    }

    private Form form(E element) {
        Entry one = entry.apply(element);
        return new Form(one.id(), one.extent().condition().factors());
    }
}
