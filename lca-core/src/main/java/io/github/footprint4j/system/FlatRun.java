package io.github.footprint4j.system;

import io.github.footprint4j.formula.Operation;
import java.util.Arrays;
import java.util.List;

/** A step of a flat model that knows which slots it fills. */
interface FlatRun {

    /** Fills its slots. */
    void forward(double[] slots);

    /** Adds to the adjoints of the slots it reads what those of its own mean for them. */
    void backward(double[] slots, double[] adjoints);

    /** A step that fills slots from one on. */
    static FlatRun of(FlatStep step, int first) {
        return step.match(
                number -> new OfNumber(number, first),
                (operation, operands) -> new OfOperation(operation, array(operands), first),
                (coefficients, sides) -> new OfLoop(array(coefficients), array(sides), first));
    }

    private static int[] array(List<Integer> slots) {
        return slots.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] values(int[] some, double[] slots) {
        double[] values = new double[some.length];
        Arrays.setAll(values, i -> slots[some[i]]);
        return values;
    }

    /** A number. */
    final class OfNumber implements FlatRun {

        private final double value;
        private final int target;

        OfNumber(double value, int target) {
            this.value = value;
            this.target = target;
        }

        @Override
        public void forward(double[] slots) {
            slots[target] = value;
        }

        @Override
        public void backward(double[] slots, double[] adjoints) {
            // a number has no slope
        }
    }

    /** An operation. */
    final class OfOperation implements FlatRun {

        private final Operation operation;
        private final int[] operands;
        private final int target;

        OfOperation(Operation operation, int[] operands, int target) {
            this.operation = operation;
            this.operands = operands;
            this.target = target;
        }

        @Override
        public void forward(double[] slots) {
            slots[target] = operation.valueOf(values(operands, slots));
        }

        @Override
        public void backward(double[] slots, double[] adjoints) {
            double seed = adjoints[target];
            if (seed == 0) {
                return; // also keeps the infinite derivatives of a branch not taken out of the result
            }
            double[] slopes = operation.slopes(values(operands, slots));
            for (int i = 0; i < slopes.length; i++) {
                adjoints[operands[i]] += slopes[i] == 0 ? 0 : seed * slopes[i];
            }
        }
    }

    /** The unknowns of a loop. */
    final class OfLoop implements FlatRun {

        private final int[] coefficients;
        private final int[] sides;
        private final int first;

        OfLoop(int[] coefficients, int[] sides, int first) {
            this.coefficients = coefficients;
            this.sides = sides;
            this.first = first;
        }

        private DenseLoop loop(double[] slots) {
            return DenseLoop.of(values(coefficients, slots), sides.length);
        }

        @Override
        public void forward(double[] slots) {
            System.arraycopy(loop(slots).solve(values(sides, slots)), 0, slots, first, sides.length);
        }

        /** With A x = b and the adjoints w of x: y of A' y = w is the adjoint of b, -y x' that of A. */
        @Override
        public void backward(double[] slots, double[] adjoints) {
            double[] seeds = Arrays.copyOfRange(adjoints, first, first + sides.length);
            if (Arrays.stream(seeds).allMatch(seed -> seed == 0)) {
                return;
            }
            double[] y = loop(slots).solveTransposed(seeds);
            for (int i = 0; i < sides.length; i++) {
                adjoints[sides[i]] += y[i];
                for (int j = 0; j < sides.length; j++) {
                    adjoints[coefficients[i * sides.length + j]] -= y[i] * slots[first + j];
                }
            }
        }
    }
}
