package io.github.footprint4j.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.matrix.SparseMatrix;
import org.junit.jupiter.api.Test;

/** Systems solved by hand. Columns are unknowns: what runs how often; rows are equations: what is made less what is used. */
class SolverTest {

    private static final double ROUNDING = 1e-14;

    @Test
    void aChainIsSubstituted() {
        // 0 --3--> 1 --0.5--> 2      one of 0 takes 3 of 1, one of 1 takes 0.5 of 2
        assertSolution(
                new double[][] {{1, 0, 0}, {-3, 1, 0}, {0, -0.5, 1}}, new double[] {1, 0, 0}, new double[] {1, 3, 1.5});
    }

    @Test
    void anOutputOtherThanOneIsDivided() {
        // one run of 0 makes 4: two runs for 8
        assertSolution(new double[][] {{4}}, new double[] {8}, new double[] {2});
    }

    @Test
    void aProcessThatUsesTwentyPercentOfItselfRunsMore() {
        // 1 / (1 - 0.2) = 1.25
        assertSolution(new double[][] {{1 - 0.2}}, new double[] {1}, new double[] {1.25});
    }

    @Test
    void aLoopOfTwo() {
        //  0 --1--> 1 --2--> 2 --0.1--> 1
        //  s1 = 1 + 0.1 s2, s2 = 2 s1  =>  s1 = 1 / 0.8 = 1.25, s2 = 2.5
        assertSolution(new double[][] {{1, 0, 0}, {-1, 1, -0.1}, {0, -2, 1}}, new double[] {1, 0, 0}, new double[] {
            1, 1.25, 2.5
        });
    }

    @Test
    void aLoopWithOutputsOtherThanOne() {
        //  2 s0 = 2 s1,  4 s1 = 8 + s0  =>  s0 = s1 = 8 / 3
        assertSolution(new double[][] {{2, -2}, {-1, 4}}, new double[] {0, 8}, new double[] {8.0 / 3, 8.0 / 3});
    }

    @Test
    void aLongerChainWithOutputsOtherThanOne() {
        //  one of 4 takes 6 of 2; s2 = 6; 4 s3 = s2 = 6, s3 = 1.5; s1 = 2 s2 = 12; 2 s0 = 5 s1, s0 = 30
        //  score 3*30 + 2*12 + 6 + 1.5 + 3 = 124.5 and 30 + 2*12 + 2*6 + 1.5 + 1 = 68.5
        Solvable system = Solver.standard().prepare(Matrices.of(new double[][] {
            {2, -5, 0, 0, 0}, {0, 1, -2, 0, 0}, {0, 0, 1, 0, -6}, {0, 0, -1, 4, 0}, {0, 0, 0, 0, 1}
        }));
        Solution solution = system.solve(Matrices.unit(5, 4));
        assertArrayEquals(new double[] {30, 12, 6, 1.5, 1}, solution.toArray(), ROUNDING);
        assertEquals(124.5, solution.dot(new double[] {3, 2, 1, 1, 3}), 124.5 * ROUNDING);
        assertEquals(68.5, solution.dot(new double[] {1, 2, 2, 1, 1}), 68.5 * ROUNDING);
    }

    @Test
    void aLoopBetweenTwoChains() {
        //  s3 = 1;  s1 - 0.1 s2 = 2, s1 = 2 s2  =>  s1 = 2 / 0.95, s2 = 1 / 0.95;  s0 = s1 / 2
        //  score 2 s0 + 3 s1 + 2 s2 + 1 = 11.526316 and 3 s0 + s1 + 2 s2 + 1 = 8.3684211
        Solvable system = Solver.standard().prepare(Matrices.of(new double[][] {
            {4, -2, 0, 0}, {0, 1, -0.1, -2}, {0, -1, 2, 0}, {0, 0, 0, 1}
        }));
        Solution solution = system.solve(Matrices.unit(4, 3));
        assertArrayEquals(new double[] {1 / 0.95, 2 / 0.95, 1 / 0.95, 1}, solution.toArray(), ROUNDING);
        assertEquals(11.526316, solution.dot(new double[] {2, 3, 2, 1}), 1e-6);
        assertEquals(8.3684211, solution.dot(new double[] {3, 1, 2, 1}), 1e-6);
    }

