package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparsePattern;

/** The solver of this library. */
final class LoopwiseSolver implements Solver {

    @Override
    public Structure analyse(SparsePattern pattern) {
        throw new UnsupportedOperationException("not written yet: " + pattern);
    }
}
