package io.github.footprint4j.compare;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.testkit.Approved;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonReportTest {

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil ± 0.1"),
            dataset("wood", "makes 1 kg", "emits 1 kg of CO2 biogenic ± 0.3"),
            dataset("air", "makes 1 kg"));

    private static final Calculator CALCULATOR = Calculator.of(LIBRARY, Method.PAS_2050_2011);

    /** Steel 15 kg over 3 years, 18 over 4, and wood with its burning; a label with characters of Markdown and of CSV. */
    private static Comparison tables() {
        return Comparison.of(List.of(
                CALCULATOR.alternative(
                        "steel",
                        product("table")
                                .duration("3 a")
                                .parts("legs: mass 15 kg of steel")
                                .build()),
                CALCULATOR.alternative(
                        "steel, *lasting*",
                        product("table")
                                .duration("4 a")
                                .parts("legs: mass 18 kg of steel")
                                .build()),
                CALCULATOR.alternative(
                        "wood",
                        product("table")
                                .duration("3 a")
                                .parts("legs: mass 1 kg of steel", "top: mass 25 kg of wood")
                                .endOfLife("burning: emits 2 kg of CO2 biogenic")
                                .build())));
    }

    /** Durations differ, so that everything is for a year. */
    private static final String UNIT = "\"kg CO2e per year of one table, 1 piece\"";

    @Test
    void aTableByTheYearShowsTheWholeDurationToo() {
        Approved.of(getClass(), "comparison.txt").check(tables().document().text(TextStyle.DEFAULT));
    }

    @Test
    void aDocumentHasTheSameTables() {
        Approved.of(getClass(), "comparison.md").check(tables().document().markdown());
    }

    /** The rows of parts of an alternative add up to its total: 10 a year. */
    @Test
    void rowsForSpreadsheetsAddUpToTheTotal() {
        List<String> rows = tables().document().csv().lines().toList();
        assertEquals(1 + 3 * 3 + 3, rows.size());
        assertTrue(rows.contains("raw materials,legs,steel,10,1,0,,," + UNIT + ",,,,,,,,,"), rows.toString());
        assertTrue(
                rows.stream().anyMatch(row -> row.startsWith("total,,steel,10,1,0,,," + UNIT + ",,,,")),
                rows.toString());
        assertTrue(
                rows.stream().anyMatch(row -> row.startsWith("total,,\"steel, *lasting*\",9,0.9,-1,")),
                rows.toString());
        assertTrue(rows.get(11).contains(",lower," + UNIT + ",,,,"), rows.toString());
        assertTrue(rows.get(0).endsWith(",share_of_draws_lower,draws"), rows.get(0));
        assertTrue(rows.get(11).endsWith(",1,10000"), rows.get(11)); // lower in every draw
    }

    @Test
    void partsStandFromTheLargestToTheSmallestInAnyOfThem() {
        assertEquals(
                List.of("raw materials", "legs", "top", "end of life", "burning"),
                ComparisonBreakdown.of(tables()).rows().stream()
                        .map(row -> row.part()
                                .map(part -> part.value())
                                .orElse(row.stage().toString()))
                        .toList());
    }

    @Test
    void whatHasNoEmissionsHasNoShares() {
        Comparison nothing = Comparison.of(List.of(
                CALCULATOR.alternative(
                        "a", product("p").parts("x: mass 1 kg of air").build()),
                CALCULATOR.alternative(
                        "b", product("p").parts("x: mass 2 kg of air").build())));
        String text = nothing.document().text(TextStyle.DEFAULT);
        assertTrue(text.contains("2 is the same as 1"), text);
        assertTrue(!text.contains("NaN"), text);
        assertTrue(nothing.document().csv().contains("total,,b,0,,0,0,the same"), text);
    }
}
