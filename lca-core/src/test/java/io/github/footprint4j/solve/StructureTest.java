package io.github.footprint4j.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.matrix.SparseMatrix;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StructureTest {

    @Test
    void partsComeAfterThoseTheyDependOn() {
        //  2 --> (0 <-> 1): the loop needs what 2 asks for
        Structure structure = structure(new double[][] {{1, -0.1, -1}, {-1, 1, 0}, {0, 0, 1}});
        assertEquals(
                List.of(new Component(List.of(2), List.of(2)), new Component(List.of(0, 1), List.of(0, 1))),
                structure.components());
        assertFalse(structure.components().get(0).isLoop());
        assertTrue(structure.components().get(1).isLoop());
    }

    @Test
    void rowsAreMatchedWithColumnsWhereTheDiagonalIsEmpty() {
        //  0 . a      equation 0 must determine unknown 2, equation 1 unknown 0, equation 2 unknown 1
        Structure structure = structure(new double[][] {{0, 0, 1}, {1, 0, 0}, {1, 1, 0}});
        assertEquals(
                List.of(
                        new Component(List.of(1), List.of(0)),
                        new Component(List.of(2), List.of(1)),
                        new Component(List.of(0), List.of(2))),
                structure.components());
    }

    @Test
    void aMatchThatIsInTheWayIsMoved() {
        //  x x .     the first free row of 0 is 0; unknown 1 has no other, so 0 moves to 2 and 2 to 1
        //  . . x
        //  x . x
        Structure structure = structure(new double[][] {{1, 1, 0}, {0, 0, 1}, {1, 0, 1}});
        assertEquals(
                List.of(
                        new Component(List.of(1), List.of(2)),
                        new Component(List.of(2), List.of(0)),
                        new Component(List.of(0), List.of(1))),
                structure.components());
    }

    @Test
    void oneStructureServesManySetsOfValues() {
        Structure structure = structure(new double[][] {{1, -1}, {-1, 1}});
        //  values by column: a00, a10, a01, a11;   s0 = 1 / (1 - 0.25) and 1 / (1 - 0.04)
        assertEquals(1 / 0.75, solve(structure, 1, -0.5, -0.5, 1), 1e-14);
        assertEquals(1 / 0.96, solve(structure, 1, -0.2, -0.2, 1), 1e-14);
    }

    @Test
    void valuesThatAreZeroMayOpenALoop() {
        Structure structure = structure(new double[][] {{1, -1}, {-1, 1}});
        assertEquals(1, solve(structure, 1, -0.5, 0, 1), 0);
        //  without its own output the first equation still determines the second unknown: s1 = 1 / -1, s0 = 2 s1
        assertEquals(-2, solve(structure, 0, -0.5, -1, 1), 1e-14);
    }

    @Test
    void valuesAreChecked() {
        Structure structure = structure(new double[][] {{1, -1}, {-1, 1}});
        assertThrows(IllegalArgumentException.class, () -> structure.with(new double[3]));
        assertThrows(IllegalArgumentException.class, () -> structure.with(new double[] {1, 1, Double.NaN, 1}));
    }

    @Test
    void aChainMayBeVeryLong() {
        int n = 100_000;
        SparseMatrix.Builder chain = SparseMatrix.builder(n, n);
        for (int i = 0; i < n; i++) {
            chain.add(i, i, 1);
            if (i > 0) {
                chain.add(i - 1, i, -1);
            }
        }
        Solvable system = Solver.standard().prepare(chain.build());
        assertEquals(1, system.solve(Matrices.unit(n, n - 1)).at(0));
        assertEquals(1, system.solveTransposed(Matrices.unit(n, 0)).at(n - 1));
    }

    @Test
    void aLoopMayBeVeryLong() {
        //  a ring of n, each taking 1 of the next, the last taking 0.5 of the first: all run twice
        int n = 10_000;
        SparseMatrix.Builder ring = SparseMatrix.builder(n, n);
        for (int i = 0; i < n; i++) {
            ring.add(i, i, 1).add((i + 1) % n, i, i == n - 1 ? -0.5 : -1);
        }
        Solution solution = Solver.standard().prepare(ring.build()).solve(Matrices.unit(n, 0));
        assertEquals(2, solution.at(0), 1e-13);
        assertEquals(2, solution.at(n - 1), 1e-13);
        assertTrue(solution.sweeps() < 60, solution.toString());
    }

    @Test
    void threadsDoNotChangeABit() {
        SparseMatrix matrix = LargeSystem.of(300, 5).matrix();
        Solvable system = Solver.standard().prepare(matrix);
        double[] expected =
                Solver.standard().prepare(matrix).solve(Matrices.unit(300, 7)).toArray();
        List<Solution> found = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> system.solve(Matrices.unit(300, 7)))
                .toList();
        for (Solution solution : found) {
            assertArrayEquals(expected, solution.toArray());
        }
    }

    private static double solve(Structure structure, double... values) {
        return structure.with(values).solve(new double[] {1, 0}).at(0);
    }

    private static Structure structure(double[][] rows) {
        return Solver.standard().analyse(Matrices.of(rows).pattern());
    }
}
