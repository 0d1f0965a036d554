package io.github.footprint4j.system;

import io.github.footprint4j.matrix.SparsePattern;
import io.github.footprint4j.solve.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What one unit of each untagged node's product emits with its untagged chain, λ = (A_UU)⁻ᵀ b_U, as steps of a program.
 *
 * <p>What does not depend on the inputs that move is a number, taken from the system at its base values; the others get steps, after those
 * they buy from.
 */
final class ChainScores {

    private final CellSteps cells;
    private final Arithmetic slots;
    private final LoopSteps loops;
    private final SolvedSystem base;
    private final Chain chain;
    private final int[] potentials;
    private final List<List<Integer>> components;
    private final Map<List<Integer>, int[]> known = new HashMap<>(); // looked up only, never iterated

    /**
     * Steps that are added to a program.
     *
     * @param potentials the slot of each substance's warming potential
     * @param components all loops and lone nodes, buyers first
     */
    ChainScores(CellSteps cells, LoopSteps loops, SolvedSystem base, int[] potentials, List<Component> components) {
        this.cells = cells;
        this.slots = cells.slots();
        this.loops = loops;
        this.base = base;
        this.chain = new Chain(base.technosphere(), cells.layout());
        this.potentials = potentials;
        this.components = new ArrayList<>();
        for (int i = components.size() - 1; i >= 0; i--) {
            List<Integer> inChain = inChain(components.get(i).columns());
            if (!inChain.isEmpty()) {
                this.components.add(inChain);
            }
        }
    }

    private List<Integer> inChain(List<Integer> nodes) {
        boolean isAlone = nodes.size() == 1 && !chain.holds(nodes.get(0)); // as each of many lines
        return isAlone ? List.of() : nodes.stream().filter(chain::holds).toList();
    }

    boolean holds(int node) {
        return chain.holds(node);
    }

    /** The slot of each untagged node's score in kg CO2e of some substances. */
    int[] of(List<Integer> substances) {
        return known.computeIfAbsent(substances, this::found);
    }

    private int[] found(List<Integer> substances) {
        int[] direct = direct(substances);
        boolean[] moves = moving(direct);
        int[] scores = new int[direct.length];
        Arrays.fill(scores, Arithmetic.ZERO);
        if (IntStream.range(0, moves.length).anyMatch(node -> chain.holds(node) && !moves[node])) {
            double[] numbers = numbers(substances);
            for (int node = 0; node < scores.length; node++) {
                if (chain.holds(node) && !moves[node]) {
                    scores[node] = slots.number(numbers[chain.position(node)]);
                }
            }
        }
        components.stream()
                .filter(nodes -> moves[nodes.get(0)] && loops.fits(nodes.size()))
                .forEach(nodes -> solve(nodes, direct, scores));
        return scores;
    }

    /** The own emissions of one run of each node, in kg CO2e. */
    private int[] direct(List<Integer> substances) {
        SparsePattern pattern = cells.biosphere();
        int[] direct = new int[pattern.columns()];
        Arrays.fill(direct, Arithmetic.ZERO);
        pattern.forEach((substance, node, position) -> {
            if (chain.holds(node) && substances.contains(substance)) {
                int co2e = slots.times(cells.emitted(position), potentials[substance]);
                direct[node] = slots.plus(direct[node], co2e);
            }
        });
        return direct;
    }

    /** Which scores depend on the inputs that move: all of a loop if one does. */
    private boolean[] moving(int[] direct) {
        boolean[] moves = new boolean[direct.length];
        for (List<Integer> nodes : components) {
            boolean any = nodes.stream().anyMatch(node -> isMoving(node, direct, moves));
            nodes.forEach(node -> moves[node] = any);
        }
        return moves;
    }

    private boolean isMoving(int node, int[] direct, boolean[] moves) {
        SparsePattern pattern = cells.technosphere();
        return !slots.isConstant(direct[node])
                || IntStream.range(pattern.start(node), pattern.start(node + 1))
                        .filter(position -> chain.holds(pattern.row(position)))
                        .anyMatch(position -> moves[pattern.row(position)] || !slots.isConstant(cells.made(position)));
    }

    private double[] numbers(List<Integer> substances) {
        double[] direct = chain.values(node -> {
            double sum = 0;
            for (int substance : substances) {
                sum += base.biosphere().at(substance, node) * base.potential(substance);
            }
            return sum;
        });
        return chain.solved(solvable -> solvable.solveTransposed(direct).toArray());
    }

    private void solve(List<Integer> nodes, int[] direct, int[] scores) {
        SparsePattern pattern = cells.technosphere();
        int[][] inside = new int[nodes.size()][nodes.size()];
        int[] open = new int[nodes.size()];
        for (int i = 0; i < open.length; i++) {
            Arrays.fill(inside[i], Arithmetic.ZERO);
            int node = nodes.get(i);
            OpenSum sum = new OpenSum(cells, direct[node]);
            for (int position = pattern.start(node); position < pattern.start(node + 1); position++) {
                int other = nodes.indexOf(pattern.row(position));
                if (other >= 0) {
                    inside[i][other] = cells.made(position);
                } else if (chain.holds(pattern.row(position))) {
                    sum.subtract(position, scores[pattern.row(position)]);
                }
            }
            open[i] = sum.slot();
        }
        int[] answer = loops.solve(inside, open);
        for (int i = 0; i < answer.length; i++) {
            scores[nodes.get(i)] = answer[i];
        }
    }
}
