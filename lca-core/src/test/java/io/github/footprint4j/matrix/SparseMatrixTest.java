package io.github.footprint4j.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The matrix of the tests:
 *
 * <pre>
 *   1  0  2
 *   0 -3  4
 * </pre>
 */
class SparseMatrixTest {

    private static final SparseMatrix MATRIX = SparseMatrix.builder(2, 3)
            .add(1, 2, 4)
            .add(0, 0, 1)
            .add(1, 1, -3)
            .add(0, 2, 2)
            .build();

    @Test
    void aCellThatIsNotStoredIsZero() {
        assertEquals(-3, MATRIX.at(1, 1));
        assertEquals(0, MATRIX.at(1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> MATRIX.at(2, 0));
    }

    @Test
    void timesAVector() {
        // 1*1 + 2*100 = 201;  -3*10 + 4*100 = 370
        assertArrayEquals(new double[] {201, 370}, MATRIX.times(new double[] {1, 10, 100}));
    }

    @Test
    void transposedTimesAVector() {
        // 1*1;  -3*10;  2*1 + 4*10 = 42
        assertArrayEquals(new double[] {1, -30, 42}, MATRIX.transposedTimes(new double[] {1, 10}));
    }

    @Test
    void aVectorOfTheWrongLengthIsRefusedWithTheShape() {
        var error = assertThrows(IllegalArgumentException.class, () -> MATRIX.times(new double[4]));
        assertEquals("a matrix of 2 x 3 needs a vector of 3, found 4", error.getMessage());
        error = assertThrows(IllegalArgumentException.class, () -> MATRIX.transposedTimes(new double[3]));
        assertEquals("a matrix of 2 x 3 needs a vector of 2, found 3", error.getMessage());
    }

    @Test
    void valuesForOneCellAreSummedInTheOrderOfAdding() {
        var sum = SparseMatrix.builder(1, 1).add(0, 0, 1e16).add(0, 0, 1).add(0, 0, -1e16);
        assertEquals(1e16 + 1 - 1e16, sum.build().at(0, 0));
    }

    @Test
    void aZeroThatWasAddedStaysInThePattern() {
        assertEquals(1, SparseMatrix.builder(2, 2).add(0, 1, 0).build().entries());
    }

    @Test
    void valuesMustBeFinite() {
        var builder = SparseMatrix.builder(2, 2).add(1, 0, Double.NaN);
        var error = assertThrows(IllegalArgumentException.class, builder::build);
        assertEquals("a matrix needs finite values, found NaN at (1, 0)", error.getMessage());
        var overflow = SparseMatrix.builder(1, 1).add(0, 0, 1e308).add(0, 0, 1e308);
        assertThrows(IllegalArgumentException.class, overflow::build);
    }

    @Test
    void aPatternTakesItsOwnNumberOfValues() {
        var error =
                assertThrows(IllegalArgumentException.class, () -> SparseMatrix.of(MATRIX.pattern(), new double[3]));
        assertEquals("a pattern of 2 x 3, 4 entries needs 4 values, found 3", error.getMessage());
    }

    @Test
    void laterChangesOfTheArrayDoNotReachTheMatrix() {
        double[] values = {1, 2, 3, 4};
        var matrix = SparseMatrix.of(MATRIX.pattern(), values);
        values[0] = 9;
        matrix.values()[1] = 9;
        assertArrayEquals(new double[] {1, 2, 3, 4}, matrix.values());
    }

    @Test
    void entriesOfAColumnComeByRow() {
        List<String> seen = new ArrayList<>();
        MATRIX.column(2, (row, column, value) -> seen.add(row + "," + column + "=" + value));
        assertEquals(List.of("0,2=2.0", "1,2=4.0"), seen);
    }

    @Test
    void transposingExchangesRowsAndColumns() {
        assertEquals(4, MATRIX.transposed().at(2, 1));
        assertEquals(MATRIX, MATRIX.transposed().transposed());
    }

    @Test
    void matricesAreEqualByCellsAndValues() {
        assertEquals(MATRIX, SparseMatrix.of(MATRIX.pattern(), MATRIX.values()));
        assertEquals(
                MATRIX.hashCode(),
                SparseMatrix.of(MATRIX.pattern(), MATRIX.values()).hashCode());
        assertNotEquals(MATRIX, SparseMatrix.of(MATRIX.pattern(), new double[4]));
        assertEquals("2 x 3, 4 entries", MATRIX.toString());
    }
}
