package io.github.footprint4j.resolve;

import static io.github.footprint4j.testkit.Calculations.system;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadNotesTest {

    private static final Library LIBRARY = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"));

    private static List<Issue> notes(Library library, ProductModel product) {
        return system(library, product).warnings().stream()
                .filter(issue -> issue.code() == IssueCode.SPREAD)
                .toList();
    }

    private static List<Issue> notes(String amount) {
        return notes(LIBRARY, product("p").use("it: buys " + amount));
    }

    /** exp(1.96 · 1.5) = 18.9. */
    @Test
    void aSigmaAboveOneIsSaidInTimesTheMedian() {
        Issue note = notes("3 kg of steel ± 1.5").get(0);
        assertEquals(Severity.NOTE, note.severity());
        assertTrue(
                note.message()
                        .contains(
                                "\"sigma\" is 1.5: 95 % of its draws lie between the median divided by 19 and 19 times"),
                note.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 kg of steel ± 1",
                "3 kg of steel ± 0.3",
                "3 kg of steel from 1 kg to 99 kg",
                "3 kg of steel from 0 kg to 99 kg",
                "3 kg of steel least 1 kg most 99 kg",
                "3 kg of steel deviates 30 kg",
                "3 kg of steel from -1 kg to 500 kg"
            })
    void whatIsNotWideIsNotSpokenOf(String amount) {
        assertEquals(List.of(), notes(amount), amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 kg of steel from 1 kg to 100 kg",
                "3 kg of steel from 10 g to 1 t",
                "3 kg of steel least 1 kg most 250 kg"
            })
    void aRangeOfTwoOrdersOfMagnitudeIs(String amount) {
        List<Issue> notes = notes(amount);
        assertEquals(1, notes.size(), amount);
        assertTrue(
                notes.get(0).message().contains("spans orders of magnitude"),
                notes.get(0).message());
    }

    @Test
    void aRangeBelowZeroIsMeasuredByMagnitude() {
        ProductModel wide = product("p")
                .parameter("saved: -3 kg role estimate from -100 kg to -1 kg")
                .use("a: buys 200 kg + saved of steel");
        assertEquals(1, notes(LIBRARY, wide).size());
        ProductModel narrow = product("p")
                .parameter("saved: -3 kg role estimate from -99 kg to -1 kg")
                .use("a: buys 200 kg + saved of steel");
        assertEquals(List.of(), notes(LIBRARY, narrow));
    }

    @Test
    void aParameterIsSpokenOfOnceHoweverOftenItIsUsed() {
        ProductModel product = product("p")
                .parameter("size: 2 kg role estimate ± 1.2")
                .use("a: buys size of steel", "b: buys 2 * size of steel");
        assertEquals(1, notes(LIBRARY, product).size());
    }

    @Test
    void aSpreadOfTheLibraryIsNotSpokenOf() {
        Library wide = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil ± 1.5"));
        assertEquals(List.of(), notes(wide, product("p").use("it: buys 3 kg of steel")));
    }
}
