package io.github.footprint4j.system;

import io.github.footprint4j.compiled.Layout;
import io.github.footprint4j.ledger.Contribution;
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
    private final Chain chain;

    private Contributions(SolvedSystem solved, Layout layout) {
        this.solved = solved;
        this.layout = layout;
        this.chain = new Chain(solved.technosphere(), layout);
    }

    static List<Contribution> of(SolvedSystem solved, Layout layout) {
        return new Contributions(solved, layout).cells();
    }

    private List<Contribution> cells() {
        List<Contribution> cells = new ArrayList<>();
        ownEmissions(cells);
        double[][] scores = scores();
        for (int node = 0; node < layout.nodes().size(); node++) {
            if (!chain.holds(node)) {
                purchases(node, scores, cells);
            }
        }
        Collections.sort(cells);
        return Collections.unmodifiableList(cells);
    }

    private void ownEmissions(List<Contribution> cells) {
        solved.biosphere().forEach((substance, node, mass) -> {
            if (!chain.holds(node)) {
                add(cells, node, node, substance, solved.runs(node) * mass);
            }
        });
    }

    private void purchases(int consumer, double[][] scores, List<Contribution> cells) {
        solved.technosphere().column(consumer, (supplier, unused, amount) -> {
            if (chain.holds(supplier)) {
                for (int substance = 0; substance < scores.length; substance++) {
                    double mass = -solved.runs(consumer) * amount * scores[substance][chain.position(supplier)];
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
                    mass,
                    layout.substances().at(substance),
                    mass * solved.potential(substance)));
        }
    }

    /** For each substance, kg for one unit of what each untagged node makes, with the untagged part of its chain. */
    private double[][] scores() {
        if (chain.size() == 0) {
            return new double[0][];
        }
        double[][] scores = new double[layout.substances().size()][];
        return chain.solved(solvable -> {
            for (int substance = 0; substance < scores.length; substance++) {
                scores[substance] = solvable.solveTransposed(emitted(substance)).toArray();
            }
            return scores;
        });
    }

    private double[] emitted(int substance) {
        return chain.values(node -> solved.biosphere().at(substance, node));
    }
}
