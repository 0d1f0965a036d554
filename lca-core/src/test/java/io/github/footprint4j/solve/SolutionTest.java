package io.github.footprint4j.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SolutionTest {

    private static final Solution SOLUTION = new Solution(new double[] {1, 2}, 1e-16, new Effort(7, true));

    @Test
    void valuesCanBeReadButNotChanged() {
        SOLUTION.toArray()[0] = 9;
        assertArrayEquals(new double[] {1, 2}, SOLUTION.toArray());
        assertEquals(2, SOLUTION.at(1));
        assertEquals(2, SOLUTION.size());
    }

    @Test
    void weightsAreSummedUp() {
        assertEquals(210, SOLUTION.dot(new double[] {10, 100}));
        var error = assertThrows(IllegalArgumentException.class, () -> SOLUTION.dot(new double[3]));
        assertEquals("a solution of 2 unknowns needs a vector of 2, found 3", error.getMessage());
    }

    @Test
    void theTextTellsTheEffort() {
        assertEquals("2 unknowns, residual 1.0E-16, 7 sweeps and a factorisation", SOLUTION.toString());
    }

    @Test
    void theEffortOfTwoLoopsIsThatOfTheWorse() {
        assertEquals(new Effort(9, true), new Effort(9, false).and(new Effort(4, true)));
        assertEquals(new Effort(4, false), Effort.NONE.and(new Effort(4, false)));
    }
}
