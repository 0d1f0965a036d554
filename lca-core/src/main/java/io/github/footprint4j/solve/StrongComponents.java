package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparsePattern;
import java.util.Arrays;

/**
 * Groups unknowns that depend on each other, in an order in which every group comes after those it depends on.
 *
 * <p>Tarjan's algorithm (SIAM Journal on Computing 1, 1972, 146-160) with a stack of its own, because chains of processes are
 * thousands long. Within a group the unknowns stand in the order in which the search left them, so that most dependencies point
 * backwards and a sweep in this order carries values far.
 */
final class StrongComponents {

    private static final int NEW = -1;

    private final SparsePattern equations;
    private final int[] rowOf;
    private final int[] found;
    private final int[] low;
    private final int[] next;
    private final int[] group;
    private final int[] left;
    private final int[] open;
    private final int[] path;
    private int foundCount;
    private int leftCount;
    private int openCount;
    private int groups;

    private StrongComponents(SparsePattern equations, int[] rowOf) {
        int n = rowOf.length;
        this.equations = equations;
        this.rowOf = rowOf;
        found = new int[n];
        low = new int[n];
        next = new int[n];
        group = new int[n];
        left = new int[n];
        open = new int[n];
        path = new int[n];
        Arrays.fill(found, NEW);
        Arrays.fill(group, NEW);
    }

    /**
     * The groups of all unknowns.
     *
     * @param equations the unknowns of each equation as the rows of its column
     * @param rowOf the equation that determines each unknown
     */
    static StrongComponents of(SparsePattern equations, int[] rowOf) {
        StrongComponents components = new StrongComponents(equations, rowOf);
        for (int unknown = 0; unknown < rowOf.length; unknown++) {
            if (components.found[unknown] == NEW) {
                components.search(unknown);
            }
        }
        return components;
    }

    private void search(int root) {
        int depth = 0;
        enter(root);
        path[0] = root;
        while (depth >= 0) {
            int unknown = path[depth];
            int needed = step(unknown);
            if (needed != NEW) {
                enter(needed);
                path[++depth] = needed;
            } else {
                leave(unknown);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[unknown]);
                }
            }
        }
    }

    private void enter(int unknown) {
        found[unknown] = foundCount;
        low[unknown] = foundCount++;
        next[unknown] = equations.start(rowOf[unknown]);
        open[openCount++] = unknown;
    }

    /** The next unknown needed by this one that was not found before, or {@link #NEW} if there is none. */
    private int step(int unknown) {
        int end = equations.start(rowOf[unknown] + 1);
        while (next[unknown] < end) {
            int needed = equations.row(next[unknown]++);
            if (found[needed] == NEW) {
                return needed;
            }
            if (group[needed] == NEW) {
                low[unknown] = Math.min(low[unknown], found[needed]);
            }
        }
        return NEW;
    }

    private void leave(int unknown) {
        left[leftCount++] = unknown;
        if (low[unknown] < found[unknown]) {
            return;
        }
        int member;
        do {
            member = open[--openCount];
            group[member] = groups;
        } while (member != unknown);
        groups++;
    }

    /** The start of each group in {@link #order()}, and the number of unknowns at the end. */
    int[] starts() {
        int[] starts = new int[groups + 1];
        for (int g : group) {
            starts[g + 1]++;
        }
        for (int g = 0; g < groups; g++) {
            starts[g + 1] += starts[g];
        }
        return starts;
    }

    /** All unknowns, group by group. */
    int[] order() {
        int[] place = starts();
        int[] order = new int[left.length];
        for (int unknown : left) {
            order[place[group[unknown]]++] = unknown;
        }
        return order;
    }
}
