package io.github.footprint4j.resolve;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.testkit.ProductModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A minus sign inside a unit process is refused wherever it stands, with the way the same is written here. */
class ExchangeSignsTest {

    private static ProductModel making(String exchange) {
        return buying("1 kg of thing").processes(process("thing", "makes 1 kg", exchange));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "takes -3 kg of treatment | outputs: [{ waste: treatment, amount: … }]",
                "wastes -3 kg of treatment | avoids: [{ waste: treatment, amount: … }]",
                "avoids -3 kg of steel | is taken off",
                "spares -3 kg of treatment | is taken off",
                "emits -3 kg of CO2 biogenic | \"origin: uptake\"",
                "emits -3 kg of CO2 uptake | \"origin: uptake\" takes it off",
                "emits -3 kg of CH4 fossil | under \"avoids\"",
                "emits -3 kg CO2e of CO2e | under \"avoids\"",
                "takes 2 kg - down of steel | outputs: [{ waste: steel, amount: … }]"
            })
    void everyMinusSignIsRefused(String exchange, String hint) {
        ProductModel one = making(exchange).parameter("down: 5 kg");
        Issue issue = error(IssueCode.NEGATIVE_AMOUNT, LIBRARY, one);
        assertTrue(issue.message().contains("must be 0 or more, found -3 kg"), issue.message());
        assertTrue(issue.hint().contains(hint), issue.hint());
    }

    @Test
    void aDatasetIsRefusedAtItsPlaceInTheLibrary() {
        Issue issue = error(
                IssueCode.NEGATIVE_AMOUNT,
                library(
                        dataset("thing", "makes 1 kg", "takes -1 kg of landfill"),
                        dataset("landfill", "makes 1 kg", "emits 1 kg of CO2 fossil")),
                buying("1 kg of thing"));
        assertEquals("/datasets/thing @ GLO/inputs/0/amount", issue.place().path());
    }

    @Test
    void aTreatmentWithANegativeOutputIsToldItsForm() {
        Issue issue = error(
                IssueCode.OUT_OF_RANGE,
                LIBRARY,
                buying("1 kg of dump").processes(process("dump", "makes -1 kg", "emits 1 kg of CO2 fossil")));
        assertEquals("Maybe a treatment of waste, which is written inputs: [{ waste: dump, amount: … }]", issue.hint());
    }

    /** The forms that the hints name: 3 kg x 0.5; -3 kg x 2; -3 kg taken up. */
    @ParameterizedTest
    @CsvSource({
        "wastes 3 kg of treatment, 1.5",
        "avoids 3 kg of steel, -6",
        "emits 3 kg of CO2 uptake, -3",
        "takes 0 kg of steel, 0"
    })
    void theRightFormsCount(String exchange, double expected) {
        assertEquals(expected, total(LIBRARY, making(exchange)), EXACT);
    }
}
