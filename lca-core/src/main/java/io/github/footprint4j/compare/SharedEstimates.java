package io.github.footprint4j.compare;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has been said of estimates that two product files state alike: which parameters are one quantity, such as the habits of the same
 * people, and whether all others are quantities of their own.
 *
 * @param shared names of parameters that are one quantity in all products that have them
 * @param restIsIndependent true if every other parameter is a quantity of its own however much it looks like another one
 */
public record SharedEstimates(SortedSet<String> shared, boolean restIsIndependent) {

    /** Nobody has said anything. */
    public static final SharedEstimates NOT_STATED = new SharedEstimates(Collections.emptySortedSet(), false);

    /** Copies the set. */
    public SharedEstimates {
        shared = Collections.unmodifiableSortedSet(new TreeSet<>(shared));
    }

    /** With one more parameter that is one quantity. */
    public SharedEstimates with(String name) {
        SortedSet<String> more = new TreeSet<>(shared);
        more.add(name);
        return new SharedEstimates(more, restIsIndependent);
    }

    /** With every other parameter a quantity of its own. */
    public SharedEstimates withIndependentRest() {
        return new SharedEstimates(shared, true);
    }
}
