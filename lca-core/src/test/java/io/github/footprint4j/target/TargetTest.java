package io.github.footprint4j.target;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.testkit.Models;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.uncertainty.Range;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private static final double EXACT = 1e-9;

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("electricity @ CN", "makes 1 kWh", "emits 0.6 kg of CO2 fossil"),
            dataset("electricity @ FR", "makes 1 kWh", "emits 0.1 kg of CO2 fossil"));

    private static final Calculator CALCULATOR = Calculator.of(LIBRARY, Method.PAS_2050_2011);

    private static ProductSystem system(ProductModel product) {
        return CALCULATOR.system(product.build());
    }

    private static String values(Target target) {
        return target.solutions().stream().map(one -> one.value().toString()).collect(Collectors.joining(", "));
    }

    /** 10 kg of steel are 20 kg CO2e, so 15 need 7.5 kg, and the range from 0 to 100 kg goes from 0 to 200. */
    @Test
    void aMassIsFoundInItsUsualRange() {
        ProductSystem system = system(product("bar").parameter("m: 10 kg").use("it: buys m of steel"));
        Target target = Target.of(system, "m", 15);
        assertEquals("7.5 kg", values(target));
        assertEquals(15, target.solutions().get(0).total(), EXACT);
        assertEquals("10 kg", target.stated().value().toString());
        assertEquals(20, target.stated().total(), EXACT);
        assertEquals(0, target.span().lowest().total(), EXACT);
        assertEquals(200, target.span().highest().total(), EXACT);
        assertEquals("100 kg", target.span().highest().value().toString());
        assertTrue(target.isReachable());
    }

    /** From 5 kg to 12 kg the total goes from 10 to 24. */
    @Test
    void whatIsOutOfReachIsSaidWithTheRange() {
        ProductSystem system =
                system(product("bar").parameter("m: 10 kg min 5 kg max 12 kg").use("it: buys m of steel"));
        Target target = Target.of(system, "m", 9);
        assertFalse(target.isReachable());
        assertEquals(10, target.span().lowest().total(), EXACT);
        assertEquals("5 kg", target.span().lowest().value().toString());
        assertEquals(24, target.span().highest().total(), EXACT);
        assertEquals("", values(Target.of(system, "m", 25)));
        assertEquals("5 kg", values(Target.of(system, "m", 10)));
        assertEquals("4.5 kg", values(Target.within(Range.from(1).to(5), freeBar(), "m", 9)));
    }

    private static ProductSystem freeBar() {
        return system(product("bar").parameter("m: 10 kg").use("it: buys m of steel"));
    }

    /** 2 (x - 3)^2 + 4 for x from 0 to 10: 12 at 1 and 5; the lowest is 4 at 3. */
    @Test
    void aTotalThatFallsAndRisesIsReachedTwice() {
        ProductSystem system =
                system(product("bar").parameter("x: 4 min 0 max 10").use("it: buys ((x - 3)^2 + 2) * 1 [kg] of steel"));
        Target target = Target.of(system, "x", 12);
        assertEquals(2, target.solutions().size());
        assertEquals(1, target.solutions().get(0).base(), EXACT);
        assertEquals(5, target.solutions().get(1).base(), EXACT);
        assertEquals(5, target.nearest().orElseThrow().base(), EXACT);
        assertEquals(4, target.span().lowest().total(), EXACT);
        assertEquals(3, target.span().lowest().base(), 1e-6);
        assertEquals(0, Target.of(system, "x", 3.9).solutions().size());
    }

    /** Two points of the total lie between two points of the scan: 2 (x - 3.05)^2 + 4 is 4.0002 at 3.04 and 3.06. */
    @Test
    void aNarrowValleyIsNotOverlooked() {
        ProductSystem system = system(
                product("bar").parameter("x: 4 min 0 max 10").use("it: buys ((x - 3.05)^2 + 2) * 1 [kg] of steel"));
        Target target = Target.of(system, "x", 4.0002);
        assertEquals(2, target.solutions().size());
        assertEquals(3.04, target.solutions().get(0).base(), 1e-6);
        assertEquals(3.06, target.solutions().get(1).base(), 1e-6);
    }

    /** 10 kWh / efficiency * 0.6: at 50 % it is 12; there is no answer at 0 %. */
    @Test
    void aRangeThatHoldsADivisionByZeroIsSearchedBesideIt() {
        ProductSystem system = system(product("charger")
                .parameter("efficiency: 80 %")
                .use("it: buys 10 kWh / efficiency of electricity at CN"));
        Target target = Target.of(system, "efficiency", 12);
        assertEquals(0.5, target.solutions().get(0).base(), EXACT);
        assertEquals(1, target.solutions().size());
        assertEquals("100 %", target.span().lowest().value().toString());
        assertEquals(6, target.span().lowest().total(), EXACT);
        assertEquals(
                0.01, Target.of(system, "efficiency", 600).solutions().get(0).base(), EXACT);
    }

    /** A step at 5: 10 kg below it and 20 kg from it on; 30 kg CO2e is jumped over. */
    @Test
    void aTotalThatIsJumpedOverIsNotReached() {
        ProductSystem system = system(product("bar")
                .parameter("x: 4 min 0 max 10")
                .use("it: buys if(x < 5, 10, 20) * 1 [kg] + x * 0.001 [kg] of steel"));
        assertEquals(List.of(), Target.of(system, "x", 30).solutions());
    }

    /** 10 kWh: 6 in China, 1 in France. */
    @Test
    void ofAChoiceEveryOptionIsTried() {
        ProductSystem system = system(
                product("lamp").parameter("grid: CN oneOf CN, FR").use("it: buys 10 kWh of electricity at grid"));
        Target target = Target.of(system, "grid", 3);
        assertEquals("FR", values(target));
        assertEquals(2, target.span().tried().size());
        assertEquals("CN", target.stated().value().toString());
        assertEquals(1, target.nearest().orElseThrow().total(), EXACT);
        assertEquals("", values(Target.of(system, "grid", 0.5)));
        assertEquals("CN, FR", values(Target.of(system, "grid", 6)));
        assertEquals(
                "CN",
                Target.of(system, "grid", 6).nearest().orElseThrow().value().toString());
    }

    @Test
    void ofASwitchBothPositionsAreTried() {
        ProductSystem system = system(product("lamp")
                .parameter("boxed: true")
                .use("lamp: buys 1 kg of steel", "box: buys 1 kg of steel when boxed"));
        Target target = Target.of(system, "boxed", 2);
        assertEquals("false", values(target));
        assertEquals("true", target.stated().value().toString());
    }

    @Test
    void ofAClosedListOfNumbersEachIsTried() {
        ProductSystem system = system(
                product("disk").parameter("m: 2 kg oneOf 1 kg, 2 kg, 4 kg").use("it: buys m of steel"));
        Target target = Target.of(system, "m", 5);
        assertEquals("1 kg, 2 kg", values(target));
        assertEquals("2 kg", target.nearest().orElseThrow().value().toString());
        assertEquals(8, target.span().highest().total(), EXACT);
    }

    @Test
    void aDerivedParameterIsRefusedAndADeclaredOneNoted() {
        Product product = product("bar")
                .parameter("m: 10 kg role declared")
                .parameter("n: m * 2 role derived")
                .use("it: buys n of steel")
                .build();
        ProductSystem system = CALCULATOR.system(product);
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> Target.of(system, "n", 1));
        assertEquals(IssueCode.NOT_ALLOWED, e.issues().get(0).code());
        Target target = Target.of(system, "m", 20);
        assertEquals("5 kg", values(target));
        assertEquals(IssueCode.DECLARED, target.notes().get(0).code());
    }

    @Test
    void anUnknownParameterIsRefusedWithTheClosest() {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> Target.of(freeBar(), "n", 1));
        assertEquals(IssueCode.UNKNOWN_PARAMETER, e.issues().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity"})
    void aTargetThatIsNoNumberIsRefused(double aim) {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> Target.of(freeBar(), "m", aim));
        assertEquals(IssueCode.NOT_FINITE, e.issues().get(0).code());
    }

    @Test
    void aParameterWithoutEffectIsSaidToHaveNone() {
        ProductSystem system =
                system(product("bar").parameter("x: 4 min 0 max 10").use("it: buys 1 kg + 0 * x * 1 [kg] of steel"));
        Target target = Target.of(system, "x", 2);
        assertEquals(List.of(), target.solutions());
        assertEquals(IssueCode.NO_EFFECT, target.notes().get(0).code());
    }

    /** With a share x of 1 kg and the rest of 1 g the total is k · (0.999 x + 0.001): 1.4995 k at a share of 150 %, which is none. */
    @Test
    void aValueThatTheModelRefusesIsNoSolution() {
        ProductSystem system = system(product("bar")
                .parameter("x: 50 % max 200 %")
                .use("it: buys 1 kg of steel share x", "other: buys 1 g of steel share rest"));
        double k = system.atStatedValues().total() / 0.5005;
        Target target = Target.of(system, "x", 1.4995 * k);
        assertEquals(List.of(), target.solutions());
        assertEquals(IssueCode.OUT_OF_RANGE, target.notes().get(0).code());
        assertTrue(
                target.notes().get(0).message().startsWith("150 % would reach the total, but"),
                target.notes().get(0).message());
    }

    /** The parameter of the study is 10 kg; that of the library 3 kg is hidden. */
    @Test
    void theInnermostParameterOfANameIsMoved() {
        Library library = Models.with(LIBRARY, "m: 3 kg");
        Product product = product("bar")
                .study(Models.study("study", "m: 10 kg"))
                .use("it: buys m of steel")
                .build();
        ProductSystem system = Calculator.of(library, Method.PAS_2050_2011).system(product);
        assertEquals("10 kg", Target.of(system, "m", 15).stated().value().toString());
        assertEquals("7.5 kg", values(Target.of(system, "m", 15)));
        assertEquals("3 kg", Target.of(system, "library/m", 15).stated().value().toString());
    }

    @Test
    void anInputThatIsNoParameterIsFoundByItsIdentity() {
        ProductSystem system = system(product("bar").use("it: buys 1 kg of steel ± 0.1"));
        assertEquals("1.5 kg", values(Target.of(system, "amount bar/it amount", 3)));
    }

    @Test
    void theLeversAreTheParametersOfDesign() {
        ProductSystem system = system(product("bar")
                .parameter("b: 10 kg")
                .parameter("a: 1 kg")
                .parameter("c: 1 kg role declared")
                .use("it: buys a + b + c of steel"));
        assertEquals(List.of("a", "b"), Target.levers(system));
    }
}
