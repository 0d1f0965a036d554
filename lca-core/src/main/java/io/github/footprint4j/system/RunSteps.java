package io.github.footprint4j.system;

import io.github.footprint4j.matrix.SparsePattern;
import io.github.footprint4j.solve.Component;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * How often nodes run, as steps of a program: each row A_i· s = f_i is solved for its own node, after those that buy from it.
 *
 * <p>Only nodes that are asked for, and whoever buys from them, get steps.
 */
final class RunSteps {

    private final CellSteps cells;
    private final LoopSteps loops;
    private final int[] demand;
    private final int[] found;
    private final List<List<Integer>> entriesOfRow = new ArrayList<>();
    private final int[] columnOf;

    /**
     * Steps that are added to a program.
     *
     * @param demand the slot of what is demanded of each node
     */
    RunSteps(CellSteps cells, LoopSteps loops, int[] demand) {
        this.cells = cells;
        this.loops = loops;
        this.demand = demand;
        this.found = new int[demand.length];
        Arrays.fill(found, Arithmetic.ZERO);
        for (int node = 0; node < found.length; node++) {
            entriesOfRow.add(new ArrayList<>());
        }
        SparsePattern pattern = cells.technosphere();
        this.columnOf = new int[pattern.entries()];
        pattern.forEach((row, column, position) -> {
            entriesOfRow.get(row).add(position);
            columnOf[position] = column;
        });
    }

    /**
     * Adds the steps of some nodes.
     *
     * @param components all loops and lone nodes, buyers first
     * @return the slot of each node, {@link Arithmetic#ZERO} for those without steps
     */
    int[] of(boolean[] asked, List<Component> components) {
        boolean[] needed = neededFor(asked);
        for (Component component : components) {
            List<Integer> nodes = component.columns();
            if (nodes.stream().anyMatch(node -> needed[node]) && loops.fits(nodes.size())) {
                solve(nodes);
            }
        }
        return found;
    }

    private boolean[] neededFor(boolean[] asked) {
        boolean[] needed = asked.clone();
        Deque<Integer> open = new ArrayDeque<>();
        for (int node = 0; node < needed.length; node++) {
            if (needed[node]) {
                open.push(node);
            }
        }
        while (!open.isEmpty()) {
            for (int position : entriesOfRow.get(open.pop())) {
                if (!needed[columnOf[position]]) {
                    needed[columnOf[position]] = true;
                    open.push(columnOf[position]);
                }
            }
        }
        return needed;
    }

    private void solve(List<Integer> nodes) {
        int[][] inside = new int[nodes.size()][nodes.size()];
        int[] open = new int[nodes.size()];
        boolean any = false;
        for (int i = 0; i < open.length; i++) {
            Arrays.fill(inside[i], Arithmetic.ZERO);
            OpenSum sum = new OpenSum(cells, demand[nodes.get(i)]);
            for (int position : entriesOfRow.get(nodes.get(i))) {
                int other = nodes.indexOf(columnOf[position]);
                if (other >= 0) {
                    inside[i][other] = cells.made(position);
                } else {
                    sum.subtract(position, found[columnOf[position]]);
                }
            }
            open[i] = sum.slot();
            any |= open[i] != Arithmetic.ZERO;
        }
        if (any) {
            int[] answer = loops.solve(inside, open);
            for (int i = 0; i < answer.length; i++) {
                found[nodes.get(i)] = answer[i];
            }
        }
    }
}
