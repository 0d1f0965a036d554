package io.github.footprint4j.sensitivity;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.CellSlope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final double EXACT = 1e-12;

    /** Steel: 2 kg a kg with a spread. Power: 0.5 kg a kWh in CN, 0.25 kg in EU27, without one. */
    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil ± 0.1"),
            dataset("power @ CN", "makes 1 kWh", "emits 0.5 kg of CO2 fossil"),
            dataset("power @ EU27", "makes 1 kWh", "emits 0.25 kg of CO2 fossil"));

    /** T = 2 * 3 * 0.5 + 0.5 * 4 + 0.5 * 2 = 6. */
    private static final Footprint PHONE = footprint(
            LIBRARY,
            product("phone")
                    .parameter("work: 4 kWh role estimate ± 0.3")
                    .parameter("charge: 2 kWh min 1 kWh max 5 kWh")
                    .parameter("grid: CN oneOf CN, EU27")
                    .parameter("boxed: true")
                    .parts("frame: mass 3 kg of steel quantity 0.5", "box: mass 1 g of steel when boxed")
                    .use("making: buys work of power at grid", "charging: buys charge of power @ CN"));

    private static Lever lever(String name) {
        return Sensitivity.of(PHONE).levers().stream()
                .filter(lever -> lever.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** One gram of box more weighs 2 g of CO2e. */
    @Test
    void aLeverCountsByUnitAndByPercent() {
        Lever mass = lever("frame mass");
        assertEquals(1, mass.perUnit(), EXACT);
        assertEquals(0.03, mass.perPercent(), EXACT);
        assertEquals(3 / 6.002, mass.elasticity(PHONE.total()), EXACT);
        assertEquals(0.002, lever("box mass").perUnit(), EXACT);
        assertEquals(0.5, lever("charge").perUnit(), EXACT);
        assertEquals(0.02, lever("work").perPercent(), EXACT);
    }

    @Test
    void theLeversOfDesignersAreToldFromOthers() {
        Map<LeverGroup, List<Lever>> groups = Sensitivity.of(PHONE).byGroup();
        assertEquals(
                List.of("frame mass", "frame quantity", "charge", "box mass"),
                groups.get(LeverGroup.DESIGN).stream().map(Lever::name).toList());
        assertEquals(
                List.of("work"),
                groups.get(LeverGroup.ESTIMATE).stream().map(Lever::name).toList());
        assertEquals(
                List.of("steel @ GLO output CO2 fossil amount"),
                groups.get(LeverGroup.LIBRARY).stream().map(Lever::name).toList());
        assertEquals(
                List.of("CO2 fossil"),
                groups.get(LeverGroup.METHOD).stream().map(Lever::name).toList());
    }

    @Test
    void whatIsOnOrOffHasNoPercent() {
        assertFalse(lever("boxed").isNumber());
        assertTrue(Sensitivity.of(PHONE).ranked().stream().allMatch(Lever::isNumber));
    }

    @Test
    void theLargestEffectStandsFirst() {
        List<Double> effects = Sensitivity.of(PHONE).ranked().stream()
                .map(lever -> -Math.abs(lever.perPercent()))
                .toList();
        assertEquals(effects.stream().sorted().toList(), effects);
    }

    /** Power has no spread: its emission is a constant of the library, and a lever all the same, 0.5 * 6 kWh / 100. */
    @Test
    void exchangesOfTheLibraryAreLeversWithoutASpreadToo() {
        CellSlope emission = Sensitivity.of(PHONE).exchanges().stream()
                .filter(cell ->
                        cell.node().name().equals("power @ CN") && cell.unit().equals("kg"))
                .findFirst()
                .orElseThrow();
        assertEquals(0.03, emission.perPercent(), EXACT);
        assertEquals(6, emission.slope(), EXACT);
        assertEquals("CO2 fossil", emission.row());
    }

    /** work: quantiles of a log-normal with median 4 and sigma 0.3; total 4.002 + 0.5 * 4 * exp(±1.96 * 0.3). */
    @Test
    void anUncertainInputGoesToItsQuantiles() {
        Tornado.LeverBar bar = bar("work");
        double factor = StrictMath.exp(1.959963984540054 * 0.3);
        assertEquals(4.002 + 2 * factor, bar.high().total(), 1e-9);
        assertEquals(4.002 + 2 / factor, bar.low().total(), 1e-9);
        assertEquals("7.201 kWh", bar.high().at());
    }

    /** charge: 1 kWh gives 0.5 kg less, 5 kWh 1.5 kg more. */
    @Test
    void aDesignParameterGoesToItsLimits() {
        assertEquals(5.502, bar("charge").low().total(), EXACT);
        assertEquals(7.502, bar("charge").high().total(), EXACT);
        assertEquals(2, bar("charge").swing(), EXACT);
    }

    @Test
    void aChoiceTakesEachOfItsNamesAndASwitchBothPositions() {
        assertEquals(new Tornado.End("EU27", 5.002), rounded(bar("grid").low()));
        assertEquals(new Tornado.End("CN", 6.002), rounded(bar("grid").high()));
        assertEquals(new Tornado.End("off", 6), rounded(bar("boxed").low()));
    }

    private static Tornado.End rounded(Tornado.End end) {
        return new Tornado.End(end.at(), Math.round(end.total() * 1e9) / 1e9);
    }

    private static Tornado.LeverBar bar(String name) {
        return Tornado.of(PHONE).bars().stream()
                .filter(bar -> bar.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLongestBarStandsFirstAndPlainNumbersHaveNone() {
        List<String> names =
                Tornado.of(PHONE).bars().stream().map(Tornado.LeverBar::name).toList();
        assertEquals(List.of("work", "charge", "steel @ GLO output CO2 fossil amount", "grid", "boxed"), names);
    }

    /** A declared parameter belongs to the unit of analysis: it is a lever, and not moved. */
    @Test
    void whatIsDeclaredStays() {
        Footprint footprint = footprint(
                LIBRARY,
                product("phone")
                        .parameter("charge: 2 kWh role declared min 1 kWh")
                        .use("it: buys charge of power @ CN"));
        assertEquals(List.of(), Tornado.of(footprint).bars());
        assertEquals(
                List.of("charge"),
                Sensitivity.of(footprint).byGroup().get(LeverGroup.DECLARED).stream()
                        .map(Lever::name)
                        .toList());
    }

    /**
     * A uniform value from 0 to 10 kg that is 5 kg at most is one from 0 to 5 kg, whose quantiles are 0.125 and 4.875 kg: steel gives 2 kg
     * for each.
     */
    @Test
    void anEndWithinALimitIsAQuantileOfWhatIsDrawn() {
        Tornado.LeverBar bar = Tornado.of(footprint(
                        LIBRARY,
                        product("p")
                                .parameter("load: 4 kg role estimate least 0 kg most 10 kg max 5 kg")
                                .parts("x: mass load of steel")))
                .bars()
                .stream()
                .filter(one -> one.name().equals("load"))
                .findFirst()
                .orElseThrow();
        assertEquals("0.125 kg", bar.low().at());
        assertEquals("4.875 kg", bar.high().at());
    }

    /** 1 / (size - 1 kg) at its lower limit of 1 kg. */
    @Test
    void anEndWithoutAFootprintIsNamed() {
        Footprint footprint = footprint(
                LIBRARY,
                product("phone").parameter("size: 3 kg min 1 kg").use("it: buys 1 kg * 1 kg / (size - 1 kg) of steel"));
        assertEquals(List.of("size"), Tornado.of(footprint).unsolved());
    }

    /**
     * Two data points: work g d = 0.5 * 1.2 = 0.6, steel g d = 1.501 * 0.2 = 0.3002.
     *
     * <pre>
     *   variance 0.36 + 0.09012004 = 0.45012004, sd 0.670910
     *   without work 0.3002, without steel 0.6
     *   a quarter of work left: sqrt(0.09012004 + 0.0225) = 0.335589
     * </pre>
     */
    @Test
    void measuringTheLargestNarrowsMost() {
        List<DataPoint> points = DataPoint.of(PHONE);
        assertEquals(
                List.of("work", "steel @ GLO output CO2 fossil amount"),
                points.stream().map(point -> point.lever().name()).toList());
        assertEquals(0.36 / 0.45012004, points.get(0).varianceShare(), EXACT);
        assertEquals(0.3002, points.get(0).others(), EXACT);
        assertEquals(0.6, points.get(1).others(), EXACT);
        assertEquals(Math.sqrt(0.09012004 + 0.0225), points.get(0).remaining(0.25), EXACT);
        assertEquals(Math.sqrt(0.45012004) - 0.3002, points.get(0).narrowing(), EXACT);
        assertEquals(PHONE.deviations().deviation(), points.get(0).now(), EXACT);
        assertThrows(IllegalArgumentException.class, () -> points.get(0).remaining(1.1));
    }

    @Test
    void aFootprintWithoutASpreadHasNothingToMeasure() {
        Footprint footprint = footprint(LIBRARY, product("phone").use("it: buys 1 kWh of power @ CN"));
        assertEquals(List.of(), DataPoint.of(footprint));
        assertEquals(List.of(), new ArrayList<>(Tornado.of(footprint).bars()));
        assertEquals(
                0.5,
                Sensitivity.of(footprint)
                        .at(new InputId(InputId.Kind.AMOUNT, "phone/it amount"))
                        .perUnit(),
                EXACT);
    }
}
