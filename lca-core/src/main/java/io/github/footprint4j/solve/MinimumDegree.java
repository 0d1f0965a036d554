package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparsePattern;
import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * An order of elimination that keeps factors sparse: always the unknown with the fewest neighbours next.
 *
 * <p>Works on the pattern of A + A' as a quotient graph with the approximate degrees of Amestoy, Davis and Duff (SIAM Journal on
 * Matrix Analysis 17, 1996, 886-905), without their merging of equal unknowns. Ties go to the lower number.
 */
final class MinimumDegree {

    private final int n;
    private final IntBag[] neighbours;
    private final IntBag[] cliques;
    private final IntBag[] members;
    private final boolean[] isAbsorbed;
    private final boolean[] isEliminated;
    private final int[] degree;
    private final int[] mark;
    private final int[] outside;
    private final PriorityQueue<Long> queue = new PriorityQueue<>();

    private MinimumDegree(SparsePattern pattern) {
        n = pattern.rows();
        neighbours = bags(n);
        cliques = bags(n);
        members = bags(n);
        isAbsorbed = new boolean[n];
        isEliminated = new boolean[n];
        degree = new int[n];
        mark = new int[n];
        outside = new int[n];
        Arrays.fill(mark, -1);
    }

    private static IntBag[] bags(int n) {
        IntBag[] bags = new IntBag[n];
        Arrays.setAll(bags, i -> new IntBag());
        return bags;
    }

    /** The unknowns of a square pattern in the order of elimination. */
    static int[] order(SparsePattern pattern) {
        MinimumDegree graph = new MinimumDegree(pattern);
        graph.connect(pattern);
        int[] order = new int[graph.n];
        for (int i = 0; i < graph.n; i++) {
            order[i] = graph.next();
            graph.eliminate(order[i], graph.n - i - 1);
        }
        return order;
    }

    private void connect(SparsePattern pattern) {
        pattern.forEach((row, column, position) -> {
            if (row != column) {
                neighbours[column].add(row);
                neighbours[row].add(column);
            }
        });
        for (int i = 0; i < n; i++) {
            neighbours[i].sortDistinct();
            enqueue(i, neighbours[i].size());
        }
    }

    private void enqueue(int unknown, int newDegree) {
        degree[unknown] = newDegree;
        queue.add(((long) newDegree << 32) | unknown);
    }

    private int next() {
        while (true) {
            long entry = queue.remove();
            int unknown = (int) entry;
            if (!isEliminated[unknown] && degree[unknown] == (int) (entry >> 32)) {
                return unknown;
            }
        }
    }

    /** Makes the pivot's neighbours a clique, named after the pivot, that replaces the cliques the pivot was in. */
    private void eliminate(int pivot, int remaining) {
        isEliminated[pivot] = true;
        mark[pivot] = pivot;
        gather(pivot, neighbours[pivot], members[pivot]);
        IntBag absorbed = cliques[pivot];
        for (int i = 0; i < absorbed.size(); i++) {
            int clique = absorbed.at(i);
            gather(pivot, members[clique], members[pivot]);
            isAbsorbed[clique] = true;
            members[clique] = new IntBag();
        }
        neighbours[pivot] = new IntBag();
        countOutside(pivot);
        IntBag clique = members[pivot];
        for (int i = 0; i < clique.size(); i++) {
            update(clique.at(i), pivot, remaining);
        }
    }

    private void gather(int pivot, IntBag candidates, IntBag target) {
        for (int i = 0; i < candidates.size(); i++) {
            int candidate = candidates.at(i);
            if (mark[candidate] != pivot && !isEliminated[candidate]) {
                mark[candidate] = pivot;
                target.add(candidate);
            }
        }
    }

    /** For every clique that touches the new one: how many of its members are not in the new one. */
    private void countOutside(int pivot) {
        IntBag clique = members[pivot];
        for (int i = 0; i < clique.size(); i++) {
            IntBag touched = cliques[clique.at(i)];
            for (int j = 0; j < touched.size(); j++) {
                outside[touched.at(j)] = members[touched.at(j)].size();
            }
        }
        for (int i = 0; i < clique.size(); i++) {
            IntBag touched = cliques[clique.at(i)];
            for (int j = 0; j < touched.size(); j++) {
                outside[touched.at(j)]--;
                isAbsorbed[touched.at(j)] |= outside[touched.at(j)] == 0;
            }
        }
    }

    private void update(int unknown, int pivot, int remaining) {
        neighbours[unknown].keepIf(other -> mark[other] != pivot && !isEliminated[other]);
        cliques[unknown].keepIf(clique -> !isAbsorbed[clique]);
        int inPivot = members[pivot].size() - 1;
        long bound = (long) neighbours[unknown].size() + inPivot;
        for (int j = 0; j < cliques[unknown].size(); j++) {
            bound += outside[cliques[unknown].at(j)];
        }
        cliques[unknown].add(pivot);
        long grown = (long) degree[unknown] + inPivot;
        enqueue(unknown, (int) Math.min(remaining - 1L, Math.min(bound, grown)));
    }
}
