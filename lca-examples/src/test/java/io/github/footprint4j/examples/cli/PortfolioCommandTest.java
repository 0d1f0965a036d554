package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioCommandTest {

    private static final String SALES = """
            product,variant,units,country,region
            xiaomi-13-pro,12GB+256GB,5000,DE,Europe
            split-air-conditioner,,200,PL,Europe
            split-air-conditioner,,800,CN,Asia
            milk,,0.5,,
            """;

    private static Run run(String input, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "portfolio";
        arguments[1] = "-";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.withInput(input, arguments);
    }

    @ParameterizedTest
    @CsvSource({"table,portfolio.txt", "md,portfolio.md", "csv,portfolio.csv", "json,portfolio.json"})
    void aPortfolioIsWrittenInEveryForm(String format, String approved) {
        Run run = run(SALES, "--format", format, "--country-parameter", "grid");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        Approved.of(getClass(), approved).check(run.out());
    }

    @Test
    void withoutAParameterTheCountryIsALabelAndTheReportSaysSo() {
        Run run = run(SALES);
        assertEquals(0, run.code(), run.err());
        String text = run.out().replaceAll("\\s+", " ");
        assertTrue(
                text.contains("is only a label for split-air-conditioner: use stays where the product file says."),
                text);
        assertTrue(text.contains("Maybe it should set \"grid\" (--country-parameter)"), text);
    }

    @Test
    void everyProblemIsShownInItsLine() {
        Run run = run("product,variant,units\nxiaomi-13-pr,,1\nmilk,,-1\n");
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertEquals("""
                stdin:2:1 error [unknown-product] no product has the id "xiaomi-13-pr". Maybe "xiaomi-13-pro"
                  2 | xiaomi-13-pr,,1
                    | ^
                stdin:3:7 error [negative-amount] found -1 units, expected 0 or more
                  3 | milk,,-1
                    |       ^
                """, run.err());
    }

    @Test
    void aLocationThatIsNotAllowedIsFoundAtItsRow() {
        Run run = run("product,units,country\nmilk,1,DE\nsplit-air-conditioner,1,FR\n", "--country-parameter", "grid");
        assertEquals(3, run.code());
        assertTrue(run.err().startsWith("stdin:3:1 error [not-allowed]"), run.err());
    }

    @Test
    void aFileThatIsMissingIsInvalidInput() {
        Run run = Run.of("portfolio", "no-such-file.csv");
        assertEquals(3, run.code());
        assertTrue(run.err().contains("does not exist"), run.err());
    }

    /** landfilled is a share of at most 100 %: the table is wrong in its third line, not the product's file. */
    @Test
    void aSettingThatTheProductRefusesIsFoundAtItsRow() {
        Run run = run("product,units,landfilled\npine-table,10,50 %\npine-table,20,50\n");
        assertEquals(3, run.code());
        assertTrue(run.err().startsWith("stdin:3:1 error [out-of-range] found 50, expected at most 100 %"), run.err());
        assertTrue(run.err().contains("product/pine-table.yaml:"), run.err());
        assertTrue(run.err().contains("3 | pine-table,20,50"), run.err());
    }

    @Test
    void progressIsToldWhereItIsAskedFor() {
        assertEquals(
                "calculated 1 of 1 product with its settings (100 %)\n",
                run("product,units\nmilk,1\n", "--progress").err());
    }

    @Test
    void theDecimalSignAndTheLimitsAreOptions() {
        String table = "product;units\nmilk;1.000\nmilk;2.000\n";
        assertEquals(3, run(table).code());
        assertTrue(run(table, "--decimal", "comma", "--format", "csv").out().contains(",3000,"));
        assertTrue(run(table, "--decimal", "point", "--format", "csv").out().contains(",3,"));
        assertTrue(run(table, "--decimal", "comma", "--most-rows", "1").err().contains("[limit-exceeded]"));
        assertEquals(0, run(table, "--decimal", "comma", "--most-mib", "1024").code());
        assertEquals(2, run(table, "--most-mib", "1025").code());
    }

    /** Which of the two is sold must not depend on the order of the options. */
    @Test
    void twoFilesOfOneIdAreRefused(@TempDir Path folder) throws IOException {
        String text = """
                format: footprint-product/1
                id: bar
                name: bar
                basis: design
                boundary: cradle-to-gate
                functionalUnit: { text: bar, amount: 1 piece, duration: 1 a }
                parts: [{ id: a, of: steel, mass: 1 kg }]
                """;
        Path one = Files.writeString(folder.resolve("one.yaml"), text);
        Path two = Files.writeString(folder.resolve("two.yaml"), text.replace("1 kg", "2 kg"));
        Run run = run("product,units\nbar,1\n", "--product", one.toString(), "--product", two.toString());
        assertEquals(3, run.code());
        assertTrue(
                run.err().startsWith("error [duplicate-id] \"--product " + two + "\" has the id \"bar\""), run.err());
    }

    private static final String TABLE_OF_PINE = """
            format: footprint-product/1
            id: pine-table
            name: our table
            basis: design
            boundary: cradle-to-gate
            functionalUnit: { text: a table, amount: 1 piece, duration: 10 a }
            parameters: { spare: { value: 1 kg, role: design } }
            parts: [{ id: a, of: steel, mass: 1 kg }]
            """;

    /** The answer is that of the other products alone; whoever gave the file is told. */
    @Test
    void aProductFileThatNoRowNamesIsAWarning(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bar.yaml"), TABLE_OF_PINE.replace("pine-table", "bar"));
        Run run = run("product,units\nmilk,1\n", "--product", file.toString(), "--format", "csv");
        assertEquals(0, run.code());
        assertEquals(run("product,units\nmilk,1\n", "--format", "csv").out(), run.out());
        assertEquals(
                "warning [unused] \"--product " + file + "\" has no effect: no row names its id \"bar\"\n", run.err());
    }

    /** 1 kg of crude steel and no table of pine. */
    @Test
    void aProductFileThatTakesTheIdOfABundledProductIsAWarning(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), TABLE_OF_PINE);
        String rows = "product,units\npine-table,1\n";
        Run run = run(rows, "--product", file.toString(), "--format", "csv");
        assertEquals(0, run.code());
        assertEquals(
                "warning [hidden-name] \"--product " + file
                        + "\" takes the place of the product \"pine-table\" that comes along\n",
                run.err());
        assertNotEquals(run(rows, "--format", "csv").out(), run.out());
    }

    @Test
    void aColumnThatSetsWhatNothingUsesIsAWarning(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bar.yaml"), TABLE_OF_PINE.replace("pine-table", "bar"));
        Run run = run("product,units,spare\nbar,1,2 kg\n", "--product", file.toString());
        assertEquals(0, run.code());
        assertTrue(
                run.err().contains("warning [unused] \"bar\": nothing uses \"spare\", which is set to \"2 kg\""),
                run.err());
    }
}
