package io.github.footprint4j.system;

import io.github.footprint4j.compiled.Sizes;
import java.util.List;

/**
 * What must hold for an answer of a {@link FlatModel} to count.
 *
 * @param bounded slots whose magnitude is at most 1e100
 * @param positive slots that are above 0: what a process leaves of its own product
 */
public record FlatGuards(List<Integer> bounded, List<Integer> positive) {

    /** Copies both lists. */
    public FlatGuards {
        bounded = List.copyOf(bounded);
        positive = List.copyOf(positive);
    }

    /** True if all hold. */
    boolean hold(double[] slots) {
        return bounded.stream().allMatch(slot -> isBounded(slots[slot]))
                && positive.stream().allMatch(slot -> slots[slot] > 0);
    }

    static boolean isBounded(double value) {
        return Sizes.isBounded(value);
    }
}
