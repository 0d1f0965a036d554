package io.github.footprint4j.system;

import java.util.Arrays;
import java.util.List;

/**
 * A small loop as steps of a program: elimination in the given order, without exchanging equations, so that it is the same steps for all
 * values.
 *
 * <p>It is right where each pivot keeps a good part of the diagonal it came from, which a loop that makes more than it uses does; the
 * quotient of the two is a slot that whoever runs the program looks at.
 */
final class EliminationSteps implements LoopSteps {

    /** The largest loop that becomes steps; its number grows with the third power. */
    static final int LARGEST = 30;

    /** How much of its diagonal a pivot keeps at least. */
    static final double SMALLEST_PIVOT = 1e-3;

    private final Arithmetic slots;
    private final List<Integer> pivots;
    private boolean fits = true;

    /**
     * Steps that are added to a program.
     *
     * @param pivots to which the quotients of pivots and diagonals are added
     */
    EliminationSteps(Arithmetic slots, List<Integer> pivots) {
        this.slots = slots;
        this.pivots = pivots;
    }

    @Override
    public boolean fits(int size) {
        fits &= size <= LARGEST;
        return size <= LARGEST;
    }

    @Override
    public boolean fits() {
        return fits;
    }

    @Override
    public int[] solve(int[][] a, int[] b) {
        int[] diagonal = new int[b.length];
        Arrays.setAll(diagonal, i -> a[i][i]);
        for (int k = 0; k < b.length; k++) {
            a[k][k] = slots.written(a[k][k]);
            if (k > 0) {
                pivots.add(slots.dividedBy(a[k][k], diagonal[k]));
            }
            for (int i = k + 1; i < b.length; i++) {
                eliminate(a, b, k, i);
            }
        }
        for (int k = b.length - 1; k >= 0; k--) {
            for (int j = k + 1; j < b.length; j++) {
                b[k] = slots.minus(b[k], slots.times(a[k][j], b[j]));
            }
            b[k] = slots.dividedBy(b[k], a[k][k]);
        }
        return b;
    }

    private void eliminate(int[][] a, int[] b, int k, int i) {
        int share = slots.dividedBy(a[i][k], a[k][k]);
        for (int j = k + 1; j < b.length; j++) {
            a[i][j] = slots.minus(a[i][j], slots.times(share, a[k][j]));
        }
        b[i] = slots.minus(b[i], slots.times(share, b[k]));
    }
}
