package io.github.footprint4j.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * Calculations as a straight line: a list of slots, each an input, a constant or an operation on earlier slots. It has no text, no
 * names and no units; every number is in coherent base units.
 *
 * <p>The first slots are the inputs. Equal operations share one slot and operations among constants are done when the program is
 * built, so that equal calculations give equal programs. Values and derivatives are the same bits on every machine, and a program can
 * be used by many threads at once.
 */
public final class Program {

    private final List<ProgramStep> steps;
    private final int inputs;
    private final double[] start;
    private final Instruction[] instructions;

    private Program(List<ProgramStep> steps) {
        this.steps = List.copyOf(steps);
        this.inputs = (int)
                steps.stream().filter(ProgramStep.FromInput.class::isInstance).count();
        this.start = new double[steps.size()];
        List<Instruction> found = new ArrayList<>();
        for (int slot = 0; slot < steps.size(); slot++) {
            if (steps.get(slot) instanceof ProgramStep.Constant constant) {
                start[slot] = constant.value();
            } else if (steps.get(slot) instanceof ProgramStep.Apply apply) {
                found.add(Instruction.of(apply, slot));
            }
        }
        this.instructions = found.toArray(Instruction[]::new);
    }

    /** How many inputs there are: slots 0 to {@code inputs() - 1}. */
    public int inputs() {
        return inputs;
    }

    /** How many slots there are. */
    public int size() {
        return steps.size();
    }

    /** How each slot gets its value, in the order of the slots. */
    public List<ProgramStep> steps() {
        return steps;
    }

    /**
     * The values of all slots.
     *
     * @param values one value for each input
     */
    public double[] evaluate(double[] values) {
        if (values.length != inputs) {
            throw new IllegalArgumentException(
                    "the program has " + inputs + " inputs, found " + values.length + " values");
        }
        double[] slots = start.clone();
        System.arraycopy(values, 0, slots, 0, inputs);
        for (Instruction instruction : instructions) {
            instruction.run(slots);
        }
        return slots;
    }

    /**
     * This program over many sets of values side by side.
     *
     * @param wanted the slots whose values are used
     */
    public Lanes lanes(int... wanted) {
        return Lanes.of(this, start, instructions, wanted);
    }

    /**
     * The derivatives of Σ seed·slot with respect to each input, by one sweep from the last slot to the first.
     *
     * @param slots the answer of {@link #evaluate}
     * @param seeds one weight for each slot
     */
    public double[] gradient(double[] slots, double[] seeds) {
        if (slots.length != size() || seeds.length != size()) {
            throw new IllegalArgumentException("the program has " + size() + " slots, found " + slots.length
                    + " values and " + seeds.length + " seeds");
        }
        double[] adjoints = seeds.clone();
        for (int i = instructions.length - 1; i >= 0; i--) {
            instructions[i].passBack(slots, adjoints);
        }
        return Arrays.copyOf(adjoints, inputs);
    }

    /**
     * The first slot without a finite value among those that the given ones were calculated from, such as a division by zero; a branch
     * that {@code if}, {@code and} or {@code or} did not take is not looked at.
     *
     * @param slots the answer of {@link #evaluate}
     * @param wanted the slots whose values are used
     */
    public OptionalInt findNotFinite(double[] slots, int... wanted) {
        boolean[] demanded = new boolean[size()];
        for (int slot : wanted) {
            demanded[slot] = true;
        }
        for (int i = instructions.length - 1; i >= 0; i--) {
            instructions[i].demand(slots, demanded);
        }
        for (int slot = 0; slot < slots.length; slot++) {
            if (demanded[slot] && !Double.isFinite(slots[slot])) {
                return OptionalInt.of(slot);
            }
        }
        return OptionalInt.empty();
    }

    /** True for a program of equal steps. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Program program && steps.equals(program.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** One line a slot, such as {@code #2 = MULTIPLY #0 #1}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int slot = 0; slot < steps.size(); slot++) {
            text.append('#').append(slot).append(" = ").append(steps.get(slot)).append('\n');
        }
        return text.toString();
    }

    /**
     * Builds a program slot by slot: first all inputs, then constants and operations.
     *
     * <p>Not thread-safe.
     */
    public static final class Builder {

        private final List<ProgramStep> steps = new ArrayList<>();
        private final Map<ProgramStep, Integer> known = new HashMap<>(); // looked up only, never iterated

