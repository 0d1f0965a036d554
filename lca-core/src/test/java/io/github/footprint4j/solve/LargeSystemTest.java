package io.github.footprint4j.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.matrix.SparseMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeSystemTest {

    @ParameterizedTest
    @ValueSource(ints = {3_000, 20_000})
    void theAnswerSatisfiesEveryEquation(int size) {
        LargeSystem system = LargeSystem.of(size, 42);
        Structure structure = Solver.standard().analyse(system.matrix().pattern());
        assertTrue(structure.components().stream().anyMatch(c -> c.rows().size() >= system.core()));
        Solution solution = structure.with(system.matrix().values()).solve(Matrices.unit(size, 17));
        assertTrue(solution.residual() < 1e-13, solution.toString());
        assertFalse(solution.isDirect());
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 20_000})
    void theScoreOfADemandIsThatOfItsUnitTimesItsAmount(int size) {
        Solvable system = Solver.standard().prepare(LargeSystem.of(size, 7).matrix());
        double[] emissions = new double[size];
        for (int i = 0; i < size; i += 3) {
            emissions[i] = 1 + i % 11;
        }
        double[] scores = system.solveTransposed(emissions).toArray();
        double[] demand = new double[size];
        demand[5] = 2;
        demand[size - 1] = 3;
        double expected = 2 * scores[5] + 3 * scores[size - 1];
        assertEquals(expected, system.solve(demand).dot(emissions), 1e-11 * Math.abs(expected));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1_000})
    void theAnswerIsThatOfADenseDecomposition(int size) {
        LargeSystem system = LargeSystem.of(size, 3);
        double[] demand = Matrices.unit(size, 1);
        double[] oracle = Matrices.denseSolution(system.matrix(), demand);
        Solution solution = Solver.standard().prepare(system.matrix()).solve(demand);
        for (int i = 0; i < size; i++) {
            assertEquals(oracle[i], solution.at(i), 1e-11 * Matrices.largest(oracle), "unknown " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 3_000})
    void factorsGiveTheSameAnswerAsSweeps(int size) {
        LargeSystem system = LargeSystem.of(size, 11);
        double[] demand = Matrices.unit(size, 2);
        double[] direct = new Elimination(
                        system.matrix(), MinimumDegree.order(system.matrix().pattern()))
                .factors()
                .solve(demand);
        Solution swept = Solver.standard().prepare(system.matrix()).solve(demand);
        for (int i = 0; i < size; i++) {
            assertEquals(swept.at(i), direct[i], 1e-11 * Matrices.largest(direct), "unknown " + i);
        }
    }

    @Test
    void aLargeLoopThatDoesNotSettleIsFactorisedInBothDirections() {
        // two processes of the core coupled so that each sweep multiplies their errors by -4
        LargeSystem system = LargeSystem.of(1_000, 5);
        SparseMatrix.Builder builder = SparseMatrix.builder(1_000, 1_000);
        system.matrix().forEach(builder::add);
        Component core = Solver.standard().analyse(system.matrix().pattern()).components().stream()
                .filter(Component::isLoop)
                .findFirst()
                .orElseThrow();
        int first = core.columns().get(100);
        int second = core.columns().get(200);
        builder.add(first, second, -2).add(second, first, 2);
        Solvable unsettled = Solver.standard().prepare(builder.build());
        Solution solution = unsettled.solve(Matrices.unit(1_000, first));
        Solution scores = unsettled.solveTransposed(Matrices.unit(1_000, second));
        assertTrue(solution.isDirect() && scores.isDirect());
        assertTrue(solution.residual() < 1e-13 && scores.residual() < 1e-13, solution + ", " + scores);
        assertEquals(solution.at(second), scores.at(first), 1e-12 * Math.abs(scores.at(first)));
    }

    @Test
    void aLongLoopThatUsesMoreThanItMakesIsUnproductive() {
        //  a ring of 2,000 in which one process takes 1.01 of the next
        SparseMatrix.Builder ring = SparseMatrix.builder(2_000, 2_000);
        for (int i = 0; i < 2_000; i++) {
            ring.add(i, i, 1).add((i + 1) % 2_000, i, i == 7 ? -1.01 : -1);
        }
        Solvable system = Solver.standard().prepare(ring.build());
        var error = assertThrows(SingularSystemException.class, () -> system.solve(Matrices.unit(2_000, 0)));
        assertEquals(SingularSystemException.Kind.UNPRODUCTIVE, error.kind());
        assertEquals(2_000, error.component().rows().size());
    }
}
