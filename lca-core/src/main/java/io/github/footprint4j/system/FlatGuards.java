package io.github.footprint4j.system;

import io.github.footprint4j.compiled.Sizes;
import io.github.footprint4j.uncertainty.Range;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must hold at values of the inputs of a {@link FlatModel}.
 *
 * @param bounded slots whose magnitude is at most 1e100 if there is an answer
 * @param positive slots that are above 0 if there is an answer: what a process leaves of its own product
 * @param conditions between which values slots are if a file may state the values; an end that there is not is that of all finite numbers
 */
record FlatGuards(List<Integer> bounded, List<Integer> positive, SortedMap<Integer, Range> conditions) {

    /** Copies the lists and the map. */
    FlatGuards {
        bounded = List.copyOf(bounded);
        positive = List.copyOf(positive);
        conditions = Collections.unmodifiableSortedMap(new TreeMap<>(conditions));
    }

    /** True if there is an answer. */
    boolean hold(double[] slots) {
        return bounded.stream().allMatch(slot -> isBounded(slots[slot]))
                && positive.stream().allMatch(slot -> slots[slot] > 0);
    }

    /** True if a file may state the values. */
    boolean allow(double[] slots) {
        return conditions.entrySet().stream()
                .allMatch(condition -> condition.getValue().contains(slots[condition.getKey()]));
    }

    static boolean isBounded(double value) {
        return Sizes.isBounded(value);
    }
}
