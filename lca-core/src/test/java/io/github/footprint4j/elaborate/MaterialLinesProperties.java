package io.github.footprint4j.elaborate;

import static io.github.footprint4j.elaborate.Metals.LIBRARY;
import static io.github.footprint4j.elaborate.Metals.factor;
import static io.github.footprint4j.elaborate.Metals.part;
import static io.github.footprint4j.elaborate.Metals.shares;
import static io.github.footprint4j.elaborate.Metals.with;
import static io.github.footprint4j.elaborate.Metals.withQualities;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.testkit.ProductModel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Rules for recycled material in whole products, for any shares: those of the clause catalogue, section 10.1. */
class MaterialLinesProperties {

    private static final double ROUNDING = 1e-12;
    private static final int TRIES = 100;

    private static ProductModel metal(Object r1, Object r2, Object a) {
        return product("p")
                .parts(part(
                        "a: mass 2 kg of metal",
                        withQualities(with(shares("" + r1, "" + r2), factor("" + a)), "1", "1")));
    }

    private static double total(RecyclingRule rule, ProductModel product) {
        return calculator(rule).footprint(product.build()).total();
    }

    private static Calculator calculator(RecyclingRule rule) {
        return Calculator.of(LIBRARY, Method.PAS_2050_2011.with(rule));
    }

    private static double share(int thousandths) {
        return thousandths / 1000.0;
    }

    @Property(tries = TRIES)
    void recycledContentIsClosedLoopWhereAsMuchIsRecycledAsGoesIn(@ForAll @IntRange(max = 1000) int thousandths) {
        ProductModel product = metal(share(thousandths), share(thousandths), 0.5);
        double content = total(RecyclingRule.RECYCLED_CONTENT, product);
        assertEquals(content, total(RecyclingRule.CLOSED_LOOP, product), ROUNDING * 22);
        assertEquals(content, total(RecyclingRule.FIFTY_FIFTY, product), ROUNDING * 22);
    }

    @Property(tries = TRIES)
    void theCircularFootprintIsLinearInTheFactorBetweenTheRulesOfAnnexD(
            @ForAll @IntRange(max = 1000) int r1,
            @ForAll @IntRange(max = 1000) int r2,
            @ForAll @IntRange(max = 1000) int a) {
        double content = total(RecyclingRule.RECYCLED_CONTENT, metal(share(r1), share(r2), 1));
        double loop = total(RecyclingRule.CLOSED_LOOP, metal(share(r1), share(r2), 0));
        double between = share(a) * content + (1 - share(a)) * loop;
        assertEquals(
                between, total(RecyclingRule.CIRCULAR_FOOTPRINT, metal(share(r1), share(r2), share(a))), ROUNDING * 22);
    }

    /** Parameters may stand for all shares, so that they can be levers and uncertain. */
    @Property(tries = TRIES)
    void newValuesOfParametersGiveWhatTheirStatementGives(
            @ForAll @DoubleRange(max = 1) double r1,
            @ForAll @DoubleRange(max = 1) double r2,
            @ForAll @DoubleRange(max = 1) double a,
            @ForAll RecyclingRule rule) {
        ProductModel product =
                metal("r1", "r2", "a").parameter("r1: 0.5").parameter("r2: 0.5").parameter("a: 0.5");
        ProductSystem system = calculator(rule).system(product.build());
        double[] values = system.inputs().values();
        set(system, values, "r1", r1);
        set(system, values, "r2", r2);
        set(system, values, "a", a);
        double virgin = 1 - r1;
        double expected = switch (rule) {
            case RECYCLED_CONTENT -> virgin * 10 + r1 * 3 + (1 - r2);
            case CLOSED_LOOP -> 10 + r2 * (3 - 10) + (1 - r2);
            case FIFTY_FIFTY -> (1 - r1 / 2) * 10 + r1 / 2 * 3 + r2 / 2 * (3 - 10) + (1 - r2);
            case CIRCULAR_FOOTPRINT -> virgin * 10 + r1 * (a * 3 + (1 - a) * 10) + (1 - a) * r2 * (3 - 10) + (1 - r2);
        };
        assertEquals(2 * expected, system.at(values).total(), ROUNDING * 44);
    }

    private static void set(ProductSystem system, double[] values, String name, double value) {
        InputId id = new InputId(InputId.Kind.PARAMETER, "p/" + name);
        for (int i = 0; i < system.inputs().size(); i++) {
            if (system.inputs().at(i).id().equals(id)) {
                values[i] = value;
            }
        }
    }
}