        /** A program without steps. */
        public Builder() {}

        /** The slot of a further input; only before the first constant or operation. */
        public int input() {
            if (!known.isEmpty()) {
                throw new IllegalStateException("inputs come first, found an input after slot " + (steps.size() - 1));
            }
            steps.add(new ProgramStep.FromInput());
            return steps.size() - 1;
        }

        /** The slot of a constant. */
        public int constant(double value) {
            return slotOf(new ProgramStep.Constant(value));
        }

        /**
         * The slot of an expression's value, in base units.
         *
         * @param slotOfName the slot of each name that the expression uses
         */
        public int add(Expression expression, ToIntFunction<String> slotOfName) {
            return expression.match(new Compilation(this, slotOfName));
        }

        /** The slot of an operation on earlier slots. */
        public int apply(Operation operation, int... arguments) {
            for (int slot : arguments) {
                if (slot < 0 || slot >= steps.size()) {
                    throw new IllegalArgumentException(
                            operation + " needs earlier slots than " + steps.size() + ", found " + slot);
                }
            }
            ProgramStep.Apply step = new ProgramStep.Apply(operation, inOrder(operation, arguments));
            return fold(step).orElseGet(() -> slotOf(step));
        }

        /**
         * Adds the steps of another program.
         *
         * @param program the other program
         * @param inputs the slot that stands for each of its inputs, such as that of a constant
         * @return the slot of each of its slots
         */
        public int[] addAll(Program program, int... inputs) {
            if (inputs.length != program.inputs()) {
                throw new IllegalArgumentException(
                        "the program has " + program.inputs() + " inputs, found " + inputs.length + " slots");
            }
            int[] slots = Arrays.copyOf(inputs, program.size());
            for (int slot = inputs.length; slot < slots.length; slot++) {
                ProgramStep step = program.steps.get(slot);
                slots[slot] = step instanceof ProgramStep.Constant constant
                        ? constant(constant.value())
                        : apply(((ProgramStep.Apply) step).operation(), mapped((ProgramStep.Apply) step, slots));
            }
            return slots;
        }

        private static int[] mapped(ProgramStep.Apply step, int[] slots) {
            int[] mapped = new int[step.arguments().size()];
            for (int i = 0; i < mapped.length; i++) {
                mapped[i] = slots[step.arguments().get(i)];
            }
            return mapped;
        }

        /** The value of a slot if it is a constant. */
        public OptionalDouble findConstant(int slot) {
            return steps.get(slot) instanceof ProgramStep.Constant constant
                    ? OptionalDouble.of(constant.value())
                    : OptionalDouble.empty();
        }

        /** True if the value of a slot is a constant. */
        public boolean isConstant(int slot) {
            return steps.get(slot) instanceof ProgramStep.Constant;
        }

        /** The program of everything added so far. */
        public Program build() {
            return new Program(steps);
        }

        private int slotOf(ProgramStep step) {
            Integer slot = known.putIfAbsent(step, steps.size());
            if (slot != null) {
                return slot;
            }
            steps.add(step);
            return steps.size() - 1;
        }

        private static List<Integer> inOrder(Operation operation, int[] arguments) {
            if (arguments.length == 2) {
                boolean isTurned = operation.isSymmetric() && arguments[0] > arguments[1];
                return List.of(arguments[isTurned ? 1 : 0], arguments[isTurned ? 0 : 1]);
            }
            if (arguments.length == 1) {
                return List.of(arguments[0]);
            }
            int[] ordered = arguments.clone();
            if (operation.isSymmetric()) {
                Arrays.sort(ordered);
            }
            return Arrays.stream(ordered).boxed().toList();
        }

        /** The slot of the value if it is known now: all arguments are constant, or a selection is decided. */
        private OptionalInt fold(ProgramStep.Apply step) {
            if (step.operation() == Operation.SELECT
                    && steps.get(step.arguments().get(0)) instanceof ProgramStep.Constant condition) {
                return OptionalInt.of(step.arguments().get(condition.value() != 0 ? 1 : 2));
            }
            double[] values = new double[step.arguments().size()];
            for (int i = 0; i < values.length; i++) {
                if (!(steps.get(step.arguments().get(i)) instanceof ProgramStep.Constant constant)) {
                    return OptionalInt.empty();
                }
                values[i] = constant.value();
            }
            return OptionalInt.of(constant(step.operation().valueOf(values)));
        }
    }
}
