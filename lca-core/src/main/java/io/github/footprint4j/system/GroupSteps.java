package io.github.footprint4j.system;

import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.matrix.SparsePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** What one run of a tagged node contributes to each group, as steps of a program: its own emissions, then what it buys from the chain. */
final class GroupSteps {

    private final SolvedSystem base;
    private final CellSteps cells;
    private final ChainScores scores;
    private final int[] potentials;
    private final List<Integer> counted;
    private final IntPredicate isCounted;

    /**
     * Steps that are added to a program.
     *
     * @param potentials the slot of each substance's warming potential
     * @param isCounted which substances are counted
     */
    GroupSteps(SolvedSystem base, CellSteps cells, ChainScores scores, int[] potentials, IntPredicate isCounted) {
        this.base = base;
        this.cells = cells;
        this.scores = scores;
        this.potentials = potentials;
        this.isCounted = isCounted;
        this.counted =
                IntStream.range(0, potentials.length).filter(isCounted).boxed().toList();
    }

    /** What a run contributes to each group that it contributes to, in kg CO2e. */
    SortedMap<Integer, LinearSum> of(int node, ToIntFunction<Contribution> group) {
        SortedMap<Integer, LinearSum> sums = new TreeMap<>();
        ownEmissions(node, group, sums);
        SparsePattern pattern = cells.technosphere();
        for (int position = pattern.start(node); position < pattern.start(node + 1); position++) {
            if (scores.holds(pattern.row(position)) && cells.made(position) != Arithmetic.ZERO) {
                purchase(node, position, group, sums);
            }
        }
        return sums;
    }

    private void ownEmissions(int node, ToIntFunction<Contribution> group, SortedMap<Integer, LinearSum> sums) {
        SparsePattern pattern = cells.biosphere();
        for (int position = pattern.start(node); position < pattern.start(node + 1); position++) {
            int substance = pattern.row(position);
            if (isCounted.test(substance)) {
                int to = group.applyAsInt(Groups.cell(base.system(), node, node, substance));
                sum(sums, to).add(1, cells.emitted(position), potentials[substance]);
            }
        }
    }

    private void purchase(
            int node, int position, ToIntFunction<Contribution> group, SortedMap<Integer, LinearSum> sums) {
        int supplier = cells.technosphere().row(position);
        OptionalInt only = only(node, supplier, group);
        if (only.isPresent()) {
            sum(sums, only.getAsInt()).add(-1, cells.made(position), scores.of(counted)[supplier]);
            return;
        }
        SortedMap<Integer, List<Integer>> substances = new TreeMap<>();
        for (int substance : counted) {
            substances
                    .computeIfAbsent(
                            group.applyAsInt(Groups.cell(base.system(), node, supplier, substance)),
                            unused -> new ArrayList<>())
                    .add(substance);
        }
        substances.forEach((to, some) -> {
            int score = scores.of(List.copyOf(some))[supplier];
            sum(sums, to).add(-1, cells.made(position), score);
        });
    }

    /** The one group to which all that is bought counts, as for most purposes; empty if it counts to several. */
    private OptionalInt only(int node, int supplier, ToIntFunction<Contribution> group) {
        OptionalInt only = OptionalInt.empty();
        for (int substance : counted) {
            int to = group.applyAsInt(Groups.cell(base.system(), node, supplier, substance));
            if (only.isPresent() && to != only.getAsInt()) {
                return OptionalInt.empty();
            }
            only = OptionalInt.of(to);
        }
        return only;
    }

    private LinearSum sum(SortedMap<Integer, LinearSum> sums, int group) {
        return sums.computeIfAbsent(group, unused -> new LinearSum(cells.slots()));
    }
}
