package io.github.footprint4j.system;

import io.github.footprint4j.matrix.SparsePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** What one run of a tagged node contributes to each group, as steps of a program: its own emissions, then what it buys from the chain. */
final class GroupSteps {

    private final SolvedSystem base;
    private final CellSteps cells;
    private final ChainScores scores;
    private final int[] potentials;
    private final List<Integer> counted;

    /**
     * Steps that are added to a program.
     *
     * @param potentials the slot of each substance's warming potential
     */
    GroupSteps(SolvedSystem base, CellSteps cells, ChainScores scores, int[] potentials) {
        this.base = base;
        this.cells = cells;
        this.scores = scores;
        this.potentials = potentials;
        this.counted = IntStream.range(0, potentials.length)
                .filter(substance -> base.system()
                        .method()
                        .account(
                                substance(substance).gas(), substance(substance).origin())
                        .isEmpty())
                .boxed()
                .toList();
    }

    private Substance substance(int substance) {
        return base.system().substances().at(substance);
    }

    /** The slot of what a run contributes to each group, in kg CO2e. */
    int[] of(int node, ToIntFunction<Contribution> group, int groups) {
        int[] sums = new int[groups];
        Arrays.fill(sums, Arithmetic.ZERO);
        ownEmissions(node, group, sums);
        SparsePattern pattern = cells.technosphere();
        for (int position = pattern.start(node); position < pattern.start(node + 1); position++) {
            if (scores.holds(pattern.row(position)) && cells.made(position) != Arithmetic.ZERO) {
                purchase(node, position, group, sums);
            }
        }
        return sums;
    }

    private void ownEmissions(int node, ToIntFunction<Contribution> group, int[] sums) {
        SparsePattern pattern = cells.biosphere();
        for (int position = pattern.start(node); position < pattern.start(node + 1); position++) {
            int substance = pattern.row(position);
            if (counted.contains(substance)) {
                int co2e = cells.slots().times(cells.emitted(position), potentials[substance]);
                int to = group.applyAsInt(Groups.cell(base.system(), node, node, substance));
                sums[to] = cells.slots().plus(sums[to], co2e);
            }
        }
    }

    private void purchase(int node, int position, ToIntFunction<Contribution> group, int[] sums) {
        int supplier = cells.technosphere().row(position);
        SortedMap<Integer, List<Integer>> substances = new TreeMap<>();
        for (int substance : counted) {
            substances
                    .computeIfAbsent(
                            group.applyAsInt(Groups.cell(base.system(), node, supplier, substance)),
                            unused -> new ArrayList<>())
                    .add(substance);
        }
        substances.forEach((to, some) -> {
            int co2e = cells.slots().times(cells.made(position), scores.of(List.copyOf(some))[supplier]);
            sums[to] = cells.slots().minus(sums[to], co2e);
        });
    }
}
