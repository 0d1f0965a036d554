package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kinds of activity that do not count and are kept beside the total (PAS 2050:2011, clauses 5.4, 5.8, 6.4.4 and 6.5). */
class ActivityKindsTest {

    private static ProductModel with(ActivityKind kind) {
        return product("p").production("it: emits 12 kg of CO2 fossil", "other: emits 5 kg CO2e of CO2e kind " + kind);
    }

    @ParameterizedTest
    @EnumSource
    void noKindCountsAndEachIsNotedAndKept(ActivityKind kind) {
        Footprint footprint = footprint(LIBRARY, with(kind));
        Account account = Account.of(kind);
        assertEquals(12, footprint.total());
        assertEquals(account.isCredit() ? -5 : 5, footprint.apart(account), EXACT);
        Issue note = warnings(IssueCode.EXCLUDED, LIBRARY, with(kind)).get(0);
        assertEquals("/production/1/kind", note.place().path());
        assertTrue(note.message().contains("clause " + account.clause()), note.message());
    }

    @Test
    void somethingMayBeBoughtFromADatasetForIt() {
        Footprint footprint = footprint(
                LIBRARY,
                product("p")
                        .production("it: emits 12 kg of CO2 fossil")
                        .use("cut: buys 10 kWh of electricity @ EU27 kind avoided-emissions"));
        assertEquals(12, footprint.total());
        assertEquals(-3, footprint.apart(Account.AVOIDED_EMISSIONS), EXACT);
    }

    /** 600 kg from the gases; a multiplier of 1.9 would add 540. */
    @Test
    void theMultiplierOfAviationCountsWhereTheMethodSaysSo() {
        ProductModel flight = product("p")
                .production(
                        "gases: emits 600 kg of CO2 fossil",
                        "rest: emits 0.9 * 600 kg CO2e of CO2e kind aviation-forcing");
        assertEquals(600, footprint(LIBRARY, flight).total());
        assertEquals(540, footprint(LIBRARY, flight).apart(Account.AVIATION_FORCING), EXACT * 1000);
        double ghg = Calculator.of(LIBRARY, Method.GHG_PROTOCOL_PRODUCT)
                .footprint(flight.build())
                .total();
        assertEquals(1140, ghg, EXACT * 1000);
    }

    @Test
    void capitalGoodsCountUnderPefAndUnderASupplementThatTakesThemIn() {
        ProductModel machine = with(ActivityKind.CAPITAL_GOODS);
        Method pas = Method.PAS_2050_2011;
        Method supplemented =
                pas.supplementedBy("a product rule", pas.with(Method.EU_PEF, List.of(Rule.CAPITAL_GOODS)));
        for (Method method : List.of(Method.EU_PEF, supplemented)) {
            assertEquals(
                    17,
                    Calculator.of(LIBRARY, method).footprint(machine.build()).total(),
                    method.toString());
        }
    }

    /** Commuting of 5 kg is outside the boundary, so that it lowers no coverage and the edition of 2008 does not scale by it. */
    @Test
    void whatIsOutsideByItsKindIsNotLeftOutOfTheWholeByAReason() {
        ProductModel product = product("p")
                .production(
                        "it: emits 12 kg of CO2 fossil",
                        "bus: emits 5 kg CO2e of CO2e kind commuting excluded nobody counts it");
        Footprint footprint = Calculator.of(LIBRARY, Method.PAS_2050_2008).footprint(product.build());
        assertEquals(5, footprint.apart(Account.COMMUTING), EXACT);
        assertEquals(0, footprint.apart(Account.LEFT_OUT), 0);
        assertEquals(12, Coverage.of(footprint).total(), EXACT);
    }

    /** A machine counts under PEF, from which a reason leaves it out; PAS 2050 has no place for it in the first place. */
    @Test
    void aReasonLeavesOutWhatAMethodWouldCount() {
        ProductModel product = product("p")
                .production(
                        "it: emits 12 kg of CO2 fossil",
                        "mill: emits 5 kg CO2e of CO2e kind capital-goods excluded too small");
        Footprint pef = Calculator.of(LIBRARY, Method.EU_PEF).footprint(product.build());
        assertEquals(5, pef.apart(Account.LEFT_OUT), EXACT);
        assertEquals(5, footprint(LIBRARY, product).apart(Account.CAPITAL_GOODS), EXACT);
    }
}
