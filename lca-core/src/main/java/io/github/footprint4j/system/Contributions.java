package io.github.footprint4j.system;

import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.solve.SingularSystemException;
import io.github.footprint4j.solve.Solvable;
import io.github.footprint4j.solve.Solver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Splits a footprint into cells that add up to it, whatever loops there are.
 *
 * <p>Nodes are tagged (T) or not (U). Every contribution belongs to the nearest tagged consumer. With the runs s of the whole system and
 * the scores λ of each substance for U alone, λ = (A_UU)⁻ᵀ b_U, a tagged node j has a cell for its own emissions, s_j b_j, and one for each
 * purchase from an untagged node d, -s_j a_dj λ_d. Since A_UU s_U = -A_UT s_T, the cells sum to b_T s_T + b_U s_U, the total.
 */
final class Contributions {

    private final SolvedSystem solved;
    private final Layout layout;
    private final int[] position;
    private final List<Integer> untagged = new ArrayList<>();

    private Contributions(SolvedSystem solved, Layout layout) {
        this.solved = solved;
        this.layout = layout;
        this.position = new int[layout.nodes().size()];
        for (int node = 0; node < position.length; node++) {
            boolean tagged = layout.columns().get(node).tag().isPresent();
            position[node] = tagged ? -1 : untagged.size();
            if (!tagged) {
                untagged.add(node);
            }
        }
    }

    static List<Contribution> of(SolvedSystem solved, Layout layout) {
        return new Contributions(solved, layout).cells();
    }

    private List<Contribution> cells() {
        List<Contribution> cells = new ArrayList<>();
        ownEmissions(cells);
        double[][] scores = scores();
        for (int node = 0; node < position.length; node++) {
            if (position[node] < 0) {
                purchases(node, scores, cells);
            }
        }
        Collections.sort(cells);
        return Collections.unmodifiableList(cells);
    }

    private void ownEmissions(List<Contribution> cells) {
        solved.biosphere().forEach((substance, node, mass) -> {
            if (position[node] < 0) {
                add(cells, node, node, substance, solved.runs(node) * mass);
            }
        });
    }

    private void purchases(int consumer, double[][] scores, List<Contribution> cells) {
        solved.technosphere().column(consumer, (supplier, unused, amount) -> {
            if (position[supplier] >= 0) {
                for (int substance = 0; substance < scores.length; substance++) {
                    double mass = -solved.runs(consumer) * amount * scores[substance][position[supplier]];
                    add(cells, consumer, supplier, substance, mass);
                }
            }
        });
    }

    private void add(List<Contribution> cells, int consumer, int supplier, int substance, double mass) {
        if (mass != 0) {
            cells.add(new Contribution(
                    layout.columns().get(consumer).tag().orElseThrow(),
                    layout.nodes().at(supplier),
                    layout.substances().at(substance),
                    mass * solved.potential(substance)));
        }
    }

    /** For each substance, kg for one unit of what each untagged node makes, with the untagged part of its chain. */
    private double[][] scores() {
        if (untagged.isEmpty()) {
            return new double[0][];
        }
        try {
            Solvable chain = Solver.standard().prepare(chain());
            double[][] scores = new double[layout.substances().size()][];
            for (int substance = 0; substance < scores.length; substance++) {
                scores[substance] = chain.solveTransposed(emitted(substance)).toArray();
            }
            return scores;
        } catch (SingularSystemException e) {
            throw Loops.named(
                    e, layout, untagged.stream().map(layout.nodes()::at).toList());
        }
    }

    private SparseMatrix chain() {
        SparseMatrix.Builder builder = SparseMatrix.builder(untagged.size(), untagged.size());
        solved.technosphere().forEach((row, column, value) -> {
            if (position[row] >= 0 && position[column] >= 0) {
                builder.add(position[row], position[column], value);
            }
        });
        return builder.build();
    }

    private double[] emitted(int substance) {
        double[] row = new double[untagged.size()];
        for (int node = 0; node < row.length; node++) {
            row[node] = solved.biosphere().at(substance, untagged.get(node));
        }
        return row;
    }
}
