package io.github.footprint4j.system;

import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.formula.Program;
import io.github.footprint4j.matrix.CompensatedSum;
import java.util.OptionalDouble;

/**
 * Sums, products and quotients of slots while a program is built; a slot may be {@link #ZERO}, a cell that is not there, with which nothing
 * needs to be calculated.
 */
final class Arithmetic {

    /** In place of a slot: exactly nothing. */
    static final int ZERO = -1;

    private final Program.Builder builder;
    private final int one;

    Arithmetic(Program.Builder builder) {
        this.builder = builder;
        this.one = builder.constant(1);
    }

    int one() {
        return one;
    }

    /** A number that is known. */
    int number(double value) {
        return value == 0 ? ZERO : builder.constant(value);
    }

    /** A slot, or {@link #ZERO} for a constant 0. */
    int slot(int slot) {
        OptionalDouble constant = constant(slot);
        return constant.isPresent() && constant.getAsDouble() == 0 ? ZERO : slot;
    }

    /** The slot of a value, also of nothing. */
    int written(int slot) {
        return slot == ZERO ? builder.constant(0) : slot;
    }

    /** True if the value is the same whatever the inputs are. */
    boolean isConstant(int slot) {
        return slot == ZERO || builder.isConstant(slot);
    }

    /**
     * The value of a slot that is the same whatever the inputs are.
     *
     * @throws java.util.NoSuchElementException if it is not
     */
    double value(int slot) {
        return slot == ZERO ? 0 : constant(slot).orElseThrow();
    }

    int plus(int a, int b) {
        return a == ZERO ? b : b == ZERO ? a : builder.apply(Operation.ADD, a, b);
    }

    int minus(int a, int b) {
        if (b == ZERO) {
            return a;
        }
        return a == ZERO ? builder.apply(Operation.NEGATE, b) : builder.apply(Operation.SUBTRACT, a, b);
    }

    int times(int a, int b) {
        if (a == ZERO || b == ZERO) {
            return ZERO;
        }
        return a == one ? b : b == one ? a : builder.apply(Operation.MULTIPLY, a, b);
    }

    int dividedBy(int a, int b) {
        return a == ZERO || b == one ? a : builder.apply(Operation.DIVIDE, a, b);
    }

    /** A sum, or nothing where it is what rounding leaves of terms that cancel, as everywhere ({@link CompensatedSum}). */
    int cleared(int sum, int magnitudes) {
        if (sum == ZERO) {
            return ZERO;
        }
        int left = builder.apply(Operation.MULTIPLY, builder.constant(CompensatedSum.RESIDUE), magnitudes);
        int isResidue = builder.apply(Operation.LESS_OR_EQUAL, builder.apply(Operation.ABS, sum), left);
        return slot(builder.apply(Operation.SELECT, isResidue, builder.constant(0), sum));
    }

    /** The magnitude. */
    int magnitude(int a) {
        return a == ZERO ? ZERO : builder.apply(Operation.ABS, a);
    }

    private OptionalDouble constant(int slot) {
        return slot == ZERO ? OptionalDouble.empty() : builder.findConstant(slot);
    }
}
