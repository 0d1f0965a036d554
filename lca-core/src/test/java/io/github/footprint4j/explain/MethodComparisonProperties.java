package io.github.footprint4j.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.explain.MethodComparison.MethodDifference;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MethodComparisonProperties {

    private static final int FEW = 6;

    @Provide
    Arbitrary<Case> products() {
        return TypedProducts.any();
    }

    private static MethodComparison comparison(Case one) {
        return Calculator.of(one.library(), Method.PAS_2050_2011).underEach(one.product(), Method.all());
    }

    private static double rounding(Case one) {
        return 1e-12
                * Math.max(
                        1,
                        Calculator.of(one.library(), Method.PAS_2050_2011)
                                .footprint(one.product())
                                .cube()
                                .magnitude());
    }

    @Property(tries = FEW)
    void thePartsSumToTheDifferenceOfTheTotals(@ForAll("products") Case one) {
        double rounding = 10 * rounding(one);
        for (MethodDifference difference : comparison(one).differences()) {
            ShapleyShares<Rule> parts = difference.parts().orElseThrow();
            double sum = CompensatedSum.of(parts.parts().stream().mapToDouble(ShapleyShares.CausePart::value));
            assertEquals(parts.difference(), sum, rounding);
        }
    }

    /** Left-out rules are idle: the exact values over every rule that differs are the same. */
    @Property(tries = FEW)
    void leavingOutIdleRulesChangesNoPart(@ForAll("products") Case one) {
        double rounding = 10 * rounding(one);
        Calculator calculator = Calculator.of(one.library(), Method.PAS_2050_2011);
        Method other = Method.GHG_PROTOCOL_PRODUCT;
        ShapleyShares<Rule> quick = calculator
                .underEach(one.product(), List.of(Method.PAS_2050_2011, other))
                .differences()
                .get(0)
                .parts()
                .orElseThrow();
        ShapleyShares<Rule> whole = ShapleyShares.of(
                other.differencesFrom(Method.PAS_2050_2011),
                taken -> Coverage.of(calculator
                                .with(Method.PAS_2050_2011.with(other, List.copyOf(new TreeSet<>(taken))))
                                .footprint(one.product()))
                        .total());
        whole.parts().forEach(part -> assertEquals(part.value(), quick.partOf(part.cause()), rounding));
    }
}
