package io.github.footprint4j.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * The pattern of the tests, with positions:
 *
 * <pre>
 *   0 . 2
 *   . . 3
 *   1 . .
 * </pre>
 */
class SparsePatternTest {

    private static final SparsePattern PATTERN =
            SparsePattern.builder(3, 3).add(1, 2).add(2, 0).add(0, 2).add(0, 0).build();

    @Test
    void positionsRunByColumnAndThenByRow() {
        assertEquals(OptionalInt.of(0), PATTERN.position(0, 0));
        assertEquals(OptionalInt.of(1), PATTERN.position(2, 0));
        assertEquals(OptionalInt.of(2), PATTERN.position(0, 2));
        assertEquals(OptionalInt.of(3), PATTERN.position(1, 2));
        assertEquals(OptionalInt.empty(), PATTERN.position(1, 1));
    }

    @Test
    void aColumnEndsWhereTheNextStarts() {
        assertEquals(
                List.of(0, 2, 2, 4), List.of(PATTERN.start(0), PATTERN.start(1), PATTERN.start(2), PATTERN.start(3)));
        assertEquals(List.of(0, 2, 0, 1), List.of(PATTERN.row(0), PATTERN.row(1), PATTERN.row(2), PATTERN.row(3)));
    }

    @Test
    void everyCellIsHandedOverOnce() {
        List<String> seen = new ArrayList<>();
        PATTERN.forEach((row, column, position) -> seen.add(position + ":" + row + "," + column));
        assertEquals(List.of("0:0,0", "1:2,0", "2:0,2", "3:1,2"), seen);
    }

    @Test
    void aCellAddedTwiceIsStoredOnce() {
        assertEquals(1, SparsePattern.builder(1, 1).add(0, 0).add(0, 0).build().entries());
    }

    @Test
    void transposingExchangesRowsAndColumns() {
        assertEquals(OptionalInt.of(1), PATTERN.transposed().position(2, 0));
        assertEquals(PATTERN, PATTERN.transposed().transposed());
        assertNotEquals(PATTERN, PATTERN.transposed());
    }

    @Test
    void aCellOutsideIsRefusedWithTheShape() {
        var error = assertThrows(IndexOutOfBoundsException.class, () -> PATTERN.position(0, 3));
        assertEquals("a pattern of 3 x 3 has no cell (0, 3)", error.getMessage());
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> SparsePattern.builder(2, 2).add(-1, 0));
    }

    @Test
    void aNegativeShapeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SparsePattern.builder(-1, 2));
    }

    @Test
    void patternsAreEqualByShapeAndCells() {
        assertNotEquals(
                SparsePattern.builder(1, 2).build(), SparsePattern.builder(2, 2).build());
        assertEquals(PATTERN.hashCode(), PATTERN.transposed().transposed().hashCode());
        assertEquals("3 x 3, 4 entries", PATTERN.toString());
    }
}
