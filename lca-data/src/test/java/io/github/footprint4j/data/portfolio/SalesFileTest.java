package io.github.footprint4j.data.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.TableLimits;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.portfolio.Label;
import io.github.footprint4j.portfolio.Sale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalesFileTest {

    private static final SalesFile READER = SalesFile.of(Products.lookup(), Libraries.bundled());

    private static List<Sale> read(SalesFile reader, String text) {
        return reader.read(Source.named("sales.csv").with(text));
    }

    private static List<Issue> issues(SalesFile reader, String text) {
        return assertThrows(InvalidInputException.class, () -> read(reader, text))
                .issues();
    }

    private static String only(SalesFile reader, String text) {
        List<Issue> issues = issues(reader, text);
        assertEquals(1, issues.size(), issues.toString());
        return issues.get(0).toString();
    }

    @Test
    void aRowIsASaleWithItsPlace() {
        List<Sale> sales =
                read(READER, "units,product,variant,country,year\n12,fitness-band,poland,PL,2026\n0.5,milk,,,\n");
        assertEquals(2, sales.size());
        assertEquals("12", sales.get(0).units().toString());
        assertEquals(
                Optional.of("poland"), sales.get(0).product().declarations().variant());
        assertEquals("{country=PL, year=2026}", sales.get(0).labels().toString());
        assertEquals("sales.csv:3:1", sales.get(1).place().toString());
        assertTrue(sales.get(1).labels().isEmpty());
    }

    @Test
    void aColumnOfAnotherNameSetsAParameter() {
        List<Sale> sales =
                read(READER, "product,units,grid\nsplit-air-conditioner,1,PL\nmilk,1,\nsplit-air-conditioner,2,PL\n");
        assertEquals(
                "[grid=PL]", sales.get(0).product().declarations().settings().toString());
        assertEquals(List.of(), sales.get(1).product().declarations().settings());
        assertTrue(sales.get(0).product() == sales.get(2).product(), "one product for equal rows");
    }

    @Test
    void aCountrySetsAParameterOnlyWhereOneIsNamed() {
        String text = "product,units,country\nsplit-air-conditioner,1,PL\nmilk,1,DE\n";
        assertEquals(Optional.empty(), read(READER, text).get(0).located());
        List<Sale> sales = read(READER.with(CountryParameters.NONE.with("grid")), text);
        assertEquals(Optional.of("grid"), sales.get(0).located());
        assertEquals(
                "[grid=PL]", sales.get(0).product().declarations().settings().toString());
        assertEquals(Optional.empty(), sales.get(1).located());
        assertEquals("DE", sales.get(1).labels().get(Label.COUNTRY));
    }

    @Test
    void parametersAreNamedForSingleProducts() {
        String text = "product,units,country\nsplit-air-conditioner,1,PL\naluminium-window-frame,1,CN\n";
        List<Sale> sales = read(READER.with(CountryParameters.NONE.with("split-air-conditioner=grid")), text);
        assertEquals(Optional.of("grid"), sales.get(0).located());
        assertEquals(Optional.empty(), sales.get(1).located());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "product,units,varient/milk,1,x | 1:15 | unknown-field | variant",
                "product,unit/milk,1 | 1:1 | missing-field | \"unit\" is meant",
                "product,units,units/milk,1,1 | 1:15 | duplicate-key | ''",
                "product,units,/milk,1, | 1:15 | missing-field | ''",
                "product,units/mlk,1 | 2:1 | unknown-product | milk",
                "product,units,variant/milk,1,averag | 2:8 | unknown-variant | average",
                "product,units/milk,-1 | 2:6 | negative-amount | ''",
                "product,units/milk,NaN | 2:6 | not-a-number | ''",
                "product,units/milk,1e30 | 2:6 | out-of-range | ''",
                "product,units/milk,1e999 | 2:6 | number-out-of-range | ''",
                "product,units/milk, | 2:1 | missing-field | ''",
                "product,units/milk | 2:1 | syntax | ''",
                "product;units/milk;1.000.000 | 2:6 | not-a-number | 1000000",
                "product;units/milk;000.100 | 2:6 | not-a-number | Maybe \"0.100\"",
                "product,units/milk,1,2 | 2:1 | syntax | needs quotes",
                "product,units,year/milk,1,26 | 2:8 | not-a-number | ''",
                "product,units,grid/milk,1,PL/split-air-conditioner,1,PL | 2:8 | unknown-parameter | leave the cell empty",
                "product,units | 1:1 | empty-input | ''"
            })
    void aProblemHasItsCellAndAHint(String text, String place, String code, String hint) {
        String issue = only(READER, text.strip().replace("/", "\n"));
        assertTrue(issue.startsWith("sales.csv:" + place + ": error [" + code + "]"), issue);
        assertTrue(issue.contains(hint), issue);
    }

    /** What was not read is not missing: nothing is said of rows and columns behind a cell that is too long. */
    @ParameterizedTest
    @CsvSource({
        "'product,units,grid\nmilk,10,%s\n'",
        "'product,units,grid\nmilk,%s,\n'",
        "'product,units,grid\n%s,1,\n'",
        "'product,units,%s\nmilk,1,\n'"
    })
    void behindACellThatIsTooLongNothingIsMissing(String table) {
        String issue = only(READER, String.format(Locale.ROOT, table, "a".repeat(100_000)));
        assertTrue(issue.contains("[limit-exceeded] a cell behind this one has more than 1000 characters"), issue);
    }

    @Test
    void anOptionThatNoRowCanUseIsRefused() {
        String text = "product,units,country\nsplit-air-conditioner,1,PL\n";
        assertTrue(only(READER.with(CountryParameters.NONE.with("gird")), text).contains("[unknown-parameter]"));
        assertTrue(only(READER.with(CountryParameters.NONE.with("milk=grid")), text)
                .contains("milk=grid"));
        assertTrue(only(READER.with(CountryParameters.NONE.with("grid")), "product,units\nmilk,1\n")
                .contains("column \"country\""));
    }

    @Test
    void aCountryAgainstAColumnIsAConflict() {
        String text = "product,units,country,grid\nsplit-air-conditioner,1,PL,CN\nsplit-air-conditioner,1,PL,PL\n";
        assertTrue(only(READER.with(CountryParameters.NONE.with("grid")), text).contains("[conflicting-fields]"));
    }

    @Test
    void everyProblemIsFoundAtOnce() {
        assertEquals(4, issues(READER, "product,units,x\nmlk,-1,\nmilk,a,\n").size());
    }

    @Test
    void ofManyProblemsTheRestIsCounted() {
        List<Issue> issues = issues(READER, "product,units\n" + "mlk,-1\n".repeat(5_000));
        assertEquals(101, issues.size());
        assertTrue(
                issues.get(100).message().contains("9900 more problems"),
                issues.get(100).toString());
    }

    /** Column names are those of an attacker too: they reach no file and no class. */
    @Test
    void rowsNameNoFiles() {
        assertTrue(only(READER, "product,units\n../../secret.yaml,1\n").contains("[unknown-product]"));
    }

    /** The same number as two people read it: a declared sign is the only way to know. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.000 | 10 | 10000",
                "1.125 | 1.125 | 1125",
                "10,000 | 10000 | 10",
                "'1,125,000' | 1125000 | ''",
                "1.125.000 | '' | 1125000",
                "'1.125.000,5' | '' | 1125000.5",
                "'1,125,000.5' | 1125000.5 | ''",
                "'0,125' | '' | 0.125",
                "0.125 | 0.125 | ''",
                "'1,5' | '' | 1.5",
                "'1,5e3' | '' | 1500",
                "12.5 | 12.5 | ''",
                "'12,50,000' | '' | ''",
                "1000 | 1000 | 1000"
            })
    void aDeclaredSignDecidesWhatANumberSays(String text, String withPoint, String withComma) {
        for (String separator : List.of(",", ";", "\t")) {
            String table = "product" + separator + "units\nmilk" + separator + "\"" + text + "\"\n";
            check(READER.with(DecimalSign.POINT), table, withPoint);
            check(READER.with(DecimalSign.COMMA), table, withComma);
        }
    }

    private static void check(SalesFile reader, String table, String expected) {
        if (expected.isEmpty()) {
            String issue = only(reader, table);
            assertTrue(issue.startsWith("sales.csv:2:") && issue.contains("[not-a-number]"), issue);
        } else {
            assertEquals(
                    0,
                    new BigDecimal(expected)
                            .compareTo(read(reader, table).get(0).units().count()),
                    table);
        }
    }

    /** Three digits behind the only point or comma: thousands for some, decimals for others. */
    @ParameterizedTest
    @ValueSource(strings = {"10.000", "1.125", "999.999", "10,000", "+1.000"})
    void unitsWithTwoReadingsAreRefusedInEveryTable(String text) {
        for (String separator : List.of(",", ";", "\t")) {
            String issue = only(READER, "product" + separator + "units\nmilk" + separator + "\"" + text + "\"\n");
            assertTrue(issue.contains("[ambiguous-number]"), issue);
            assertTrue(issue.contains("--decimal"), issue);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.125", "1234.567", "12.5", "1.2500", "1.125e3", "10000"})
    void numbersWithOneReadingNeedNoDeclaration(String text) {
        for (String separator : List.of(",", ";", "\t")) {
            String table = "product" + separator + "units\nmilk" + separator + text + "\n";
            assertEquals(
                    0,
                    new BigDecimal(text)
                            .compareTo(read(READER, table).get(0).units().count()),
                    table);
        }
    }

    /** 1.024 GB would be a thousandth of what a German spreadsheet means. */
    @Test
    void settingsAreReadWithTheSameSign() {
        String row = "product;units;charge\nsplit-air-conditioner;1;";
        assertTrue(only(READER, row + "1.024 g\n").startsWith("sales.csv:2:25: error [ambiguous-number]"));
        assertTrue(only(READER, row + "0,75 kg\n").contains("Maybe \"0.75\""));
        assertEquals("[charge=1024 g]", setting(READER.with(DecimalSign.COMMA), row + "1.024 g\n"));
        assertEquals("[charge=1.024 g]", setting(READER.with(DecimalSign.POINT), row + "1.024 g\n"));
        assertEquals("[charge=0.75 kg]", setting(READER.with(DecimalSign.COMMA), row + "0,75 kg\n"));
        assertEquals("[charge=1.024 kg]", setting(READER, row.replace(';', ',') + "1.024 kg\n"));
    }

    /** Every number of a formula has the sign of the table; in brackets a comma may separate as well. */
    @Test
    void theNumbersOfAFormulaAreReadWithTheSameSign() {
        String row = "product;units;charge\nsplit-air-conditioner;1;";
        SalesFile comma = READER.with(DecimalSign.COMMA);
        SalesFile point = READER.with(DecimalSign.POINT);
        assertEquals("[charge=2 * 1.125 kg]", setting(comma, row + "2 * 1,125 kg\n"));
        assertEquals("[charge=2 * 1.125 kg]", setting(point, row + "2 * 1.125 kg\n"));
        assertEquals("[charge=1.5 * (1 kg + 500 g)]", setting(comma, row + "1,5 * (1 kg + 500 g)\n"));
        assertEquals("[charge=1 m2 * 1.5 kg/m2]", setting(comma, row + "1 m2 * 1,5 kg/m2\n"));
        for (String text : List.of("2 * 1.25 kg", "1,5 * 1.25 kg", "mass * 1.25", "max(1.25 kg, 1 kg)")) {
            String issue = only(comma, row + text + "\n");
            assertTrue(
                    issue.startsWith("sales.csv:2:25: error [not-a-number] found \"1.25\", expected a number with a"
                            + " decimal comma. Maybe \"1.25\""),
                    issue);
        }
        String thousands = only(comma, row + "2 * 1.125 kg\n");
        assertTrue(thousands.startsWith("sales.csv:2:25: error [ambiguous-number] found \"1.125\""), thousands);
        assertTrue(thousands.contains("in a formula. Maybe \"1125\", or another decimal sign"), thousands);
        assertTrue(only(point, row + "2 * 1,125 kg\n").contains("[ambiguous-number]"));
        assertTrue(only(point, row + "2 * 1,25 kg\n").contains("expected a number with a decimal point"));
    }

    @Test
    void aCommaInBracketsHasTwoReadings() {
        String row = "product;units;charge\nsplit-air-conditioner;1;";
        for (SalesFile reader : List.of(READER, READER.with(DecimalSign.COMMA), READER.with(DecimalSign.POINT))) {
            String issue = only(reader, row + "max(1,2) * 1 kg\n");
            assertTrue(issue.startsWith("sales.csv:2:25: error [ambiguous-number] found \"1,2\" in brackets"), issue);
            assertTrue(issue.contains("Maybe \"1, 2\""), issue);
            assertEquals("[charge=max(1, 2) * 1 kg]", setting(reader, row + "max(1, 2) * 1 kg\n"));
        }
    }

    @Test
    void aFormulaWithTwoReadingsIsRefusedWithoutADeclaration() {
        String issue = only(READER, "product;units;charge\nsplit-air-conditioner;1;2 * 1.125 kg\n");
        assertTrue(issue.startsWith("sales.csv:2:25: error [ambiguous-number] found \"1.125\""), issue);
        assertEquals(
                "[charge=2 * 1.125 kg]",
                setting(READER, "product,units,charge\nsplit-air-conditioner,1,2 * 1.125 kg\n"));
    }

    private static String setting(SalesFile reader, String table) {
        return read(reader, table).get(0).product().declarations().settings().toString();
    }

    @Test
    void aLineThatDeclaresTheSeparatorIsNoRow() {
        for (String line : List.of("sep=;\n", "SEP=;\r\n", "\"sep=;\"\n", "sep=;;;\n")) {
            List<Sale> sales = read(READER, line + "product;units\nmilk;3\n");
            assertEquals("3", sales.get(0).units().toString());
            assertEquals("sales.csv:3:1", sales.get(0).place().toString());
        }
        assertEquals(1, read(READER, "sep=\t\nproduct\tunits\nmilk\t3\n").size());
        assertTrue(only(READER, "sep=;\nproduct;units\nmlk;3\n").startsWith("sales.csv:3:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=|", "sep=", "sep=\\t", "sep=;x"})
    void aDeclaredSeparatorThatIsNoneIsRefusedWithItsLine(String line) {
        String issue = only(READER, line + "\nproduct;units\nmilk;3\n");
        assertTrue(issue.startsWith("sales.csv:1:1: error [syntax]"), issue);
        assertTrue(issue.contains("Maybe remove the line"), issue);
    }

    @Test
    void theHeaderIsNoRowOfTheLimit() {
        SalesFile two = READER.with(TableLimits.USUAL.withRows(2));
        assertEquals(2, read(two, "product,units\n\nmilk,1\nmilk,2\n\n").size());
        assertTrue(only(two, "product,units\nmilk,1\nmilk,2\nmilk,3\n").contains("more than 2 rows below its header"));
    }
}
