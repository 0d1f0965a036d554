package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.EntryModels.measured;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.testkit.ProductModel;
import org.junit.jupiter.api.Test;

/** Amounts that vary over time (PAS 2050:2011, clause 7.6). */
class PeriodsTest {

    private static ProductModel over(String... periods) {
        return product("p").production(measured(entry("it: emits 1 kg CO2e of CO2e"), periods));
    }

    /** (500 + 1200) / (1000 + 3000), not the mean of 0.5 and 0.4. */
    @Test
    void theMeanIsWeightedByOutput() {
        ProductModel product = over("1000 piece: 500 kg CO2e", "3000 piece: 1200 kg CO2e");
        assertEquals(0.425, total(LIBRARY, product), EXACT);
        assertEquals(4.25, total(LIBRARY, product.unit("10 piece")), EXACT * 10);
    }

    /** 30 kWh for 10 pieces at 0.3. */
    @Test
    void whatIsBoughtMayVaryToo() {
        Entry work = measured(entry("it: buys 1 kWh of electricity @ EU27"), "4 piece: 10 kWh", "6 piece: 20 kWh");
        assertEquals(0.9, total(LIBRARY, product("p").production(work)), EXACT);
    }

    @Test
    void theOutputIsThatOfTheFunctionalUnit() {
        Issue issue = error(IssueCode.DIMENSION_MISMATCH, LIBRARY, over("1000 kg: 500 kg CO2e"));
        assertEquals("/production/0/periods/0/output", issue.place().path());
    }

    @Test
    void periodsMeasureOneThingAndHaveAnOutput() {
        Issue mixed = error(IssueCode.DIMENSION_MISMATCH, LIBRARY, over("1 piece: 1 kg CO2e", "1 piece: 1 kWh"));
        assertEquals("/production/0/periods/1/amount", mixed.place().path());
        Issue idle = error(IssueCode.OUT_OF_RANGE, LIBRARY, over("0 piece: 1 kg CO2e"));
        assertEquals("/production/0/periods", idle.place().path());
        Issue negative = error(IssueCode.NEGATIVE_AMOUNT, LIBRARY, over("1 piece: -1 kg CO2e"));
        assertEquals("/production/0/periods/0/amount", negative.place().path());
    }

    @Test
    void periodsTakeThePlaceOfAMass() {
        Entry both = measured(entry("it: mass 1 kg of steel"), "1 piece: 1 kg");
        Issue issue = error(IssueCode.CONFLICTING_FIELDS, LIBRARY, product("p").production(both));
        assertEquals("/production/0/periods", issue.place().path());
    }
}
