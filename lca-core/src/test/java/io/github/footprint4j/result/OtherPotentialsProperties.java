package io.github.footprint4j.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.testkit.Models;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A footprint under another set of warming potentials is, bit for bit, the one calculated under that set from the start. */
class OtherPotentialsProperties {

    private static final Library LIBRARY = Models.library(
            Models.dataset("boiler", "makes 1 kWh", "emits 2 kg of CO2 fossil", "emits 10 g of CH4 fossil"),
            Models.dataset("paint", "makes 1 kg", "emits 3 kg CO2e of CO2e"));

    /** 2 kg CO2 + 0.01 kg CH4 for a kWh, and 3 kg of a lump for a kg of paint. */
    private static ProductModel heater() {
        return ProductModel.product("heater").production("heat: buys 1 kWh of boiler", "coat: buys 1 kg of paint");
    }

    private static Footprint of(Method method, Case one) {
        return Calculator.of(one.library(), method).footprint(one.product());
    }

    @Provide
    Arbitrary<Case> models() {
        return Arbitraries.oneOf(Systems.any(), TypedProducts.any());
    }

    @Provide
    Arbitrary<Method> methods() {
        return Arbitraries.of(Method.all());
    }

    @Provide
    Arbitrary<GwpSet> sets() {
        return Arbitraries.of(GwpSet.all());
    }

    @Property(tries = 100)
    void isTheOneCalculatedFromTheStart(
            @ForAll("models") Case one,
            @ForAll("methods") Method method,
            @ForAll("sets") GwpSet from,
            @ForAll("sets") GwpSet to) {
        Footprint expected = of(method.with(to), one);
        Footprint switched = of(method.with(from), one).under(to);
        assertEquals(expected.method(), switched.method());
        assertEquals(expected.total(), switched.total());
        assertEquals(expected.cube().cells(), switched.cube().cells());
        assertEquals(expected.apart(), switched.apart());
        assertEquals(expected.byEmitter(), switched.byEmitter());
        assertEquals(expected.warnings(), switched.warnings());
        assertArrayEquals(expected.solved().scores(), switched.solved().scores());
        assertArrayEquals(expected.solved().gradient(), switched.solved().gradient());
    }

    @Property(tries = 20)
    void isDrawnAsFromTheStart(@ForAll("models") Case one, @ForAll("sets") GwpSet to) {
        Drawing few = Drawing.DEFAULT.withBlocks(2);
        Footprint expected = of(Method.PAS_2050_2011.with(to), one).drawnBy(few);
        Footprint switched = of(Method.PAS_2050_2011, one).drawnBy(few).under(to);
        assertEquals(expected.interval(), switched.interval());
        assertEquals(expected.deviations().deviation(), switched.deviations().deviation());
    }

    /** Under AR6, 2 + 0.01 · 29.8 + 3; under AR4, 2 + 0.01 · 25 + 3: the lump of 3 stays. */
    @Example
    void lumpsStayAsTheyAre() {
        Footprint latest = Calculator.of(LIBRARY, Method.PAS_2050_2011).footprint(heater().build());
        Footprint earlier = latest.under(GwpSet.AR4);
        assertEquals(5.298, latest.total(), 1e-12);
        assertEquals(5.25, earlier.total(), 1e-12);
        assertEquals(3.0, lump(latest));
        assertEquals(3.0, lump(earlier));
        assertEquals(3 / 5.25, earlier.notRecharacterisable(), 1e-12);
    }

    private static double lump(Footprint footprint) {
        return footprint.cube().cells().stream()
                .filter(cell -> cell.substance().gas().equals(Gas.CO2E))
                .mapToDouble(Contribution::co2e)
                .sum();
    }

    /** What is emitted is kept: rows and columns are those of the first calculation. */
    @Example
    void nothingIsElaboratedAgain() {
        Footprint latest = Calculator.of(LIBRARY, Method.PAS_2050_2011).footprint(heater().build());
        Footprint earlier = latest.under(GwpSet.AR4);
        assertSame(latest.solved().system().nodes(), earlier.solved().system().nodes());
        assertSame(latest.solved().biosphere(), earlier.solved().biosphere());
    }

    /** A set of one's own without methane: the missing potential is named at its place, as from the start. */
    @Example
    void aSetWithoutAPotentialIsRefused() {
        GwpSet poor = GwpSet.parse("ours.csv", "gas,Ours,source\nyears,100,\nCO2,1,reference gas\n")
                .get(0);
        Footprint latest = Calculator.of(LIBRARY, Method.PAS_2050_2011).footprint(heater().build());
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> latest.under(poor));
        InvalidInputException expected = assertThrows(
                InvalidInputException.class,
                () -> Calculator.of(LIBRARY, Method.PAS_2050_2011.with(poor)).footprint(heater().build()));
        assertEquals(expected.issues(), refused.issues());
        assertEquals(
                List.of(IssueCode.NO_FACTOR),
                refused.issues().stream().map(issue -> issue.code()).toList());
    }

    /** Every amount is twice what is stated; the potentials are those of the set all the same. */
    @Example
    void otherValuesOfAmountsStay() {
        Case one = TypedProducts.of(7);
        ProductSystem latest =
                Calculator.of(one.library(), Method.PAS_2050_2011).system(one.product());
        ProductSystem earlier = latest.under(GwpSet.AR4);
        Footprint expected = Footprint.of(earlier.at(doubled(earlier)));
        Footprint switched = Footprint.of(latest.at(doubled(latest))).under(GwpSet.AR4);
        assertNotEquals(Footprint.of(earlier.atStatedValues()).total(), expected.total());
        assertEquals(expected.total(), switched.total());
        assertEquals(expected.cube().cells(), switched.cube().cells());
    }

    private static double[] doubled(ProductSystem system) {
        return system.inputs().all().stream()
                .mapToDouble(input -> input.id().kind() == InputId.Kind.AMOUNT ? 2 * input.value() : input.value())
                .toArray();
    }
}
