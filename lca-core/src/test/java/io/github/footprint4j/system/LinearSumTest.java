package io.github.footprint4j.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.formula.Program;
import io.github.footprint4j.system.LinearSum.Multiple;
import org.junit.jupiter.api.Test;

class LinearSumTest {

    private final Program.Builder builder = new Program.Builder();
    private final int x = builder.input();
    private final int y = builder.input();
    private final Arithmetic slots = new Arithmetic(builder);
    private final LinearSum sum = new LinearSum(slots);

    /** 2 x + 3 x = 5 x. */
    @Test
    void termsOfOneSlotAreOneMultiple() {
        sum.add(2, x);
        sum.add(1, slots.number(3), x);
        assertEquals(new Multiple(5, x), sum.multiple());
    }

    /** x - x: a factor of 0 would leave nothing to divide by where the basis is looked for from the sum. */
    @Test
    void whatIsTakenOffAgainIsNothingAndNoMultipleByZero() {
        sum.add(1, x);
        sum.add(-1, x);
        assertEquals(new Multiple(1, Arithmetic.ZERO), sum.multiple());
    }

    /** 2 (x y) + x - x + 4 = 2 x y + 4 at x = 3, y = 5: 34. */
    @Test
    void severalTermsAreStepsOfTheProgram() {
        sum.add(2, x, y);
        sum.add(1, x);
        sum.add(-1, x);
        sum.add(1, slots.number(4));
        Multiple found = sum.multiple();
        assertEquals(1, found.factor());
        assertEquals(34, builder.build().evaluate(new double[] {3, 5})[found.slot()]);
    }
}
