package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.matrix.SparsePattern;
import java.util.List;

/** A pattern with its solving order, for the system and for its transpose. */
final class LoopwiseStructure implements Structure {

    private final SparsePattern pattern;
    private final BlockPattern forward;
    private final BlockPattern transposed;

    private LoopwiseStructure(SparsePattern pattern, BlockPattern forward, BlockPattern transposed) {
        this.pattern = pattern;
        this.forward = forward;
        this.transposed = transposed;
    }

    static LoopwiseStructure of(SparsePattern pattern) {
        BlockPattern forward = BlockPattern.of(SolvingOrder.of(pattern), pattern);
        return new LoopwiseStructure(pattern, forward, forward.transposed());
    }

    @Override
    public SparsePattern pattern() {
        return pattern;
    }

    @Override
    public List<Component> components() {
        return forward.order().components();
    }

    @Override
    public Solvable with(double[] values) {
        double[] checked = SparseMatrix.of(pattern, values).values();
        return new LoopwiseSolvable(
                new Once<>(() -> new BlockSystem(forward, checked)),
                new Once<>(() -> new BlockSystem(transposed, checked)));
    }
}