    @Test
    void anAvoidedProductRunsBackwards() {
        // one run of 0 makes its product and 0.5 of what 1 makes
        assertSolution(new double[][] {{1, 0}, {0.5, 1}}, new double[] {1, 0}, new double[] {1, -0.5});
    }

    @Test
    void anAvoidedProductInALoopRunsBackwards() {
        //  s0 = 1 + 0.5 s1, s1 = -0.5 s0  =>  s0 = 1 / 1.25 = 0.8, s1 = -0.4
        assertSolution(new double[][] {{1, -0.5}, {0.5, 1}}, new double[] {1, 0}, new double[] {0.8, -0.4});
    }

    @Test
    void everyLoopIsSolvedNotOnlyTheLargest() {
        //  first loop 0 <-> 1, then 2, then second loop 3 <-> 4, all in one chain
        //  s0 = 1 + 0.5 s1, s1 = s0  =>  2, 2;  s2 = 3 s1 = 6;  s3 = s2 + 0.2 s4, s4 = 2 s3  =>  s3 = 6 / 0.6 = 10, s4
        // = 20
        assertSolution(
                new double[][] {
                    {1, -0.5, 0, 0, 0}, {-1, 1, 0, 0, 0}, {0, -3, 1, 0, 0}, {0, 0, -1, 1, -0.2}, {0, 0, 0, -2, 1}
                },
                new double[] {1, 0, 0, 0, 0},
                new double[] {2, 2, 6, 10, 20});
    }

    @Test
    void equationsMayStandInAnyOrder() {
        //  the loop of two with its rows moved by one; two entries on the diagonal are not those that determine their
        // unknowns
        Solution solution = Solver.standard()
                .prepare(Matrices.of(new double[][] {{0, -2, 1}, {1, 0, 0}, {-1, 1, -0.1}}))
                .solve(new double[] {0, 1, 0});
        assertArrayEquals(new double[] {1, 1.25, 2.5}, solution.toArray(), ROUNDING);
        assertTrue(solution.residual() < ROUNDING, solution.toString());
    }

    @Test
    void aLoopThatSweepsCannotSettleIsFactorised() {
        //  s0 = 1 + 2 s1, s1 = -2 s0  =>  s0 = 1 / 5: each sweep multiplies the error by -4
        Solution solution = Solver.standard()
                .prepare(Matrices.of(new double[][] {{1, -2}, {2, 1}}))
                .solve(new double[] {1, 0});
        assertTrue(solution.isDirect());
        assertArrayEquals(new double[] {0.2, -0.4}, solution.toArray(), ROUNDING);
    }

    @Test
    void anUnknownThatIsZeroByCancellationIsNoFailure() {
        //  s3 = -s1 cancels in the first and third equation, so s0 = s2 = 0;  s1 + 0.1 s1 = 1: the second equation, s0
        // = s2,
        //  has nothing but rounding in it
        Solution solution = Solver.standard()
                .prepare(Matrices.of(
                        new double[][] {{-0.3, -0.7, 0, -0.7}, {-0.3, 0, 0.3, 0}, {-0.7, 2, 0.3, 2}, {2, 1, 1, -0.1}}))
                .solve(new double[] {0, 0, 0, 1});
        assertTrue(solution.isDirect());
        assertArrayEquals(new double[] {0, 1 / 1.1, 0, -1 / 1.1}, solution.toArray(), ROUNDING);
    }

    @Test
    void aLoopThatMakesLittleMoreThanItUsesIsSolved() {
        //  s0 = 1 + a s1, s1 = a s0 with a = 1 - 2^-20  =>  s0 = 1 / (1 - a^2): sweeps would take millions
        double a = 1 - 0x1p-20;
        double expected = 1 / ((1 - a) * (1 + a));
        Solution solution = Solver.standard()
                .prepare(Matrices.of(new double[][] {{1, -a}, {-a, 1}}))
                .solve(new double[] {1, 0});
        assertEquals(expected, solution.at(0), 1e-9 * expected);
        assertEquals(a * expected, solution.at(1), 1e-9 * expected);
    }

