package io.github.footprint4j.formula;

import java.util.List;

/**
 * An operation with the slot it writes and the slots it reads; the slots beyond the operation's arguments repeat the first one, so
 * that every step runs without a look at their number.
 */
record Instruction(Operation operation, int target, int first, int second, int third) {

    static Instruction of(ProgramStep.Apply step, int target) {
        List<Integer> slots = step.arguments();
        int first = slots.get(0);
        int second = slots.size() > 1 ? slots.get(1) : first;
        int third = slots.size() > 2 ? slots.get(2) : first;
        return new Instruction(step.operation(), target, first, second, third);
    }

    void run(double[] slots) {
        slots[target] =
                operation == Operation.SELECT ? slots[branch(slots)] : operation.value(slots[first], slots[second]);
    }

    /** Adds to the arguments' adjoints what the target's adjoint means for each of them: adjoint · partial derivative. */
    void passBack(double[] slots, double[] adjoints) {
        double seed = adjoints[target];
        if (seed == 0) {
            return; // also keeps the infinite derivatives of a branch not taken out of the result
        }
        if (operation == Operation.SELECT) {
            adjoints[branch(slots)] += seed;
            return;
        }
        adjoints[first] += seed * operation.slopeByFirst(slots[first], slots[second]);
        if (operation.arguments() == 2) {
            adjoints[second] += seed * operation.slopeBySecond(slots[first], slots[second]);
        }
    }

    /** Marks the slots that the target's value was really made of: not the branch that {@code SELECT}, AND or OR left alone. */
    void demand(double[] slots, boolean[] demanded) {
        if (!demanded[target]) {
            return;
        }
        demanded[first] = true;
        switch (operation) {
            case SELECT -> demanded[branch(slots)] = true;
            case AND -> demanded[second] |= slots[first] != 0;
            case OR -> demanded[second] |= slots[first] == 0;
            default -> demanded[second] = true;
        }
    }

    private int branch(double[] slots) {
        return slots[first] != 0 ? second : third;
    }
}
