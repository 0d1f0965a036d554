package io.github.footprint4j.architecture;

import java.util.List;

/**
 * Counts of one kind, in ascending order.
 *
 * @param sorted the counts
 */
record Spread(List<Integer> sorted) {

    /** Sorts the counts. */
    Spread {
        sorted = sorted.stream().sorted().toList();
    }

    /** The smallest count that at least the given share of all counts does not exceed; 0 if there are none. */
    int quantile(double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(rank, 1) - 1);
    }
}
