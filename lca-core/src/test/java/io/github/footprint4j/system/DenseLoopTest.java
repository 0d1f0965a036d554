package io.github.footprint4j.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DenseLoopTest {

    private static final double EXACT = 1e-15;

    /** 2 x + y = 5 and x + 3 y = 10: x = 1, y = 3. */
    @Test
    void equationsAreSolved() {
        assertArrayEquals(
                new double[] {1, 3}, DenseLoop.of(new double[] {2, 1, 1, 3}, 2).solve(new double[] {5, 10}), EXACT);
    }

    /** 1e-20 x + y = 1 and x + y = 2: both 1 to the last digit; the first equation alone would lose x. */
    @Test
    void aSmallPivotIsExchanged() {
        assertArrayEquals(
                new double[] {1, 1},
                DenseLoop.of(new double[] {1e-20, 1, 1, 1}, 2).solve(new double[] {1, 2}),
                EXACT);
    }

    /** The same with the first equation in units 1e30 times as small, which must not make it the larger one. */
    @Test
    void unitsOfEquationsMakeNoDifference() {
        assertArrayEquals(
                new double[] {1, 1},
                DenseLoop.of(new double[] {1e10, 1e30, 1, 1}, 2).solve(new double[] {1e30, 2}),
                EXACT);
    }

    /**
     * The rows of A' are (0, 2, 1), (3, 0, 1) and (1, 1, 0): with y = (1, 2, 3) they give 2 * 2 + 3 = 7, 3 + 3 = 6 and 1 + 2 = 3.
     */
    @Test
    void transposedEquationsAreSolved() {
        double[] y = DenseLoop.of(new double[] {0, 3, 1, 2, 0, 1, 1, 1, 0}, 3).solveTransposed(new double[] {7, 6, 3});
        assertArrayEquals(new double[] {1, 2, 3}, y, 4 * EXACT);
    }

    /** x + 2 y twice; and 1 - 0.1 * 10, of which rounding leaves something. */
    @Test
    void singularEquationsHaveNoAnswer() {
        assertHasNone(1, 2, 1, 2);
        assertHasNone(0.1 * 3, 0.1, 3 * 0.3, 0.3);
    }

    /** x - 2 y = 1 and y - x = 1 has the answer x = y - 1 = -3: the loop would have to run backwards. */
    @Test
    void aLoopThatConsumesMoreThanItMakesHasNoAnswer() {
        assertHasNone(1, -2, -1, 1);
    }

    /** With a coefficient of the other sign in it a negative answer is an answer: x + 2 y = 1 and x + y = 2 give 3 and -1. */
    @Test
    void whereSomethingIsSavedNegativeAnswersCount() {
        assertArrayEquals(
                new double[] {3, -1}, DenseLoop.of(new double[] {1, 2, 1, 1}, 2).solve(new double[] {1, 2}), EXACT);
    }

    private static void assertHasNone(double... coefficients) {
        DenseLoop loop = DenseLoop.of(coefficients, 2);
        assertTrue(Arrays.stream(loop.solve(new double[] {1, 1})).allMatch(Double::isNaN));
        assertTrue(Arrays.stream(loop.solveTransposed(new double[] {1, 1})).allMatch(Double::isNaN));
    }
}
