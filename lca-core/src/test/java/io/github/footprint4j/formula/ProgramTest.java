package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {

    private static final double DIGITS = 1e-14;

    /** One formula of the inputs x, y and z, in this order. */
    private record Compiled(Program program, int slot) {

        static Compiled of(String text) {
            Program.Builder builder = new Program.Builder();
            builder.input();
            builder.input();
            builder.input();
            int slot = builder.add(Formula.parse(text).expression(), "xyz"::indexOf);
            return new Compiled(builder.build(), slot);
        }

        double value(double... xyz) {
            return program.evaluate(xyz)[slot];
        }

        double[] gradient(double... xyz) {
            double[] seeds = new double[program.size()];
            seeds[slot] = 1;
            return program.gradient(program.evaluate(xyz), seeds);
        }

        OptionalInt notFinite(double... xyz) {
            return program.findNotFinite(program.evaluate(xyz), slot);
        }
    }

    @Test
    void slotsAreInputsThenConstantsAndOperationsInOrder() {
        assertEquals("""
                #0 = input
                #1 = input
                #2 = input
                #3 = 2
                #4 = MULTIPLY #0 #3
                #5 = ABS #4
                #6 = ABS #1
                #7 = ADD #1 #4
                #8 = ADD #5 #6
                #9 = CLEARED #7 #8
                """, Compiled.of("2 * x + y").program().toString());
    }

    @Test
    void equalOperationsShareASlotWhateverTheirOrderOrSide() {
        Program program = Compiled.of("(x + y) * (y + x) - if(x > y, x + y, if(y < x, 1, 2))")
                .program();
        // x + y, |x| + |y| and the magnitudes of the difference
        assertEquals(List.of(3L, 1L), List.of(count(Operation.ADD, program), count(Operation.LESS, program)));
    }

    private static long count(Operation operation, Program program) {
        return program.steps().stream()
                .filter(step -> step instanceof ProgramStep.Apply apply && apply.operation() == operation)
                .count();
    }

    @Test
    void equalCalculationsAreEqualPrograms() {
        assertEquals(
                Compiled.of("x*(2+3)").program(), Compiled.of("x * (2 + 3)").program());
        assertEquals(
                Compiled.of("x*(2+3)").program().hashCode(),
                Compiled.of("x * (2 + 3)").program().hashCode());
    }

    @Test
    void constantsAreFoldedAndADecidedBranchIsTaken() {
        Program program = Compiled.of("if(1 < 2, x, y / (3 - 3))").program();
        assertEquals(0, count(Operation.SELECT, program));
        assertEquals(
                new ProgramStep.Constant(6), Compiled.of("2 * 3").program().steps().get(5));
    }

    @Test
    void zeroAndMinusZeroAreTwoConstants() {
        Program.Builder builder = new Program.Builder();
        assertEquals(List.of(0, 1, 0), List.of(builder.constant(0.0), builder.constant(-0.0), builder.constant(0.0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // text; derivative by x, y, z at x = 2, y = 3, z = -1
                "x + y - z; 1; 1; -1",
                "x * y * z; -3; -2; 6",
                "x / y; 0.3333333333333333; -0.2222222222222222; 0",
                "x ^ y; 12; 5.545177444479562; 0", // 3 * 2^2; 2^3 * ln 2
                "z ^ 2; 0; 0; -2",
                "-x; -1; 0; 0",
                "abs(z) * x; 1; 0; -2",
                "min(x, y, z) + max(x, y); 0; 1; 1",
                "x mod z + y mod x; 0; 1; 2", // 2 mod -1 by z: -trunc(2/-1); 3 mod 2 by x: -1
                "x div z + round(x) + floor(y) + ceil(y) + trunc(y); 0; 0; 0",
                "if(x < y, x * x, y); 4; 0; 0",
                "if(x > y, x * x, y * z); 0; -1; 3",
                "sqrt(x * 2); 0.5; 0; 0",
                "ln(x) + log10(y); 0.5; 0.14476482730108395; 0", // 1/(3 ln 10)
                "exp(z); 0; 0; 0.36787944117144233",
                "sin(x) + cos(y); -0.4161468365471424; -0.1411200080598672; 0",
                "tan(z); 0; 0; 3.425518820814759", // 1/cos^2(1)
                "asin(z / 2); 0; 0; 0.5773502691896258", // 0.5/sqrt(1 - 0.25)
                "acos(z / 2); 0; 0; -0.5773502691896258",
                "atan(x); 0.2; 0; 0",
                "sinh(z) + cosh(z); 0; 0; 0.36787944117144233", // d e^z
                "tanh(z); 0; 0; 0.41997434161402614", // 1 - tanh^2(1)
            })
    void gradientsAreExact(String text, double byX, double byY, double byZ) {
        assertArrayEquals(new double[] {byX, byY, byZ}, Compiled.of(text).gradient(2, 3, -1), DIGITS, text);
    }

    @Test
    void atAKinkTheDerivativeIsThatOfTheBranchTaken() {
        assertArrayEquals(new double[] {1, 0, 0}, Compiled.of("abs(x)").gradient(0, 0, 0));
        assertArrayEquals(new double[] {1, 0, 0}, Compiled.of("min(x, y)").gradient(2, 2, 0));
        assertArrayEquals(new double[] {1, 0, 0}, Compiled.of("max(x, y)").gradient(2, 2, 0));
        assertArrayEquals(new double[] {0, 1, 0}, Compiled.of("if(x < y, x, y)").gradient(2, 2, 0));
        assertArrayEquals(new double[] {0, 0, 0}, Compiled.of("x ^ 0").gradient(0, 0, 0));
        assertArrayEquals(new double[] {0, 0, 0}, Compiled.of("x ^ y").gradient(0, 2, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // text; value at x = 0.3, y = 0.1, z = 0.2; in doubles the uncleared sums are some 1e-17, and one 2e-14
                "y + z - x; 0",
                "x - y - y - y; 0",
                "x - 3 * y; 0",
                "x - (y + z); 0",
                "0.1 + 0.2 - 0.3; 0",
                "if(y + z - x > 0, 1, 2); 2",
                "1000.1 - 1000 - y; 0", // of 2000.2, not of the last two terms
                "1 - 0.9999999999999; 1e-13", // five times what may be rounding
            })
    void whatRoundingLeavesOfASumIsZero(String text, double expected) {
        assertEquals(expected, Compiled.of(text).value(0.3, 0.1, 0.2), expected * 1e-3, text);
    }

    @Test
    void aSumThatIsClearedKeepsItsDerivatives() {
        assertArrayEquals(new double[] {1, -3, 0}, Compiled.of("x - y - y - y").gradient(0.3, 0.1, 0));
    }

    @Test
    void aSumBeyondAllNumbersIsNoZero() {
        assertEquals(Double.POSITIVE_INFINITY, Compiled.of("x + y").value(1e308, 1e308, 0));
    }

    @Test
    void aBranchNotTakenLeavesNoTrace() {
        Compiled guarded = Compiled.of("if(x > 0, y / x + ln(x), z)");
        assertEquals(5, guarded.value(0, 1, 5));
        assertArrayEquals(new double[] {0, 0, 1}, guarded.gradient(0, 1, 5));
        assertEquals(OptionalInt.empty(), guarded.notFinite(0, 1, 5));
    }

    @Test
    void theFirstSlotThatIsNotFiniteIsFoundEvenBehindAFiniteResult() {
        assertEquals(OptionalInt.of(4), Compiled.of("1 / x").notFinite(0, 0, 0));
        assertEquals(OptionalInt.of(4), Compiled.of("min(1 / x, 2)").notFinite(0, 0, 0));
        assertEquals(
                OptionalInt.of(6),
                Compiled.of("2 + 1 / 0 * x").notFinite(1, 0, 0)); // #3 = 2, #4 = 1, #5 = 0, #6 = 1 / 0
        assertEquals(OptionalInt.of(1), Compiled.of("x * y").notFinite(1, Double.NaN, 0));
        assertEquals(OptionalInt.empty(), Compiled.of("x * 2").notFinite(1, Double.NaN, 0));
    }

    @Test
    void andAndOrLookAtTheirRightSideOnlyIfTheyMust() {
        assertEquals(OptionalInt.empty(), Compiled.of("x > 0 and 1 / x > 2").notFinite(0, 0, 0));
        assertEquals(OptionalInt.empty(), Compiled.of("x == 0 or 1 / x > 2").notFinite(0, 0, 0));
        assertEquals(
                OptionalInt.of(6), Compiled.of("x == 0 and 1 / x > 2").notFinite(0, 0, 0)); // #4 = (x == 0), #5 = 1
    }

    @Test
    void seedsWeighSeveralResultsAndInputs() {
        // 2 * (x * y) + 5 * x at x = 3, y = 4: by x 2 * 4 + 5, by y 2 * 3
        Program.Builder builder = new Program.Builder();
        int x = builder.input();
        int y = builder.input();
        int product = builder.apply(Operation.MULTIPLY, x, y);
        Program program = builder.build();
        double[] seeds = new double[program.size()];
        seeds[product] = 2;
        seeds[x] = 5;
        assertArrayEquals(new double[] {13, 6}, program.gradient(program.evaluate(new double[] {3, 4}), seeds));
    }

    @Test
    void valuesGivenToAProgramAndTakenFromItAreCopies() {
        Program program = Compiled.of("x * 2").program();
        double[] inputs = {1, 0, 0};
        double[] slots = program.evaluate(inputs);
        slots[3] = 99;
        assertEquals(2, program.evaluate(inputs)[4]);
        assertArrayEquals(new double[] {1, 0, 0}, inputs);
    }

    @Test
    void wrongUseIsRefusedWithTheNumbersFound() {
        Program program = Compiled.of("x + 2").program();
        assertThrows(IllegalArgumentException.class, () -> program.evaluate(new double[2]));
        assertThrows(IllegalArgumentException.class, () -> program.gradient(new double[5], new double[3]));
        Program.Builder builder = new Program.Builder();
        builder.constant(1);
        assertThrows(IllegalStateException.class, builder::input);
        assertThrows(IllegalArgumentException.class, () -> builder.apply(Operation.NEGATE, 1));
        assertThrows(IllegalArgumentException.class, () -> builder.apply(Operation.ADD, 0));
    }
}
