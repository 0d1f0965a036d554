package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.matrix.SparsePattern;

/**
 * Solves square sparse systems in three steps, each done as seldom as possible: {@link #analyse} once for a pattern, {@link
 * Structure#with} once for a set of values, {@link Solvable#solve} for each right-hand side.
 *
 * <pre>{@code
 * Structure structure = Solver.standard().analyse(matrix.pattern());
 * Solvable solvable = structure.with(matrix.values());
 * double first = solvable.solve(demand).at(0);
 * }</pre>
 *
 * <p>All values are immutable and thread-safe, and equal input gives equal bits, whatever the number of threads.
 */
public interface Solver {

    /**
     * Finds out which unknowns depend on which.
     *
     * @throws IllegalArgumentException if the pattern is not square
     * @throws SingularSystemException if no values could make the matrix invertible
     */
    Structure analyse(SparsePattern pattern);

    /** {@link #analyse} and {@link Structure#with} for a matrix whose pattern is used once. */
    default Solvable prepare(SparseMatrix matrix) {
        return analyse(matrix.pattern()).with(matrix.values());
    }

    /** The solver of this library: substitution, Gauss-Seidel inside loops, and sparse LU for loops that do not settle. */
    static Solver standard() {
        return new LoopwiseSolver();
    }
}
