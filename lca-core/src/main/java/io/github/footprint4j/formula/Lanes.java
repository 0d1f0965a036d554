package io.github.footprint4j.formula;

import java.util.Arrays;

/**
 * A program at many sets of values side by side: each slot holds one number for each lane, and each step runs over all lanes before the
 * next one, so that a step is looked at once for {@link #WIDTH} results. Lane by lane the numbers are those of {@link Program#evaluate},
 * bit for bit.
 *
 * <p>Only what the wanted slots are calculated from is run. Not thread-safe: one instance for each thread.
 */
public final class Lanes {

    /** How many lanes there are. */
    public static final int WIDTH = 32;

    private static final double[] UNUSED = new double[0];

    private final double[][] slots;
    private final Instruction[] instructions;

    private Lanes(double[][] slots, Instruction[] instructions) {
        this.slots = slots;
        this.instructions = instructions;
    }

    /** The lanes of a program as far as some slots need it. */
    static Lanes of(Program program, double[] start, Instruction[] all, int... wanted) {
        boolean[] needed = new boolean[program.size()];
        for (int slot : wanted) {
            needed[slot] = true;
        }
        int kept = 0;
        Instruction[] backwards = new Instruction[all.length];
        for (int i = all.length - 1; i >= 0; i--) {
            if (needed[all[i].target()]) {
                needed[all[i].first()] = true;
                needed[all[i].second()] = true;
                needed[all[i].third()] = true;
                backwards[kept++] = all[i];
            }
        }
        Instruction[] instructions = new Instruction[kept];
        for (int i = 0; i < kept; i++) {
            instructions[i] = backwards[kept - 1 - i];
        }
        double[][] slots = new double[program.size()][];
        for (int slot = 0; slot < slots.length; slot++) {
            slots[slot] = needed[slot] || slot < program.inputs() ? filled(start[slot]) : UNUSED;
        }
        return new Lanes(slots, instructions);
    }

    private static double[] filled(double value) {
        double[] lanes = new double[WIDTH];
        Arrays.fill(lanes, value);
        return lanes;
    }

    /**
     * The live values of a slot, one for each lane: those of an input are written before {@link #run}, those of a wanted slot are read after
     * it.
     */
    public double[] slot(int slot) {
        return slots[slot];
    }

    /** Calculates all lanes. */
    public void run() {
        for (Instruction instruction : instructions) {
            double[] first = slots[instruction.first()];
            double[] second = slots[instruction.second()];
            double[] target = slots[instruction.target()];
            switch (instruction.operation()) {
                case ADD -> add(first, second, target);
                case SUBTRACT -> subtract(first, second, target);
                case MULTIPLY -> multiply(first, second, target);
                case DIVIDE -> divide(first, second, target);
                case NEGATE -> negate(first, target);
                case ABS -> magnitude(first, target);
                case CLEARED -> cleared(first, second, target);
                case SELECT -> select(first, second, slots[instruction.third()], target);
                default -> other(instruction.operation(), first, second, target);
            }
        }
    }

    private static void add(double[] a, double[] b, double[] target) {
        for (int lane = 0; lane < WIDTH; lane++) {
            target[lane] = a[lane] + b[lane];
        }
    }

    private static void subtract(double[] a, double[] b, double[] target) {
        for (int lane = 0; lane < WIDTH; lane++) {
            target[lane] = a[lane] - b[lane];
        }
    }

    private static void multiply(double[] a, double[] b, double[] target) {
        for (int lane = 0; lane < WIDTH; lane++) {
            target[lane] = a[lane] * b[lane];
        }
    }

    private static void divide(double[] a, double[] b, double[] target) {
        for (int lane = 0; lane < WIDTH; lane++) {
            target[lane] = a[lane] / b[lane];
        }
    }

    private static void negate(double[] a, double[] target) {
        for (int lane = 0; lane < WIDTH; lane++) {
            target[lane] = -a[lane];
        }
    }

    private static void magnitude(double[] a, double[] target) {
        for (int lane = 0; lane < WIDTH; lane++) {
            target[lane] = Math.abs(a[lane]);
        }
    }

    private static void cleared(double[] a, double[] b, double[] target) {
        for (int lane = 0; lane < WIDTH; lane++) {
            target[lane] = Rounding.cleared(a[lane], b[lane]);
        }
    }

    private static void select(double[] condition, double[] then, double[] otherwise, double[] target) {
        for (int lane = 0; lane < WIDTH; lane++) {
            target[lane] = condition[lane] != 0 ? then[lane] : otherwise[lane];
        }
    }

    private static void other(Operation operation, double[] a, double[] b, double[] target) {
        for (int lane = 0; lane < WIDTH; lane++) {
            target[lane] = operation.value(a[lane], b[lane]);
        }
    }
}
