package io.github.footprint4j.target;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Permission;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.system.ProductSystem;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakEvenTest {

    private static final double EXACT = 1e-9;

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("paper", "makes 1 kg", "emits 1 kg of CO2 fossil", "emits 1.5 kg of CO2 uptake"),
            dataset("electricity @ CN", "makes 1 kWh", "emits 0.6 kg of CO2 fossil"),
            dataset("electricity @ FR", "makes 1 kWh", "emits 0.1 kg of CO2 fossil"));

    private static final Calculator CALCULATOR = Calculator.of(LIBRARY, Method.PAS_2050_2011);

    private static ProductSystem cup(String id, String uses, String mass, String washing) {
        return CALCULATOR.system(product(id)
                .parameter("uses: " + uses)
                .use("cups: buys " + mass + " of steel", "washing: buys " + washing + " of electricity at CN")
                .build());
    }

    /** A steel cup: 0.5 kg, 1 kg CO2e, and 0.05 kWh a wash; throw-away cups of 0.05 kg each: 1 + 0.03 u = 0.1 u at u = 100 / 7. */
    @Test
    void aCupThatIsWashedBreaksEvenAfterSomeUses() {
        BreakEven even = even(
                cup("cup", "10 min 1 max 100", "0.5 kg", "uses * 0.05 kWh"),
                cup("throw-away", "10 min 1 max 200", "uses * 0.05 kg", "0 kWh"),
                "uses");
        assertEquals(1, even.crossings().size());
        assertEquals(100.0 / 7, even.crossings().get(0).first() / 0.1, EXACT);
        assertEquals(0, even.crossings().get(0).difference(), EXACT);
        assertEquals(
                List.of("1", "10", "100"),
                even.tried().stream().map(point -> point.value().toString()).toList());
        assertTrue(even.tried().get(0).difference() < 0);
        assertTrue(even.tried().get(2).difference() > 0);
        assertFalse(even.isDecided());
        assertEquals(List.of("cup", "throw-away"), even.names());
    }

    @Test
    void withoutABreakEvenTheSignSaysWhichIsBetter() {
        BreakEven even = even(
                cup("cup", "10 min 1 max 100", "0.5 kg", "uses * 0.05 kWh"),
                cup("heavier", "10 min 1 max 100", "0.6 kg", "uses * 0.05 kWh"),
                "uses");
        assertEquals(List.of(), even.crossings());
        assertTrue(even.isDecided());
        assertEquals(0.2, even.tried().get(0).difference(), EXACT);
        assertTrue(even.notes().stream().anyMatch(note -> note.code() == IssueCode.NO_EFFECT), even.notes()::toString);
    }

    /** 1 kg of steel against 10 kWh: 2 against 6 in China and 1 in France. */
    @Test
    void ofAChoiceEveryOptionIsCompared() {
        ProductSystem steel = CALCULATOR.system(product("steel")
                .parameter("grid: CN oneOf CN, FR")
                .use("it: buys 1 kg of steel", "little: buys 0 kWh of electricity at grid")
                .build());
        ProductSystem power = CALCULATOR.system(product("power")
                .parameter("grid: CN oneOf CN, FR")
                .use("it: buys 10 kWh of electricity at grid")
                .build());
        BreakEven even = even(steel, power, "grid");
        assertEquals(2, even.tried().size());
        assertEquals(4, even.tried().get(0).difference(), EXACT);
        assertEquals(-1, even.tried().get(1).difference(), EXACT);
        assertFalse(even.isDecided());
    }

    /** Under PAS 2050 paper is 1 - 1.5 = -0.5 a kg, under EN 15804-like rules 1: with 2 kg of steel, equal only for no paper. */
    @Test
    void oneProductUnderTwoMethodsIsComparedByItsMethods() {
        var product = product("box")
                .parameter("m: 1 kg min 0 kg max 5 kg")
                .use("it: buys m of paper", "clip: buys 2 kg of steel")
                .build();
        BreakEven even = BreakEven.of(
                CALCULATOR.system(product), CALCULATOR.with(Method.EU_PEF).system(product), "m");
        assertEquals("0 kg", even.crossings().get(0).value().toString());
        assertEquals(1, even.crossings().size());
        assertTrue(even.names().get(1).contains("PEF"), even.names()::toString);
    }

    @Test
    void durationsThatDifferAreComparedByTheYear() {
        ProductSystem threeYears = CALCULATOR.system(product("long")
                .duration("3 a")
                .parameter("m: 1 kg min 0 kg max 5 kg")
                .use("it: buys 6 kg of steel")
                .build());
        ProductSystem brief = CALCULATOR.system(product("brief")
                .parameter("m: 1 kg min 0 kg max 5 kg")
                .use("it: buys m of steel")
                .build());
        BreakEven even = even(threeYears, brief, "m");
        assertTrue(even.unit().perYear());
        // 6 kg in three years are 2 kg a year, at 2 kg CO2e each
        assertEquals(2, even.crossings().get(0).base(), EXACT);
        assertEquals(4, even.crossings().get(0).first(), EXACT);
        assertTrue(
                even.notes().stream().anyMatch(note -> note.message().contains("per year of the service")),
                even.notes()::toString);
    }

    /** One lasts as long as the parameter says, the other one 4 years whatever it says; at the stated value both last 4 years. */
    @Test
    void aDurationThatMovesWithTheParameterIsDividedByAtEachValue() {
        ProductSystem lasting = CALCULATOR.system(product("lasting")
                .duration("life")
                .parameter("life: 4 a min 1 a max 20 a")
                .use("it: buys 8 kg of steel")
                .build());
        ProductSystem fixed = CALCULATOR.system(product("fixed")
                .duration("4 a")
                .parameter("life: 4 a min 1 a max 20 a")
                .use("it: buys 6 kg of steel")
                .build());
        BreakEven even = even(lasting, fixed, "life");
        assertTrue(even.unit().perYear());
        // 8 kg / x = 6 kg / 4 at x = 16 / 3 years
        assertEquals(16.0 / 3, even.crossings().get(0).base() / (365 * 86400.0), EXACT);
    }

    @Test
    void otherServicesAreRefusedUnlessDeclaredToBeTheSame() {
        ProductSystem one = cup("cup", "10 min 1 max 100", "0.5 kg", "uses * 0.05 kWh");
        ProductSystem other = cup("heavier", "10 min 1 max 100", "0.6 kg", "uses * 0.05 kWh");
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> BreakEven.of(one, other, "uses"));
        assertEquals(IssueCode.NOT_COMPARABLE, e.issues().get(0).code());
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        ProductSystem mass = CALCULATOR.system(product("a")
                .parameter("m: 1 kg min 0 kg max 2 kg")
                .use("it: buys m of steel")
                .build());
        ProductSystem number = CALCULATOR.system(product("b")
                .parameter("m: 1")
                .use("it: buys m * 1 [kg] of steel")
                .build());
        ProductSystem far = CALCULATOR.system(product("c")
                .parameter("m: 4 kg min 3 kg max 5 kg")
                .use("it: buys m of steel")
                .build());
        assertEquals(IssueCode.DIMENSION_MISMATCH, refused(mass, number, "m"));
        assertEquals(IssueCode.OUT_OF_RANGE, refused(mass, far, "m"));
        assertEquals(IssueCode.UNKNOWN_PARAMETER, refused(mass, far, "n"));
    }

    private static BreakEven even(ProductSystem first, ProductSystem second, String input) {
        return BreakEven.of(first, second, input, EnumSet.of(Permission.SAME_SERVICE));
    }

    private static IssueCode refused(ProductSystem first, ProductSystem second, String input) {
        return assertThrows(InvalidInputException.class, () -> even(first, second, input))
                .issues()
                .get(0)
                .code();
    }
}
