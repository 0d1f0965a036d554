package io.github.footprint4j.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The loops of a system as systems of equations whose unknowns stand as further inputs in its program.
 *
 * <p>A loop that nothing that moves reaches is solved at once.
 */
final class LoopUnknowns {

    /** The largest loop that becomes equations in a program: their number grows with the square. */
    static final int LARGEST = 100;

    /**
     * A loop.
     *
     * @param coefficients slots by equation, then by unknown
     * @param sides slots by equation
     */
    record Equations(List<Integer> coefficients, List<Integer> sides) {

        int size() {
            return sides.size();
        }
    }

    private final int size;
    private final SortedMap<Integer, Equations> byFirst = new TreeMap<>();
    private int used;

    /** Room for a number of unknowns. */
    LoopUnknowns(int size) {
        this.size = size;
    }

    /** How many unknowns there is room for. */
    int size() {
        return size;
    }

    /** The loops by the slot of their first unknown; the others follow it. */
    SortedMap<Integer, Equations> byFirst() {
        return byFirst;
    }

    /** The steps for loops, whose unknowns stand after other inputs. */
    LoopSteps steps(Arithmetic slots, int inputs) {
        return new Steps(slots, inputs);
    }

    private final class Steps implements LoopSteps {

        private final Arithmetic slots;
        private final int inputs;
        private boolean fits = true;

        Steps(Arithmetic slots, int inputs) {
            this.slots = slots;
            this.inputs = inputs;
        }

        @Override
        public boolean fits(int loop) {
            fits &= loop <= LARGEST;
            return loop <= LARGEST;
        }

        @Override
        public boolean fits() {
            return fits;
        }

        @Override
        public int[] solve(int[][] a, int[] b) {
            if (b.length == 1) {
                return new int[] {slots.dividedBy(b[0], a[0][0])};
            }
            boolean known = Arrays.stream(b).allMatch(slots::isConstant)
                    && Arrays.stream(a).flatMapToInt(Arrays::stream).allMatch(slots::isConstant);
            return known ? numbers(a, b) : unknowns(a, b);
        }

        private int[] numbers(int[][] a, int[] b) {
            double[] coefficients = Arrays.stream(a)
                    .flatMapToInt(Arrays::stream)
                    .mapToDouble(slots::value)
                    .toArray();
            double[] sides = Arrays.stream(b).mapToDouble(slots::value).toArray();
            return Arrays.stream(DenseLoop.of(coefficients, b.length).solve(sides))
                    .mapToInt(slots::number)
                    .toArray();
        }

        private int[] unknowns(int[][] a, int[] b) {
            if (used + b.length > size) {
                throw new IllegalStateException("there is room for " + size + " unknowns, found more loops");
            }
            List<Integer> coefficients = new ArrayList<>();
            for (int[] equation : a) {
                for (int slot : equation) {
                    coefficients.add(slots.written(slot));
                }
            }
            List<Integer> sides = Arrays.stream(b).mapToObj(slots::written).toList();
            int first = inputs + used;
            byFirst.put(first, new Equations(List.copyOf(coefficients), sides));
            used += b.length;
            int[] found = new int[b.length];
            Arrays.setAll(found, i -> first + i);
            return found;
        }
    }
}
