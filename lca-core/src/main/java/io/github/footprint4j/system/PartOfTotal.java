package io.github.footprint4j.system;

import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.solve.SingularSystemException;
import io.github.footprint4j.solve.Solvable;
import io.github.footprint4j.solve.Solver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sum P of the contributions that are counted to some tags, and its derivative.
 *
 * <p>With the runs s, the tagged nodes T of which S are chosen, the untagged nodes U, what a substance counts c, and the scores of U alone
 * y = A_UU⁻ᵀ B_Uᵀ c,
 *
 * <pre>
 *   P = Σ over j in S  s_j w_j      with  w_j = Σ_k c_k B_kj - Σ over d in U  A_dj y_d
 * </pre>
 *
 * Its derivative needs two more solves: p = A⁻ᵀ w (0 outside S) for what changes the runs, and q = A_UU⁻¹ v with v_d = -Σ over j in S
 * A_dj s_j, how often U runs for S. Then ∂P/∂A_ij = -p_i s_j, less y_d s_j where d is in U and j in S, less y_d q_e where both are in U;
 * ∂P/∂B_kj = c_k s_j for j in S and c_k q_j for j in U; ∂P/∂c_k = Σ B_kj s_j over S and Σ B_kj q_j over U.
 */
final class PartOfTotal {

    private final SolvedSystem solved;
    private final boolean[] chosen;
    private final int[] untagged;
    private final double[] chainScores;
    private final double[] chainRuns;

    private PartOfTotal(SolvedSystem solved, Layout layout, Predicate<Tag> selection) {
        this.solved = solved;
        int size = layout.nodes().size();
        this.chosen = new boolean[size];
        this.untagged = new int[size];
        int count = 0;
        for (int node = 0; node < size; node++) {
            chosen[node] = layout.columns().get(node).tag().filter(selection).isPresent();
            untagged[node] = layout.columns().get(node).tag().isPresent() ? -1 : count++;
        }
        this.chainScores = new double[size];
        this.chainRuns = new double[size];
        if (count > 0) {
            solveChain(count, layout);
        }
    }

    static PartOfTotal of(SolvedSystem solved, Layout layout, Predicate<Tag> selection) {
        return new PartOfTotal(solved, layout, selection);
    }

    private void solveChain(int count, Layout layout) {
        SparseMatrix.Builder builder = SparseMatrix.builder(count, count);
        double[] emitted = new double[count];
        double[] bought = new double[count];
        solved.technosphere().forEach((row, column, value) -> {
            if (untagged[row] >= 0 && untagged[column] >= 0) {
                builder.add(untagged[row], untagged[column], value);
            } else if (untagged[row] >= 0 && chosen[column]) {
                bought[untagged[row]] -= value * solved.runs(column);
            }
        });
        solved.biosphere().forEach((substance, node, mass) -> {
            if (untagged[node] >= 0) {
                emitted[untagged[node]] += mass * solved.counted(substance);
            }
        });
        Solvable chain = prepared(builder.build(), layout);
        scatter(chain.solveTransposed(emitted).toArray(), chainScores);
        scatter(chain.solve(bought).toArray(), chainRuns);
    }

    private Solvable prepared(SparseMatrix chain, Layout layout) {
        try {
            return Solver.standard().prepare(chain);
        } catch (SingularSystemException e) {
            List<Node> nodes = new ArrayList<>();
            for (int node = 0; node < untagged.length; node++) {
                if (untagged[node] >= 0) {
                    nodes.add(layout.nodes().at(node));
                }
            }
            throw Loops.named(e, layout, nodes);
        }
    }

    private void scatter(double[] chain, double[] all) {
        for (int node = 0; node < all.length; node++) {
            all[node] = untagged[node] >= 0 ? chain[untagged[node]] : 0;
        }
    }

    /** w: what one run of each chosen node contributes, in kg CO2e; 0 for the others. */
    double[] perRun() {
        double[] weights = new double[chosen.length];
        solved.biosphere().forEach((substance, node, mass) -> {
            weights[node] += chosen[node] ? mass * solved.counted(substance) : 0;
        });
        solved.technosphere().forEach((row, column, value) -> {
            weights[column] -= chosen[column] && untagged[row] >= 0 ? value * chainScores[row] : 0;
        });
        return weights;
    }

    /** ∂P/∂A_ij, where p is the transposed solution for {@link #perRun()}. */
    double technosphere(double[] p, int row, int column) {
        double slope = -p[row] * solved.runs(column);
        return untagged[row] >= 0 ? slope - chainScores[row] * runsFor(column) : slope;
    }

    /** How often a node runs for what is chosen: a chosen one as often as it does, one of the chain for their purchases. */
    double runsFor(int node) {
        return chosen[node] ? solved.runs(node) : chainRuns[node];
    }
}
