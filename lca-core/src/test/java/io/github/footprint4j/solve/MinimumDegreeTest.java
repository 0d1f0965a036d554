package io.github.footprint4j.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.matrix.SparseMatrix;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinimumDegreeTest {

    @Test
    void aHubIsEliminatedWhenNothingElseIsLeft() {
        //  0 is joined to everybody, the others to nobody else: 1, 2, 3 first, then a tie
        SparseMatrix star = Matrices.of(
                new double[][] {{1, 1, 1, 1, 1}, {1, 1, 0, 0, 0}, {1, 0, 1, 0, 0}, {1, 0, 0, 1, 0}, {1, 0, 0, 0, 1}});
        assertArrayEquals(new int[] {1, 2, 3}, Arrays.copyOf(MinimumDegree.order(star.pattern()), 3));
        assertEquals(4, fill(star));
    }

    @Test
    void aChainFillsNothing() {
        int n = 50;
        SparseMatrix.Builder chain = SparseMatrix.builder(n, n);
        for (int i = 0; i < n; i++) {
            chain.add(i, i, 3);
            if (i > 0) {
                chain.add(i, i - 1, -1).add(i - 1, i, -1);
            }
        }
        assertEquals(n - 1, fill(chain.build()));
    }

    @Test
    void aGridFillsFarLessThanInItsOwnOrder() {
        //  40 x 40 points: row by row, the factor holds a band of about 40 * 1,600 = 64,000 entries
        int side = 40;
        SparseMatrix.Builder grid = SparseMatrix.builder(side * side, side * side);
        for (int i = 0; i < side * side; i++) {
            grid.add(i, i, 5);
            if (i % side > 0) {
                grid.add(i, i - 1, -1).add(i - 1, i, -1);
            }
            if (i >= side) {
                grid.add(i, i - side, -1).add(i - side, i, -1);
            }
        }
        int fill = fill(grid.build());
        assertTrue(fill < 25_000, "fill " + fill);
    }

    @Test
    void everyUnknownIsEliminatedOnce() {
        int[] order = MinimumDegree.order(LargeSystem.of(500, 1).matrix().pattern());
        assertArrayEquals(
                IntStream.range(0, 500).toArray(), Arrays.stream(order).sorted().toArray());
    }

    /** Entries below the diagonal; the matrices are symmetric. */
    private static int fill(SparseMatrix matrix) {
        return new Elimination(matrix, MinimumDegree.order(matrix.pattern()))
                        .factors()
                        .entries()
                / 2;
    }
}
