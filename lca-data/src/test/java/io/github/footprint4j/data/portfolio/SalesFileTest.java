package io.github.footprint4j.data.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.analysis.Label;
import io.github.footprint4j.analysis.Sale;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
