package io.github.footprint4j.system;

import io.github.footprint4j.compiled.Layout;
import io.github.footprint4j.compiled.Loops;
import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.solve.SingularSystemException;
import io.github.footprint4j.solve.Solvable;
import io.github.footprint4j.solve.Solver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/** The untagged nodes U of a system, whose contributions go to whoever buys from them, and their part A_UU of the technosphere. */
final class Chain {

    private final SparseMatrix technosphere;
    private final Layout layout;
    private final int[] position;
    private final List<Integer> untagged = new ArrayList<>();

    Chain(SparseMatrix technosphere, Layout layout) {
        this.technosphere = technosphere;
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

    /** How many nodes it has. */
    int size() {
        return untagged.size();
    }

    /** True if a node is in it. */
    boolean holds(int node) {
        return position[node] >= 0;
    }

    /** Where a node of it stands in answers. */
    int position(int node) {
        return position[node];
    }

    /** One value for each of its nodes. */
    double[] values(IntToDoubleFunction ofNode) {
        return untagged.stream().mapToDouble(ofNode::applyAsDouble).toArray();
    }

    /**
     * An answer of A_UU.
     *
     * @throws io.github.footprint4j.issue.UnsolvableException if it has none; names the processes of the loop
     */
    <T> T solved(Function<Solvable, T> answer) {
        try {
            return answer.apply(Solver.standard().prepare(matrix()));
        } catch (SingularSystemException e) {
            throw Loops.named(
                    e, layout, untagged.stream().map(layout.nodes()::at).toList());
        }
    }

    private SparseMatrix matrix() {
        SparseMatrix.Builder builder = SparseMatrix.builder(untagged.size(), untagged.size());
        technosphere.forEach((row, column, value) -> {
            if (position[row] >= 0 && position[column] >= 0) {
                builder.add(position[row], position[column], value);
            }
        });
        return builder.build();
    }
}
