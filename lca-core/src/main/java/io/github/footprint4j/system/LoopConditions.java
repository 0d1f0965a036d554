package io.github.footprint4j.system;

import io.github.footprint4j.compiled.CellSlots;
import io.github.footprint4j.compiled.Compiled;
import io.github.footprint4j.compiled.Layout;
import io.github.footprint4j.compiled.Loops;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.solve.Component;
import io.github.footprint4j.solve.SingularSystemException;
import io.github.footprint4j.solve.Solvable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds loops of processes whose answer hangs on the last digits of their amounts.
 *
 * <p>The condition of a loop A s = f is the largest of |A⁻¹ (|A| |s|)|ᵢ / |sᵢ|: how many times a relative change of the amounts comes
 * back in the runs (Skeel, Journal of the ACM 26, 1979, 494-526, with A⁻¹ in place of its magnitudes, which are equal in a loop that
 * saves nothing elsewhere). It does not depend on the units of the processes. For a process that uses its own product it is the sum of
 * the magnitudes on its diagonal over what is left.
 */
final class LoopConditions {

    private static final double LARGEST = 1e10;

    private final Layout layout;
    private final SparseMatrix technosphere;
    private final Solvable solvable;
    private final double[] runs;

    private LoopConditions(Layout layout, SparseMatrix technosphere, Solvable solvable, double[] runs) {
        this.layout = layout;
        this.technosphere = technosphere;
        this.solvable = solvable;
        this.runs = runs;
    }

    /** One note for each loop that is worse than 1e10. */
    static List<Issue> notes(SolvedSystem solved, Compiled compiled, double[] slots, Solvable solvable) {
        double[] runs = new double[compiled.layout().nodes().size()];
        for (int node = 0; node < runs.length; node++) {
            runs[node] = solved.runs(node);
        }
        LoopConditions conditions = new LoopConditions(compiled.layout(), solved.technosphere(), solvable, runs);
        List<Issue> notes = new ArrayList<>();
        List<Component> loops = compiled.structure().components().stream()
                .filter(Component::isLoop)
                .toList();
        if (!loops.isEmpty() && conditions.worst(loops) > LARGEST) {
            loops.stream()
                    .filter(loop -> conditions.worst(List.of(loop)) > LARGEST)
                    .forEach(loop -> notes.add(conditions.note(loop.columns())));
        }
        CellSlots cells = compiled.layout().technosphere();
        for (int node = 0; node < runs.length; node++) {
            if (cells.condition(cells.pattern().position(node, node).orElseThrow(), slots) > LARGEST) {
                notes.add(conditions.note(List.of(node)));
            }
        }
        return notes;
    }

    /** The largest condition of some loops; infinite if it cannot be calculated. */
    private double worst(List<Component> loops) {
        double[] magnitudes = new double[runs.length];
        for (Component loop : loops) {
            Set<Integer> rows = new TreeSet<>(loop.rows());
            for (int column : loop.columns()) {
                technosphere.column(column, (row, unused, value) -> {
                    magnitudes[row] += rows.contains(row) ? Math.abs(value * runs[column]) : 0;
                });
            }
        }
        try {
            double[] moved = solvable.solve(magnitudes).toArray();
            return loops.stream()
                    .flatMap(loop -> loop.columns().stream())
                    .filter(column -> runs[column] != 0)
                    .mapToDouble(column -> Math.abs(moved[column] / runs[column]))
                    .max()
                    .orElse(0);
        } catch (SingularSystemException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private Issue note(List<Integer> columns) {
        List<Node> nodes = columns.stream().map(layout.nodes()::at).toList();
        return Issue.note(
                        IssueCode.ILL_CONDITIONED,
                        Loops.where(nodes, layout),
                        "the loop of " + Loops.names(nodes)
                                + " hangs on the last digits of its amounts: a change of one of them counts more than 1e10 times")
                .maybe("an amount or unit in it is wrong, since the loop uses up almost all it makes");
    }
}
