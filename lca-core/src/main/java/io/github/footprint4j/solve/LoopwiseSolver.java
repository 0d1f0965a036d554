package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparsePattern;

/** Solves loop by loop, in the order in which they depend on each other. */
final class LoopwiseSolver implements Solver {

    @Override
    public Structure analyse(SparsePattern pattern) {
        if (pattern.rows() != pattern.columns()) {
            throw new IllegalArgumentException("a system needs as many equations as unknowns, found " + pattern.rows()
                    + " x " + pattern.columns());
        }
        return LoopwiseStructure.of(pattern);
    }
}
