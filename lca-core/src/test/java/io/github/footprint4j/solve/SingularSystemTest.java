package io.github.footprint4j.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.matrix.SparsePattern;
import io.github.footprint4j.solve.SingularSystemException.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SingularSystemTest {

    private static final Component LOOP = new Component(List.of(1, 2), List.of(1, 2));

    @Test
    void aLoopThatMakesWhatItUsesIsSingular() {
        //  0 --1--> 1 <--1--> 2
        var error = failure(new double[][] {{1, 0, 0}, {-1, 1, -1}, {0, -1, 1}});
        assertEquals(Kind.SINGULAR, error.kind());
        assertEquals(LOOP, error.component());
        assertTrue(error.residual().isEmpty());
        assertEquals("singular: a loop without a single answer, rows [1, 2], columns [1, 2]", error.getMessage());
    }

    @Test
    void aLoopThatMakesWhatItUsesUpToRoundingIsSingular() {
        //  0.1 * 3 * (1 / 0.3) differs from 1 by rounding only
        assertEquals(
                Kind.SINGULAR,
                failure(new double[][] {{1, 0, 0}, {-1, 1, -0.1 * 3}, {0, -1 / 0.3, 1}})
                        .kind());
    }

    @Test
    void aLoopThatUsesMoreThanItMakesIsUnproductive() {
        //  one of 1 takes 1 of 2, which takes 2 of 1: the only answer is s1 = -1, s2 = -1
        var error = failure(new double[][] {{1, 0, 0}, {-1, 1, -2}, {0, -1, 1}});
        assertEquals(Kind.UNPRODUCTIVE, error.kind());
        assertEquals(LOOP, error.component());
    }

    @Test
    void theTransposedSystemNamesTheSameLoop() {
        Solvable system = Solver.standard().prepare(Matrices.of(new double[][] {{0, 1, 0}, {1, 0, -2}, {-1, 0, 1}}));
        var error = assertThrows(SingularSystemException.class, () -> system.solveTransposed(new double[] {1, 1, 1}));
        assertEquals(new Component(List.of(1, 2), List.of(0, 2)), error.component());
    }

    @Test
    void aDefectiveLoopThatIsNotReachedDoesNotMatter() {
        Solvable system = Solver.standard().prepare(Matrices.of(new double[][] {{1, 0, 0}, {0, 1, -1}, {0, -1, 1}}));
        assertEquals(1, system.solve(new double[] {1, 0, 0}).at(0));
    }

    @Test
    void anEquationWhoseOnlyCoefficientIsZeroIsSingular() {
        SparsePattern diagonal = SparsePattern.builder(2, 2).add(0, 0).add(1, 1).build();
        Solvable system = Solver.standard().analyse(diagonal).with(new double[] {1, 0});
        var error = assertThrows(SingularSystemException.class, () -> system.solve(new double[] {1, 1}));
        assertEquals(Kind.SINGULAR, error.kind());
        assertEquals(new Component(List.of(1), List.of(1)), error.component());
    }

    @Test
    void anUnknownWithoutAnEquationIsFoundInThePattern() {
        SparsePattern pattern = SparsePattern.builder(2, 2).add(0, 0).add(1, 0).build();
        var error = assertThrows(
                SingularSystemException.class, () -> Solver.standard().analyse(pattern));
        assertEquals(new Component(List.of(), List.of(1)), error.component());
    }

    @Test
    void unknownsWithTooFewEquationsAreFoundInThePattern() {
        //  unknowns 0, 1 and 3 share equations 0 and 2
        SparsePattern pattern = SparsePattern.builder(4, 4)
                .add(0, 0)
                .add(2, 0)
                .add(0, 1)
                .add(1, 2)
                .add(3, 2)
                .add(2, 3)
                .build();
        var error = assertThrows(
                SingularSystemException.class, () -> Solver.standard().analyse(pattern));
        assertEquals(new Component(List.of(0, 2), List.of(0, 1, 3)), error.component());
        assertTrue(error.getMessage().startsWith("singular: 3 unknowns occur in only 2 equations"), error.getMessage());
    }

    @Test
    void anAnswerTooLargeForANumberIsNotHandedOut() {
        Solvable system = Solver.standard().prepare(Matrices.of(new double[][] {{1e-200, 0}, {-1e200, 1e-200}}));
        var error = assertThrows(SingularSystemException.class, () -> system.solve(new double[] {1, 0}));
        assertEquals(Kind.NOT_CONVERGED, error.kind());
    }

    @Test
    void aMessageShowsAtMostEightNumbers() {
        int n = 20;
        SparseMatrix.Builder ring = SparseMatrix.builder(n, n);
        for (int i = 0; i < n; i++) {
            ring.add(i, i, 1).add(i, (i + 1) % n, -1);
        }
        Solvable system = Solver.standard().prepare(ring.build());
        var error = assertThrows(SingularSystemException.class, () -> system.solve(Matrices.unit(n, 0)));
        assertTrue(error.getMessage().contains("[0, 1, 2, 3, 4, 5, 6, 7] and 12 more"), error.getMessage());
    }

    private static SingularSystemException failure(double[][] rows) {
        Solvable system = Solver.standard().prepare(Matrices.of(rows));
        return assertThrows(SingularSystemException.class, () -> system.solve(Matrices.unit(rows.length, 0)));
    }
}