    @Test
    void coefficientsOfAnySizeAreSolved() {
        //  the loop of two in units that differ by 1e40:  s1 in 1e20 units, s2 in 1e-20
        assertSolution(
                new double[][] {{1, 0, 0}, {-1e20, 1e40, -1e19}, {0, -2e-100, 1e-120}},
                new double[] {1, 0, 0},
                new double[] {1, 1.25e-20, 2.5});
    }

    @Test
    void theTransposedSystemGivesTheScoreOfEachUnit() {
        //  y0 = 1 + y1, y1 = 2 + 2 y2, y2 = 3 + 0.1 y1  =>  y1 = 8 / 0.8 = 10, y2 = 4, y0 = 11
        Solvable system = Solver.standard().prepare(Matrices.of(new double[][] {{1, 0, 0}, {-1, 1, -0.1}, {0, -2, 1}}));
        double[] scores = system.solveTransposed(new double[] {1, 2, 3}).toArray();
        assertArrayEquals(new double[] {11, 10, 4}, scores, 11 * ROUNDING);
        assertEquals(11, system.solve(new double[] {1, 0, 0}).dot(new double[] {1, 2, 3}), 11 * ROUNDING);
    }

    @Test
    void aGoodGuessSavesSweeps() {
        Solvable system = Solver.standard().prepare(Matrices.of(new double[][] {{1, -0.6}, {-0.6, 1}}));
        Solution first = system.solve(new double[] {1, 0});
        Solution second = system.solve(new double[] {1, 0}, first);
        assertTrue(second.sweeps() < first.sweeps() / 4, first.sweeps() + " and then " + second.sweeps());
        assertArrayEquals(first.toArray(), second.toArray(), ROUNDING);
        Solution scores = system.solveTransposed(new double[] {1, 1});
        assertTrue(system.solveTransposed(new double[] {1, 1}, scores).sweeps() < scores.sweeps() / 4);
    }

    @Test
    void nothingAskedIsNothing() {
        Solution nothing = Solver.standard()
                .prepare(Matrices.of(new double[][] {{1, -0.5}, {-0.5, 1}}))
                .solve(new double[2]);
        assertArrayEquals(new double[2], nothing.toArray());
        assertEquals("2 unknowns, residual 0.0, 0 sweeps", nothing.toString());
        assertFalse(nothing.isDirect());
    }

    @Test
    void theEmptySystemHasTheEmptySolution() {
        assertEquals(
                0,
                Solver.standard()
                        .prepare(SparseMatrix.builder(0, 0).build())
                        .solve(new double[0])
                        .size());
    }

    @Test
    void aRightHandSideOfTheWrongLengthIsRefusedWithTheShape() {
        Solvable system = Solver.standard().prepare(Matrices.of(new double[][] {{1, 0}, {0, 1}}));
        var error = assertThrows(IllegalArgumentException.class, () -> system.solve(new double[3]));
        assertEquals("a system of 2 x 2 needs a vector of 2, found 3", error.getMessage());
    }

    @Test
    void aRightHandSideMustBeFinite() {
        Solvable system = Solver.standard().prepare(Matrices.of(new double[][] {{1, 0}, {0, 1}}));
        var error = assertThrows(IllegalArgumentException.class, () -> system.solve(new double[] {0, Double.NaN}));
        assertEquals("a right-hand side needs finite values, found NaN", error.getMessage());
    }

    @Test
    void aPatternThatIsNotSquareIsRefused() {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> Solver.standard().prepare(SparseMatrix.builder(2, 3).build()));
        assertEquals("a system needs as many equations as unknowns, found 2 x 3", error.getMessage());
    }

    private static void assertSolution(double[][] rows, double[] f, double[] expected) {
        Solution solution = Solver.standard().prepare(Matrices.of(rows)).solve(f);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], solution.at(i), ROUNDING * Math.abs(expected[i]), "unknown " + i);
        }
        assertTrue(solution.residual() < ROUNDING, solution.toString());
        assertFalse(solution.isDirect());
    }
}
