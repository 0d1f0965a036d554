package io.github.footprint4j.compiled;

import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.matrix.SparsePattern;

/** The fixed pattern of a matrix and the slot of the program that holds each of its cells, column by column. */
public final class CellSlots {

    /** In place of a slot, for a cell of one term. */
    static final int NO_SUM = -1;

    private final SparsePattern pattern;
    private final int[] slots;
    private final int[] magnitudes;

    /**
     * Cells in the slots that hold their values.
     *
     * @param magnitudes for a cell that is a sum, the slot of the sum of the magnitudes of its terms; {@link #NO_SUM} for others
     */
    CellSlots(SparsePattern pattern, int[] slots, int[] magnitudes) {
        this.pattern = pattern;
        this.slots = slots;
        this.magnitudes = magnitudes;
    }

    /** The pattern of the cells. */
    public SparsePattern pattern() {
        return pattern;
    }

    /** The slot of a cell. */
    public int slot(int entry) {
        return slots[entry];
    }

    /** True for a cell of several terms. */
    public boolean isSum(int entry) {
        return magnitudes[entry] != NO_SUM;
    }

    /** The slot of the sum of the magnitudes of the terms of a cell of several. */
    public int magnitude(int entry) {
        return magnitudes[entry];
    }

    /** The sum of the magnitudes of the terms of a cell over its value; 1 for a cell of one term. */
    public double condition(int entry, double[] slotValues) {
        return magnitudes[entry] == NO_SUM ? 1 : slotValues[magnitudes[entry]] / Math.abs(slotValues[slots[entry]]);
    }

    /** The matrix at the values of all slots; what rounding leaves of terms that cancel is 0. */
    public SparseMatrix at(double[] slotValues) {
        double[] values = new double[slots.length];
        for (int entry = 0; entry < slots.length; entry++) {
            double value = slotValues[slots[entry]];
            boolean isResidue =
                    magnitudes[entry] != NO_SUM && CompensatedSum.isResidue(value, slotValues[magnitudes[entry]]);
            values[entry] = isResidue ? 0 : value;
        }
        return SparseMatrix.of(pattern, values);
    }
}
