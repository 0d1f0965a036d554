package io.github.footprint4j.system;

import io.github.footprint4j.compiled.Layout;
import io.github.footprint4j.ledger.Tag;
import java.util.Arrays;
import java.util.function.Predicate;

/** The two solutions from which the derivatives of the contributions of some lines follow, see {@link SolvedSystem#gradient(Predicate)}. */
final class LineGradient {

    private final SolvedSystem solved;
    private final Chain chain;
    private final boolean[] counted;
    private final double[] scores;
    private final double[] runs;
    private final double[] adjoint;

    LineGradient(SolvedSystem solved, Layout layout, Predicate<Tag> lines) {
        this.solved = solved;
        this.chain = new Chain(solved.technosphere(), layout);
        this.counted = new boolean[layout.nodes().size()];
        for (int node = 0; node < counted.length; node++) {
            counted[node] = layout.columns().get(node).tag().filter(lines).isPresent();
        }
        this.scores = new double[counted.length];
        this.runs = new double[counted.length];
        Arrays.setAll(runs, node -> counted[node] ? solved.runs(node) : 0);
        double[] direct = direct();
        if (chain.size() > 0) {
            solveChain(direct);
        }
        this.adjoint = solved.transposed(weights(direct));
    }

    /** The derivative with respect to a cell of the technosphere. */
    double technosphere(int row, int column) {
        return -adjoint[row] * solved.runs(column) - scores[row] * runs[column];
    }

    /** How often each node runs for the lines. */
    double[] runs() {
        return runs;
    }

    /** The own emissions of one run of each node, in kg CO2e. */
    private double[] direct() {
        double[] direct = new double[counted.length];
        solved.biosphere().forEach((substance, node, mass) -> direct[node] += mass * solved.counted(substance));
        return direct;
    }

    /** Fills in λ and what U runs for the lines. */
    private void solveChain(double[] direct) {
        double[] bought = new double[counted.length];
        solved.technosphere()
                .forEach((row, column, amount) -> bought[row] -= counted[column] ? amount * runs[column] : 0);
        double[][] answers = chain.solved(solvable -> new double[][] {
            solvable.solveTransposed(chain.values(node -> direct[node])).toArray(),
            solvable.solve(chain.values(node -> bought[node])).toArray()
        });
        for (int node = 0; node < counted.length; node++) {
            if (chain.holds(node)) {
                scores[node] = answers[0][chain.position(node)];
                runs[node] = answers[1][chain.position(node)];
            }
        }
    }

    private double[] weights(double[] direct) {
        double[] weights = new double[counted.length];
        Arrays.setAll(weights, node -> counted[node] ? direct[node] : 0);
        solved.technosphere()
                .forEach((row, column, amount) -> weights[column] -= counted[column] ? amount * scores[row] : 0);
        return weights;
    }
}
