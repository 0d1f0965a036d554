package io.github.footprint4j.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.report.TextTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void wordsStandLeftEndsRightAndPointsBelowEachOther() {
        TextTable table = new TextTable(
                List.of(Column.left("name"), Column.point("value"), Column.right("share")),
                List.of(List.of("a", "1.25", "5 %"), List.of("longer", "-100", "10.5 %"), List.of("", "-", "")));
        assertEquals("""
                name      value   share
                a          1.25     5 %
                longer  -100     10.5 %
                              -
                """, table.toString());
    }

    @Test
    void titlesThatAreAllEmptyAreLeftOut() {
        TextTable table = new TextTable(List.of(Column.left("")), List.of(List.of("a")));
        assertEquals(List.of("a"), table.lines());
    }

    @Test
    void aWideCharacterTakesTwoColumns() {
        TextTable table = new TextTable(
                List.of(Column.left(""), Column.left("")), List.of(List.of("手机", "x"), List.of("abcd", "x")));
        assertEquals(List.of("手机  x", "abcd  x"), table.lines());
    }

    @Test
    void aLineEndInACellCannotBreakTheTable() {
        TextTable table = new TextTable(List.of(Column.left("")), List.of(List.of("a\nb\u001B")));
        assertEquals(List.of("a b?"), table.lines());
    }

    @Test
    void everyRowNeedsOneCellForEachColumn() {
        List<List<String>> rows = List.of(List.of("a", "b"));
        assertThrows(IllegalArgumentException.class, () -> new TextTable(List.of(Column.left("")), rows));
    }
}
