package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.EntryModels.contracted;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Contract;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.testkit.ProductModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Electricity under a contract (PAS 2050:2011, clause 7.9): 1000 kWh of wind at 0.02 or of the grid at 0.5. */
class ContractsTest {

    private static final Library GRID = library(
            dataset("grid", "makes 1 kWh", "emits 0.5 kg of CO2 fossil"),
            dataset("wind", "makes 1 kWh", "emits 0.02 kg of CO2 fossil"));

    private static ProductModel under(Contract contract) {
        return product("p").production(contracted(entry("it: buys 1000 kWh of grid"), contract));
    }

    private static Contract wind(boolean claimedOnce, boolean removedFromAverage) {
        return new Contract(Reference.parse("wind"), claimedOnce, removedFromAverage);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, 20, nobody else claims the energy",
        "true, false, 500, the average still holds it",
        "false, true, 500, others may claim the same energy",
        "false, false, 500, others may claim the same energy and the average still holds it"
    })
    void itsOwnFactorCountsOnlyIfBothStatementsHold(boolean once, boolean removed, double expected, String why) {
        ProductModel product = under(wind(once, removed));
        assertEquals(expected, total(GRID, product), EXACT * 1000);
        Issue note = warnings(IssueCode.CONTRACT, GRID, product).get(0);
        assertEquals("/production/0/contract", note.place().path());
        assertTrue(note.message().contains(why), note.message());
    }

    @Test
    void aWrongNameIsFoundEvenIfItDoesNotCount() {
        Issue issue =
                error(IssueCode.UNKNOWN_DATASET, GRID, under(new Contract(Reference.parse("winds"), false, false)));
        assertEquals("/production/0/contract/of", issue.place().path());
    }
}
