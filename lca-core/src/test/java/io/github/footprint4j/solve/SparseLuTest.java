package io.github.footprint4j.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.matrix.SparseMatrix;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SparseLuTest {

    @Test
    void aZeroOnTheDiagonalIsNoObstacle() {
        //  x1 = 3, x0 + x1 = 5
        assertArrayEquals(new double[] {2, 3}, solve(new double[][] {{0, 1}, {1, 1}}, 3, 5), 1e-15);
    }

    @Test
    void theLargerPivotIsTakenWhereTheDiagonalIsTiny() {
        //  1e-20 x0 + x1 = 1, x0 + x1 = 2  =>  both 1 to rounding; without exchange x0 would come out as 0
        assertArrayEquals(new double[] {1, 1}, solve(new double[][] {{1e-20, 1}, {1, 1}}, 1, 2), 1e-15);
    }

    @Test
    void aSingularMatrixHasNoFactors() {
        assertSingular(new double[][] {{1, 2}, {2, 4}});
        assertSingular(new double[][] {{1, 1}, {0, 0}});
        //  third row = first + second, in numbers that cannot be added exactly
        assertSingular(new double[][] {{0.1, 0.2, 0.3}, {0.7, 0.1, 0.4}, {0.8, 0.3, 0.7}});
    }

    @Test
    void unitsOfAnySizeDoNotMakeAMatrixSingular() {
        //  [[2, 1], [1, 1]] with rows times 1e150, 1e-150 and columns times 1e-100, 1e100
        double[] x = solve(new double[][] {{2e50, 1e250}, {1e-250, 1e-50}}, 3e150, 2e-150);
        assertEquals(1, x[0] * 1e-100, 1e-14);
        assertEquals(1, x[1] * 1e100, 1e-14);
    }

    @Property(tries = 200)
    void theAnswerIsThatOfTheDenseDecomposition(@ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SparseMatrix.Builder builder = SparseMatrix.builder(size, size);
        for (int i = 0; i < 4 * size; i++) {
            builder.add(random.nextInt(size), random.nextInt(size), random.nextDouble(-1, 1));
        }
        for (int i = 0; i < size; i++) {
            builder.add(i, size - 1 - i, 5);
        }
        SparseMatrix matrix = builder.build();
        double[] f = random.doubles(size, -1, 1).toArray();
        double[] expected = Matrices.denseSolution(matrix, f);
        double[] found = eliminate(matrix).factors().solve(f);
        assertArrayEquals(expected, found, 1e-10 * (1 + Matrices.largest(expected)));
    }

    private static Elimination eliminate(SparseMatrix matrix) {
        return new Elimination(matrix, MinimumDegree.order(matrix.pattern()));
    }

    private static void assertSingular(double[][] rows) {
        Elimination elimination = eliminate(Matrices.of(rows));
        assertEquals(Elimination.Outcome.SINGULAR, elimination.outcome());
        assertThrows(IllegalStateException.class, elimination::factors);
    }

    private static double[] solve(double[][] rows, double... f) {
        return eliminate(Matrices.of(rows)).factors().solve(f);
    }
}
