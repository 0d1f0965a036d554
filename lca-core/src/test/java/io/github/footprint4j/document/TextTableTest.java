package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.document.TextTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final List<List<String>> ROWS = List.of(
            List.of("  body of the kettle", "steel, cold rolled", "1.25", "5 %"),
            List.of("handle", "polypropylene-with-a-very-long-name", "-100", "10.5 %"));

    private static final TextTable WIDE = new TextTable(
            List.of(
                    Column.left("line"),
                    Column.left("what it is made of"),
                    Column.point("kg CO2e for each"),
                    Column.right("share")),
            ROWS);

    /** Words go over several lines, as far in as the first; numbers stand whole on the first line. */
    @Test
    void aTableThatIsTooWideWrapsItsWords() {
        assertEquals(
                List.of(
                        "line           what it is made of            kg CO2e   share",
                        "                                                 for",
                        "                                                each",
                        "  body of the  steel, cold rolled               1.25     5 %",
                        "  kettle",
                        "handle         polypropylene-with-a-very-    -100     10.5 %",
                        "               long-name"),
                WIDE.lines(60));
    }

    @Test
    void aTableThatFitsIsLeftAsItIs() {
        assertEquals(WIDE.lines(), WIDE.lines(100));
    }

    /** Where words would have no room, each row is a list. */
    @Test
    void aTableThatCannotBeWrappedIsAList() {
        assertEquals(
                List.of(
                        "  body of the kettle",
                        "    what it is made of:",
                        "      steel, cold rolled",
                        "    kg CO2e for each:"),
                WIDE.lines(26).subList(0, 4).stream().toList());
    }

    /** Every word and number is there at any width, broken only where it is longer than its column, and no line is wider. */
    @ParameterizedTest
    @ValueSource(ints = {20, 26, 40, 52, 60, 80, 100})
    void nothingIsCutAtAnyWidth(int width) {
        List<String> lines = WIDE.lines(width);
        String all = String.join("", lines).replace(" ", "");
        for (List<String> row : ROWS) {
            for (String cell : row) {
                for (String word : cell.replace("polypropylene", "polypropylen").split("[ -]")) {
                    assertTrue(all.contains(word), word + " in " + lines);
                }
            }
        }
        lines.forEach(line -> assertTrue(line.length() <= width, line));
    }
}
