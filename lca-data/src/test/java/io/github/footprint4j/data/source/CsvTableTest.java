package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static Source source(String text) {
        return Source.named("t.csv").with(text);
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        CsvTable.of(source(text), TableLimits.USUAL)
                .read(row -> rows.add(row.stream().map(CsvCell::text).toList()));
        return rows;
    }

    private static Issue issue(String text) {
        return assertThrows(InvalidInputException.class, () -> rows(text))
                .issues()
                .get(0);
    }

    @Test
    void quotesHoldSeparatorsLineEndsAndQuotes() {
        assertEquals(
                List.of(List.of("a", "b"), List.of("x,y", "two\nlines"), List.of("say \"no\"", "z")),
                rows("a,b\r\n\"x,y\",\"two\nlines\"\n\"say \"\"no\"\"\", z \n"));
    }

    @Test
    void aByteOrderMarkAndEmptyRowsArePassedOver() {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), rows("\uFEFFa,b\n\n,\n1,2\n\n"));
    }

    @Test
    void semicolonsAndTabsSeparateWhereTheFirstLineHasNoComma() {
        assertEquals(List.of(List.of("a", "b"), List.of("1,5", "2")), rows("a;b\n1,5;2"));
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), rows("a\tb\n1\t2"));
    }

    /** Random tables of more than one buffer of the parser: every cell starts where its place says. */
    @Property(tries = 30)
    void everyCellKnowsItsPlace(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> words =
                List.of("", "x", "\"q\"", "\"a,b\"", "\"two\nlines\"", "ünïcödé", "\"\"\"\"", "\uD83D\uDCF1");
        StringBuilder text = new StringBuilder("h1,h2,h3\n");
        for (int row = 0; row < 1500; row++) {
            for (int cell = 0; cell < 3; cell++) {
                text.append(words.get(random.nextInt(words.size()))).append(cell == 2 ? "\n" : ",");
            }
        }
        Source source = source(text.toString());
        List<String> lines = source.lines();
        CsvTable.of(source, TableLimits.USUAL)
                .read(row -> row.stream().filter(cell -> !cell.isBlank()).forEach(cell -> {
                    String found = lines.get(cell.place().line() - 1)
                            .substring(cell.place().column() - 1)
                            .replaceFirst("^\"(\"(?=\"))?", "");
                    String start = cell.text().lines().findFirst().orElse("");
                    assertTrue(found.startsWith(start), cell + " is not at the start of " + found);
                }));
    }

    @Test
    void brokenQuotesAreSyntaxWithTheirPlace() {
        Issue open = issue("a,b\n1,2\n3,\"4\n");
        assertEquals(IssueCode.SYNTAX, open.code());
        assertEquals(3, open.place().line());
        Issue behind = issue("a,b\n1,2\n\"x\"y,2\n");
        assertEquals(IssueCode.SYNTAX, behind.code());
        assertEquals("t.csv:3:4", behind.place().toString());
    }

    @Test
    void limitsEndTheReading() {
        assertEquals(IssueCode.LIMIT_EXCEEDED, issue("a\n" + "x".repeat(1_001)).code());
        assertEquals(
                IssueCode.LIMIT_EXCEEDED,
                issue("a\n\"" + "x\n".repeat(1_000_000)).code());
        assertEquals(IssueCode.LIMIT_EXCEEDED, issue(",".repeat(100)).code());
        assertEquals(IssueCode.LIMIT_EXCEEDED, issue("a\n".repeat(1_000_002)).code());
        assertEquals(IssueCode.LIMIT_EXCEEDED, issue("a\n".repeat(8_400_000)).code());
        assertEquals(1_000_001, rows("a\n".repeat(1_000_001)).size());
    }

    @Test
    void nothingIsNoTable() {
        assertEquals(IssueCode.EMPTY_INPUT, issue(" \n").code());
    }

    @Test
    void aTableMayBeLargerWhereItsLimitsSaySo() {
        String text = "a,b\n" + "1,2\n".repeat(5 * 1024 * 1024);
        TableLimits more = TableLimits.USUAL.withMebibytes(32).withRows(6_000_000);
        assertEquals(IssueCode.LIMIT_EXCEEDED, issue(text).code());
        int[] rows = {0};
        CsvTable.of(source(text), more).read(row -> rows[0]++);
        assertEquals(5 * 1024 * 1024 + 1, rows[0]);
    }

    @Test
    void limitsAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> TableLimits.USUAL.withMebibytes(1025));
        assertThrows(IllegalArgumentException.class, () -> TableLimits.USUAL.withMebibytes(0));
        assertThrows(IllegalArgumentException.class, () -> TableLimits.USUAL.withRows(0));
    }
}
