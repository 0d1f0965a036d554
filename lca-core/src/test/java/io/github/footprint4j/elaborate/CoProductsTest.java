package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.refused;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.EntryModels.giving;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Allocated;
import io.github.footprint4j.method.AllocationKey;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.process.CoProductRule;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Entries that give something besides (PAS 2050:2011, clause 8.1); steel emits 2, plastic 3 kg a kg. */
class CoProductsTest {

    private static final Entry PLAIN = entry("it: emits 1000 kg of CO2 fossil");
    private static final Optional<String> PRICED = Optional.of("100 kg price 8 EUR2020/kg");
    private static final String SECOND = "b: 300 kg price 2 EUR2020/kg";

    private static double under(Method method, ProductModel product) {
        return Calculator.of(LIBRARY, method).footprint(product.build()).total();
    }

    private static Rules asking(CoProductRule rule) {
        return new Rules(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(rule));
    }

    /** 1000 x 800 / (800 + 600) = 4000/7; the third output has no value and bears nothing. */
    @Test
    void withoutWhatIsDisplacedTheValueDecides() {
        ProductModel product = product("p").production(giving(PLAIN, PRICED, SECOND, "c: 50 kg price 0 EUR2020/kg"));
        assertEquals(4000.0 / 7, total(LIBRARY, product), 1e-9);
    }

    /** 1000 x 100 / 400. */
    @Test
    void amountsComeFirstWhereTheMethodSaysSo() {
        ProductModel product = product("p").production(giving(PLAIN, PRICED, SECOND));
        assertEquals(250, under(Method.ISO_14067_2018, product), 1e-9);
        assertEquals(250, under(Method.GHG_PROTOCOL_PRODUCT, product), 1e-9);
        assertEquals(250, under(Method.EU_PEF, product), 1e-9);
    }

    /** Prices of 8 and 2 are 4 : 1, by mass; 8 and 1 are 8 : 1, by value: 800 / 1100. */
    @Test
    void aRatioOfValuesMayDecideBetweenAmountsAndValue() {
        assertEquals(250, under(Method.PACT_3, product("p").production(giving(PLAIN, PRICED, SECOND))), 1e-9);
        Entry far = giving(PLAIN, PRICED, "b: 300 kg price 1 EUR2020/kg");
        assertEquals(8000.0 / 11, under(Method.PACT_3, product("p").production(far)), 1e-9);
    }

    /** 1000 - 60 x 3. */
    @Test
    void whatACoProductDisplacesIsTakenOff() {
        ProductModel product =
                product("p").production(giving(PLAIN, Optional.empty(), "heat: 60 kg displaces plastic"));
        for (Method method : List.of(Method.PAS_2050_2011, Method.ISO_14067_2018, Method.PACT_3)) {
            assertEquals(820, under(method, product), EXACT * 1000);
        }
    }

    /** Half of the time: 0.5 x 3 x (1000 - 180) a time. */
    @Test
    void whatIsDisplacedHappensAsOftenAsTheEntry() {
        Entry often = entry("it: emits 1000 kg of CO2 fossil times 3 share 50 %");
        ProductModel product = product("p")
                .production(giving(often, Optional.empty(), "heat: 60 kg displaces plastic"))
                .production("other: buys 0 kg of steel share rest");
        assertEquals(0.5 * 3 * 820, total(LIBRARY, product), 1e-9);
    }

    @Test
    void aProductMayAskForARuleOfTheMethod() {
        Entry both = giving(PLAIN, PRICED, "b: 300 kg price 2 EUR2020/kg displaces plastic");
        assertEquals(1000 - 900, total(LIBRARY, product("p").production(both)), 1e-9);
        ProductModel economic = product("p").production(both).rules(asking(CoProductRule.ECONOMIC));
        assertEquals(4000.0 / 7, total(LIBRARY, economic), 1e-9);
        ProductModel physical = product("p").production(both).rules(asking(CoProductRule.PHYSICAL));
        assertEquals(250, under(Method.ISO_14067_2018, physical), 1e-9);
        Issue warning = warnings(IssueCode.OTHER_METHOD, LIBRARY, physical).get(0);
        assertEquals("/rules/coProducts", warning.place().path());
        assertEquals(100, total(LIBRARY, physical), 1e-9);
    }

