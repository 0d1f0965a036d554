package io.github.footprint4j.analysis;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Sets of causes as bits, and the value of each, which is calculated once. Not thread-safe. */
final class CauseSets<C extends Comparable<? super C>> {

    private static final int MOST = Long.SIZE - 1;

    private final List<C> causes;
    private final ToDoubleFunction<Set<C>> function;
    private final Map<Long, Double> values = new HashMap<>();

    private CauseSets(List<C> causes, ToDoubleFunction<Set<C>> function) {
        this.causes = causes;
        this.function = function;
    }

    static <C extends Comparable<? super C>> CauseSets<C> of(List<C> causes, ToDoubleFunction<Set<C>> function) {
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
        return values.computeIfAbsent(bits, this::calculated);
    }

    private double calculated(long bits) {
        SortedSet<C> set = new TreeSet<>();
        for (int i = 0; i < size(); i++) {
            if ((bits >>> i & 1) == 1) {
                set.add(causes.get(i));
            }
        }
        double value = function.applyAsDouble(Collections.unmodifiableSortedSet(set));
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the value of " + set + " is " + value + ", expected a finite number");
        }
        return value;
    }
}
