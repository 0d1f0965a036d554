package io.github.footprint4j.explain;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.explain.MethodComparison.MethodDifference;
import io.github.footprint4j.explain.ShapleyShares.CausePart;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.model.Product;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MethodComparisonTest {

    private static final double EXACT = 1e-9;

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

    private static double total(MethodComparison comparison, int outcome) {
        return comparison.outcomes().get(outcome).total().orElseThrow();
    }

    private static String parts(MethodDifference difference) {
        return difference.parts().orElseThrow().parts().stream()
                .map(part -> part.cause() + " " + Math.round(1e6 * part.value()) / 1e6)
                .collect(Collectors.joining(", "));
    }

    /** 5 - 18 + 29.8 = 16.8; without the uptake 34.8. */
    @Test
    void aDifferenceOfOneRuleIsTheRule() {
        MethodComparison comparison = CALCULATOR.underEach(shelf(), List.of(Method.PAS_2050_2011, Method.EU_PEF));
        assertEquals(16.8, total(comparison, 0), EXACT);
        assertEquals(34.8, total(comparison, 1), EXACT);
        assertEquals(18, comparison.spread(), EXACT);
        assertEquals("biogenic carbon 18.0", parts(comparison.differences().get(0)));
    }

    /**
     * From 2011 with AR6 to 2008 with AR4, without the uptake and scaled: the lines have the magnitudes m, 2 are left out, and v = t (m + 2) / m
     * if scaling is taken.
     *
     * <pre>
     *   sets of rules       t      m      scaled
     *   none               16.8   42.8    16.8 * 44.8 / 42.8 = 17.585047
     *   GWP                12.0   38.0    12.0 * 40.0 / 38.0 = 12.631579
     *   biogenic           34.8   34.8    34.8 + 2           = 36.8
     *   GWP, biogenic      30.0   30.0    30.0 + 2           = 32.0
     * </pre>
     *
     * A line's magnitude is that of its net: board 5 - 18 = -13, so m = 13 + 29.8 = 42.8.
     */
    @Test
    void rulesThatMeetShareWhatTheyDoTogether() {
        MethodComparison comparison =
                CALCULATOR.underEach(shelf(), List.of(Method.PAS_2050_2011, Method.PAS_2050_2008));
        ShapleyShares<Rule> shared = comparison.differences().get(0).parts().orElseThrow();
        assertEquals(16.8, shared.before(), EXACT);
        assertEquals(32, shared.after(), EXACT);
        assertEquals(
                List.of(Rule.WARMING_POTENTIALS, Rule.BIOGENIC_CARBON, Rule.SCALING),
                shared.parts().stream().map(CausePart::cause).toList());
        double alone = 16.8 * 44.8 / 42.8 - 16.8;
        double afterGwp = 12.0 * 40.0 / 38.0 - 12.0;
        assertEquals(alone / 3 + afterGwp / 6 + 2.0 / 6 + 2.0 / 3, shared.partOf(Rule.SCALING), EXACT);
    }

    @Test
    void theDifferencesOfTwoMethodsAndBackAreOpposite() {
        MethodComparison comparison = CALCULATOR.underEach(
                shelf(), List.of(Method.PAS_2050_2011, Method.PAS_2050_2008, Method.PAS_2050_2011));
        List<MethodDifference> differences = comparison.differences();
        assertEquals(3, differences.size());
        assertEquals("", parts(differences.get(1)));
        ShapleyShares<Rule> there = differences.get(0).parts().orElseThrow();
        ShapleyShares<Rule> back = differences.get(2).parts().orElseThrow();
        there.parts().forEach(part -> assertEquals(-part.value(), back.partOf(part.cause()), EXACT));
    }

    /** SO2F2 has no factor in AR4: 1 kg is 4630 in AR6. */
    @Test
    void aMethodThatCannotBeAppliedGivesItsIssuesAndTheOthersTheirNumbers() {
        Product product = product("fumigation").use("gas: emits 1 kg of SO2F2").build();
        MethodComparison comparison =
                CALCULATOR.underEach(product, List.of(Method.PAS_2050_2008, Method.PAS_2050_2011, Method.EU_PEF));
        assertEquals(Optional.empty(), comparison.outcomes().get(0).footprint());
        assertEquals(
                IssueCode.NO_FACTOR,
                comparison.outcomes().get(0).issues().get(0).code());
        assertEquals(4630, total(comparison, 1), EXACT);
        assertEquals(1, comparison.differences().size());
        assertEquals(Optional.empty(), comparison.between(Method.PAS_2050_2008, Method.EU_PEF));
    }

    @Test
    void aProductThatNoMethodAcceptsIsRefused() {
        Product product = product("nothing").use("it: buys 1 kg of stel").build();
        InvalidInputException e =
                assertThrows(InvalidInputException.class, () -> CALCULATOR.underEach(product, Method.all()));
        assertEquals(IssueCode.UNKNOWN_DATASET, e.issues().get(0).code());
    }

    @Test
    void lumpsAreTheSameUnderEverySetOfWarmingPotentials() {
        Product product = product("bar").parts("bar: mass 1 kg of steel").build();
        MethodComparison comparison = CALCULATOR.underEach(
                product,
                List.of(
                        Method.PAS_2050_2011,
                        Method.PAS_2050_2011.with(GwpSet.AR4),
                        Method.PAS_2050_2011.with(GwpSet.AR5)));
        assertEquals(0, comparison.spread());
        comparison
                .outcomes()
                .forEach(outcome ->
                        assertEquals(1, outcome.footprint().orElseThrow().notRecharacterisable()));
    }

    @Test
    void everyRuleForRecycledMaterialIsTried() {
        Product product = product("bar").parts("bar: mass 1 kg of steel").build();
        assertEquals(4, CALCULATOR.underEachRecycling(product).outcomes().size());
    }
}
