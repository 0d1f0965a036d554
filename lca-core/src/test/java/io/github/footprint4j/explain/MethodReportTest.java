package io.github.footprint4j.explain;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.footprint.Samples;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.statement.Statement;
import io.github.footprint4j.testkit.Approved;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodReportTest {

    private static final Library LIBRARY = library(
            dataset("wood", "makes 1 kg", "emits 0.5 kg of CO2 fossil", "emits 1.8 kg of CO2 uptake"),
            dataset("steel", "makes 1 kg", "emits 2 kg CO2e of CO2e"));

    private static final Calculator CALCULATOR = Calculator.of(LIBRARY, Method.PAS_2050_2011);

    /** Wood 10 kg: fossil 5, uptake -18; methane 1 kg: 29.8 in AR6, 25 in AR4; steel left out: 2. */
    private static Product shelf() {
        return product("shelf")
                .parts("board: mass 10 kg of wood", "screws: mass 1 kg of steel excluded below the cut-off")
                .endOfLife("landfill: emits 1 kg of CH4 fossil")
                .build();
    }

    private static String table(MethodComparison comparison) {
        return comparison.document().text();
    }

    @Test
    void aTableShowsTotalsDifferencesAndWhatIsBeside() {
        Approved.of(getClass(), "methods.txt").check(table(CALCULATOR.underEach(shelf(), Method.all())));
    }

    @Test
    void whereNoRuleMattersTheTableSaysSo() {
        Product bar = product("bar").parts("bar: mass 1 kg of steel").build();
        String text = table(CALCULATOR.underEach(bar, Method.all()));
        assertTrue(text.contains("No rule in which these methods differ makes a difference"), text);
        assertTrue(text.contains("100.0 % of the result"), text);
    }

    @Test
    void aMethodThatCannotBeAppliedIsListedWithItsReason() {
        Product gas = product("fumigation").use("gas: emits 1 kg of SO2F2").build();
        String text = table(CALCULATOR.underEach(gas, List.of(Method.PAS_2050_2011, Method.PAS_2050_2008)));
        assertTrue(text.lines().anyMatch(line -> line.matches("2  PAS 2050:2008, GWP100 AR4 +- +- +-")), text);
        assertTrue(text.contains("[no-factor]"), text);
    }

    @Test
    void everyRuleOfEveryMethodIsListed() {
        String text = RuleTable.of(Method.all()).text(TextStyle.DEFAULT.withWidth(200));
        for (Rule rule : Rule.values()) {
            assertTrue(text.lines().anyMatch(line -> line.startsWith(rule + " ")), rule + " in " + text);
        }
        assertFalse(text.contains("Infinity"), text);
    }

    @Test
    void aReportShowsWhatIsBesideTheTotalTheSecondTotalAndTheCoverage() {
        Footprint footprint = CALCULATOR.with(Method.PACT_3).footprint(shelf());
        Approved.of(getClass(), "beside.txt")
                .check(FootprintReport.of(footprint).text());
        Approved.of(getClass(), "beside.md").check(FootprintReport.of(footprint).markdown());
    }

    /** Lines 5 + 25 = 30, 2 left out: 30 / (30 / 32) = 32. */
    @Test
    void theEditionOf2008ShowsTheResultForTheWhole() {
        String text = FootprintReport.of(CALCULATOR.with(Method.PAS_2050_2008).footprint(shelf()))
                .text();
        assertTrue(text.contains("scaled total      32.0 kg CO2e for the whole"), text);
        assertTrue(text.contains("more is left out"), text);
    }

    @Test
    void rulesOfASupplementaryRequirementAreNamed() {
        Method supplemented = Method.PAS_2050_2011.supplementedBy(
                "a sector rule", Method.PAS_2050_2011.with(Method.EU_PEF, List.of(Rule.CAPITAL_GOODS)));
        String text = FootprintReport.of(CALCULATOR.with(supplemented).footprint(shelf()))
                .text();
        assertTrue(text.contains("PAS 2050:2011 with a sector rule, GWP100 AR6"), text);
        assertTrue(text.contains("capital goods: counted"), text);
    }

    @Test
    void anotherSetOfWarmingPotentialsIsNoOtherRule() {
        Method earlier = Method.PAS_2050_2011.with(GwpSet.AR4);
        assertFalse(FootprintReport.of(CALCULATOR.with(earlier).footprint(shelf()))
                .text()
                .contains("changed rules"));
    }

    @Test
    void aTotalUpToTheGateSaysSo() {
        Product bar = product("bar")
                .boundary(Boundary.CRADLE_TO_GATE)
                .parts("bar: mass 1 kg of steel")
                .build();
        assertTrue(FootprintReport.of(CALCULATOR.footprint(bar)).text().contains("TOTAL, CRADLE TO GATE"));
    }

    @Test
    void aStatementShowsEverySection() {
        Approved.of(getClass(), "statement.txt")
                .check(Statement.of(CALCULATOR.footprint(shelf())).document().text());
        Approved.of(getClass(), "lamp-statement.txt")
                .check(Statement.of(Samples.footprint()).document().text());
    }
}
