package io.github.footprint4j.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SparseMatrixProperties {

    @Property
    void theOrderOfAddingDifferentCellsDoesNotMatter(
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 1, max = 12) int columns,
            @ForAll long seed) {
        SparseMatrix matrix = random(rows, columns, seed);
        SparseMatrix.Builder backwards = SparseMatrix.builder(rows, columns);
        for (int column = columns - 1; column >= 0; column--) {
            for (int row = rows - 1; row >= 0; row--) {
                if (matrix.pattern().position(row, column).isPresent()) {
                    backwards.add(row, column, matrix.at(row, column));
                }
            }
        }
        assertEquals(matrix, backwards.build());
    }

    @Property
    void bothProductsGiveTheSameBilinearForm(
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 1, max = 12) int columns,
            @ForAll long seed) {
        SparseMatrix matrix = random(rows, columns, seed);
        double[] x = vector(columns, seed + 1);
        double[] y = vector(rows, seed + 2);
        assertEquals(dot(y, matrix.times(x)), dot(matrix.transposedTimes(y), x), 1e-12 * rows * columns);
    }

    @Property
    void transposingGivesTheTransposedProduct(
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 1, max = 12) int columns,
            @ForAll long seed) {
        SparseMatrix matrix = random(rows, columns, seed);
        double[] y = vector(rows, seed);
        double[] expected = matrix.transposedTimes(y);
        double[] found = matrix.transposed().times(y);
        for (int i = 0; i < columns; i++) {
            assertEquals(expected[i], found[i], 0, "value " + i);
        }
    }

    private static SparseMatrix random(int rows, int columns, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SparseMatrix.Builder builder = SparseMatrix.builder(rows, columns);
        for (int i = 0; i < rows * columns / 2; i++) {
            builder.add(random.nextInt(rows), random.nextInt(columns), random.nextDouble(-1, 1));
        }
        return builder.build();
    }

    private static double[] vector(int size, long seed) {
        return new SplittableRandom(seed).doubles(size, -1, 1).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
