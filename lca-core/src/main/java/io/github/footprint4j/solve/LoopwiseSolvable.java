package io.github.footprint4j.solve;

/** A system and its transpose, each arranged when first asked for. */
final class LoopwiseSolvable implements Solvable {

    private final Once<BlockSystem> forward;
    private final Once<BlockSystem> transposed;

    LoopwiseSolvable(Once<BlockSystem> forward, Once<BlockSystem> transposed) {
        this.forward = forward;
        this.transposed = transposed;
    }

    @Override
    public Solution solve(double[] f) {
        return forward.value().solve(f, new double[f.length]);
    }

    @Override
    public Solution solve(double[] f, Solution near) {
        return forward.value().solve(f, near.toArray());
    }

    @Override
    public Solution solveTransposed(double[] c) {
        return transposed.value().solve(c, new double[c.length]);
    }

    @Override
    public Solution solveTransposed(double[] c, Solution near) {
        return transposed.value().solve(c, near.toArray());
    }
}
