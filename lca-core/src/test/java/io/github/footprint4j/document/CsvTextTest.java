package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.footprint.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void aCellWithASeparatorQuoteOrLineEndStandsInQuotes() {
        assertEquals(
                "a,\"b,c\",\"d\"\"e\",\"f\ng\",\"h;i\",\"j\tk\"\r\n",
                CsvText.row(List.of("a", "b,c", "d\"e", "f\ng", "h;i", "j\tk")));
    }

    /** What a spreadsheet would run as a formula. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=cmd|' /C calc'!A0",
                "-x",
                "\uFF1D1+1"
            })
    void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        String cell = CsvText.row(List.of(text)).replaceAll("^\"|\"?\r\n$", "");
        assertEquals("'" + text, cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2.5", "-1", "+3", "1.5e-7", "-1E+20", "0", "steel", "a=b", "'quoted"})
    void numbersAndOtherTextsStayAsTheyAre(String text) {
        assertEquals(text + "\r\n", CsvText.row(List.of(text)));
    }

    /** Names of a product reach the answer as text. */
    @Test
    void aHostileNameOfAPartIsNoFormula() {
        assertTrue(FootprintReport.of(Samples.withPart("=HYPERLINK(1)")).csv().contains(",'=HYPERLINK(1),"));
    }

    /** Every row of every answer is made in one place, so that none can forget it: a line end of CSV stands nowhere else. */
    @Test
    void noOtherClassWritesRows() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> writers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(CsvTextTest::endsRowsItself)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            assertEquals(List.of("CsvText.java"), writers);
        }
    }

    /** A fixed header is no row with names of others. */
    private static boolean endsRowsItself(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .anyMatch(line -> line.contains("\\r\\n\"") && !line.matches(".*\"[a-z0-9_,]+\\\\r\\\\n\";.*"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read \"" + file + "\": " + e.getMessage(), e);
        }
    }
}