    /** 10 kg of steel at 2 and 4 kWh at 0.3 are 21.2; of 15 of value the part has 12; 3 of both. */
    @Test
    void aPartSharesWhatIsInsideItToo() {
        Part plain = part(
                "frame: quantity 3 mass 10 kg of steel",
                List.of(),
                List.of(entry("work: buys 4 kWh of electricity @ EU27")));
        Part frame = giving(plain, Optional.of("4 kg price 3 EUR2020/kg"), "offcuts: 6 kg price 0.5 EUR2020/kg");
        assertEquals(3 * 21.2 * 0.8, total(LIBRARY, product("p").parts(frame)), EXACT * 100);
    }

    /** 4 kWh at 0.3 less 0.2 kg of plastic at 3. */
    @Test
    void aPartWithoutADatasetMayDisplaceSomethingToo() {
        Part plain = part("frame:", List.of(), List.of(entry("work: buys 4 kWh of electricity @ EU27")));
        Part frame = giving(plain, Optional.empty(), "offcuts: 0.2 kg displaces plastic");
        assertEquals(1.2 - 0.6, total(LIBRARY, product("p").parts(frame)), EXACT);
    }

    @Test
    void theRuleIsNotedAndRecordedWithItsShares() {
        ProductModel product = product("p").production(giving(PLAIN, PRICED, SECOND));
        Issue note = warnings(IssueCode.ALLOCATED, LIBRARY, product).get(0);
        assertEquals("/production/0", note.place().path());
        assertTrue(note.message().contains("by the rule \"economic\" (clause 8.1"), note.message());
        Allocated allocated = footprint(LIBRARY, product).solved().allocated().get(0);
        assertEquals("it", allocated.name());
        assertEquals(AllocationKey.ECONOMIC, allocated.key());
        assertEquals(
                List.of("it", "b"),
                allocated.bears().stream().map(Allocated.Bears::output).toList());
        assertEquals(4.0 / 7, allocated.bears().get(0).share(), EXACT);
        assertEquals(3.0 / 7, allocated.bears().get(1).share(), EXACT);
    }

    @Test
    void wrongCoProductsAreRefusedAtTheirPlaces() {
        Issue none = error(IssueCode.NO_ALLOCATION, LIBRARY, product("p").production(giving(PLAIN, PRICED, "b: 3 kg")));
        assertEquals("/production/0", none.place().path());
        Issue negative = error(
                IssueCode.NEGATIVE_AMOUNT,
                LIBRARY,
                product("p").production(giving(PLAIN, PRICED, "b: 3 kg price -2 EUR2020/kg")));
        assertEquals("/production/0/gives/0/price", negative.place().path());
        Issue nothing = error(
                IssueCode.OUT_OF_RANGE,
                LIBRARY,
                product("p").production(giving(PLAIN, PRICED, "b: 0 kg price 2 EUR2020/kg")));
        assertEquals("/production/0/gives/0/amount", nothing.place().path());
        Issue worthless = error(
                IssueCode.OUT_OF_RANGE,
                LIBRARY,
                product("p")
                        .production(
                                giving(PLAIN, Optional.of("1 kg price 0 EUR2020/kg"), "b: 1 kg price 0 EUR2020/kg")));
        assertEquals("/production/0", worthless.place().path());
    }

    @Test
    void whatIsDisplacedHasItsOwnUnitAndName() {
        Issue unit = error(
                IssueCode.DIMENSION_MISMATCH,
                LIBRARY,
                product("p").production(giving(PLAIN, Optional.empty(), "heat: 60 MJ displaces plastic")));
        assertEquals("/production/0/gives/0/amount", unit.place().path());
        Issue name = error(
                IssueCode.UNKNOWN_DATASET,
                LIBRARY,
                product("p").production(giving(PLAIN, Optional.empty(), "heat: 60 kg displaces plastics")));
        assertEquals("/production/0/gives/0/displaces", name.place().path());
    }

    @Test
    void aMainOutputWithoutOthersIsRefused() {
        Issue issue = error(IssueCode.CONFLICTING_FIELDS, LIBRARY, product("p").production(giving(PLAIN, PRICED)));
        assertEquals("/production/0/makes", issue.place().path());
        assertEquals(
                1,
                refused(LIBRARY, product("p").production(giving(PLAIN, PRICED)).build())
                        .size());
    }
}
