package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.CarbonModel.releasing;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 100 kg CO2e that come late: vectors DEL-1 to DEL-7 and TIME-1 of the clause catalogue. */
class MomentsTest {

    private static final double EXACT = 1e-12;

    private static Footprint old(ProductModel product) {
        return Calculator.of(LIBRARY, Method.PAS_2050_2008).footprint(product.build());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "emits 100 kg CO2e of CO2e year 10, 92.4",
        "emits 100 kg CO2e of CO2e year 25, 81",
        "emits 100 kg CO2e of CO2e year 2, 98.48",
        "emits 100 kg CO2e of CO2e year 30, 70",
        "emits 100 kg CO2e of CO2e year 26 a, 74",
        "emits 10 kg CO2e/a of CO2e during 10 a, 94.5",
        "emits 10 kg CO2e/a of CO2e during 10 a year 5, 89.5",
        "emits 50 kg CO2e/a of CO2e during 2 * 365 d, 98.5",
        "buys 50 kg of steel year 10, 92.4"
    })
    void whatComesLateCountsInFullIn2011AndWithAWeightIn2008(String line, double weighted) {
        ProductModel product = product("p").use("it: " + line);
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(100, footprint.total(), EXACT);
        assertEquals(weighted, footprint.apart(Account.DELAYED_WEIGHTED), EXACT);
        assertEquals(weighted, old(product).total(), EXACT);
        assertEquals(0, old(product).apart().size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "100 kg CO2e of CO2e",
        "100 kg CO2e of CO2e year 0",
        "100 kg CO2e of CO2e year 0.9",
        "2 kg CO2e/d of CO2e during 50 d"
    })
    void whatComesWithinTheFirstYearHasTheWholeWeight(String emitted) {
        ProductModel product = product("p").use("it: emits " + emitted);
        assertEquals(100, old(product).total(), EXACT);
        assertEquals(List.of(), footprint(LIBRARY, product).apart());
    }

    /** 0.5 in year 1, 0.3 in year 50, 0.2 in year 100: 0.5 * 0.99 + 0.3 * 0.5 = 0.645 of 200 kg. */
    @Test
    void sharesOfSeveralYearsTakeTheGeneralFormula() {
        ProductModel product = product("p")
                .parts(part("a: mass 1 kg of steel"))
                .use(releasing(entry("it: emits 200 kg CO2e of CO2e"), "50 % year 1", "30 % year 50", "rest year 100"));
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(202, footprint.total(), EXACT);
        assertEquals(129, footprint.apart(Account.DELAYED_WEIGHTED), EXACT);
        assertEquals(131, old(product).total(), EXACT);
    }

    @Test
    void oneReleaseIsAPulse() {
        ProductModel product = product("p").use(releasing(entry("it: emits 100 kg CO2e of CO2e"), "100 % year 25"));
        assertEquals(81, footprint(LIBRARY, product).apart(Account.DELAYED_WEIGHTED), EXACT);
    }

    /** 1 kg a year for 150 years: 100 count, 50 are outside. */
    @Test
    void whatComesAfterAHundredYearsIsOutside() {
        ProductModel product = product("p").use("it: emits 1 kg CO2e/a of CO2e during 150 a");
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(100, footprint.total(), EXACT);
        assertEquals(50, footprint.apart(Account.AFTER_THE_PERIOD), EXACT);
        assertEquals(49.5, footprint.apart(Account.DELAYED_WEIGHTED), EXACT); // sum of 1 - i / 100
        assertEquals(49.5, old(product).total(), EXACT);
        assertEquals(50, old(product).apart(Account.AFTER_THE_PERIOD), EXACT);
    }

    @Test
    void aReleaseAfterAHundredYearsIsOutside() {
        ProductModel product =
                product("p").use(releasing(entry("it: emits 10 kg CO2e of CO2e"), "70 % year 100", "30 % year 101"));
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(7, footprint.total(), EXACT);
        assertEquals(3, footprint.apart(Account.AFTER_THE_PERIOD), EXACT);
    }

    /** 50 kg of steel in 10 years: Annex E beside the total, PAS 2050:2008 in it. */
    @Test
    void whatIsBoughtOverYearsIsAsLateAsWhatIsEmitted() {
        ProductModel product = product("p").use("it: buys 5 kg/a of steel during 10 a");
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(100, footprint.total(), EXACT);
        assertEquals(94.5, footprint.apart(Account.DELAYED_WEIGHTED), EXACT);
        assertEquals(94.5, old(product).total(), EXACT);
    }

    @Test
    void nothingIsLateBeforeTheUseIn2008() {
        ProductModel product = product("p").production("it: emits 100 kg CO2e of CO2e year 10");
        assertEquals(100, old(product).total(), EXACT);
        assertEquals(92.4, footprint(LIBRARY, product).apart(Account.DELAYED_WEIGHTED), EXACT);
    }

    @Test
    void theYearMayBeAParameter() {
        ProductModel product = product("p").parameter("when: 10 a").use("it: emits 100 kg CO2e of CO2e year when");
        assertEquals(92.4, old(product).total(), EXACT);
        assertEquals(81, old(product.parameter("when: 25 a")).total(), EXACT);
        assertEquals(74, old(product.parameter("when: 26 a")).total(), EXACT);
    }

    @Test
    void theDurationMayBeAParameter() {
        ProductModel product = product("p").parameter("life: 10 a").use("it: emits 1 kg CO2e/a of CO2e during life");
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(10, footprint.total(), 0);
        assertEquals(9.45, footprint.apart(Account.DELAYED_WEIGHTED), EXACT);
        assertEquals(1, footprint.apart().size(), "nothing comes after the period");
        assertEquals(100, footprint(LIBRARY, product.parameter("life: 200 a")).total(), EXACT);
    }

    @Test
    void timesThatContradictAreRefused() {
        ProductModel product =
                product("p").use(releasing(entry("it: emits 10 kg CO2e of CO2e year 3"), "100 % year 5"));
        assertEquals(
                "/use/0/releases",
                error(IssueCode.CONFLICTING_FIELDS, LIBRARY, product).place().path());
        ProductModel early = product("p").use("it: emits 10 kg CO2e of CO2e year -1");
        assertEquals(
                "/use/0/year",
                error(IssueCode.NEGATIVE_AMOUNT, LIBRARY, early).place().path());
    }

    /** 10 kg in year 101 are no part of the total, and stand beside it, which a note says. */
    @Test
    void aMomentAfterThePeriodStandsBesideTheTotal() {
        for (ProductModel late : List.of(
                product("p").use("it: emits 10 kg CO2e of CO2e year 101"),
                product("p").use(releasing(entry("it: emits 10 kg CO2e of CO2e"), "100 % year 101")))) {
            Footprint footprint = footprint(LIBRARY, late);
            assertEquals(0, footprint.total(), 0);
            assertEquals(10, footprint.apart(Account.AFTER_THE_PERIOD), EXACT);
            assertEquals(1, warnings(IssueCode.EXCLUDED, LIBRARY, late).size());
        }
    }
}
