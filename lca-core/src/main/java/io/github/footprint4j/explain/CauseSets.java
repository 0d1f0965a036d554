package io.github.footprint4j.explain;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongToDoubleFunction;
import java.util.function.ToDoubleFunction;

/** Sets of causes as bits, and the value of each. Not thread-safe. */
final class CauseSets<C extends Comparable<? super C>> {

    private static final int MOST = Long.SIZE - 1;

    private final List<C> causes;
    private final LongToDoubleFunction function;

    private CauseSets(List<C> causes, LongToDoubleFunction function) {
        this.causes = causes;
        this.function = function;
    }

    /** Sets whose values are calculated once. */
    static <C extends Comparable<? super C>> CauseSets<C> of(List<C> causes, ToDoubleFunction<Set<C>> function) {
        List<C> ordered = List.copyOf(new TreeSet<>(causes));
        Map<Long, Double> values = new HashMap<>(); // looked up only, never iterated
        return ofBits(
                causes, bits -> values.computeIfAbsent(bits, unused -> function.applyAsDouble(members(ordered, bits))));
    }

    private static <C extends Comparable<? super C>> SortedSet<C> members(List<C> ordered, long bits) {
        SortedSet<C> set = new TreeSet<>();
        for (int i = 0; i < ordered.size(); i++) {
            if ((bits >>> i & 1) == 1) {
                set.add(ordered.get(i));
            }
        }
        return Collections.unmodifiableSortedSet(set);
    }

    /** Sets whose values are asked for by their bits, the first cause being the lowest, as often as they are needed. */
    static <C extends Comparable<? super C>> CauseSets<C> ofBits(List<C> causes, LongToDoubleFunction function) {
        List<C> ordered = List.copyOf(new TreeSet<>(causes));
        if (ordered.size() < causes.size()) {
            throw new IllegalArgumentException("each cause is named once, found " + causes);
        }
        if (ordered.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " causes, found " + ordered.size());
        }
        return new CauseSets<>(ordered, function);
    }

    int size() {
        return causes.size();
    }

    C cause(int position) {
        return causes.get(position);
    }

    double valueOfNone() {
        return value(0);
    }

    double valueOfAll() {
        return value((1L << size()) - 1);
    }

    /** The value of a set of causes, one bit each. */
    double value(long bits) {
        double value = function.applyAsDouble(bits);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "the value of " + members(causes, bits) + " is " + value + ", expected a finite number");
        }
        return value;
    }
}
