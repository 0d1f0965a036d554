package io.github.footprint4j.system;

import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.matrix.SparsePattern;

/** The fixed pattern of a matrix and the slot of the program that holds each of its cells, column by column. */
final class CellSlots {

    private final SparsePattern pattern;
    private final int[] slots;

    CellSlots(SparsePattern pattern, int[] slots) {
        this.pattern = pattern;
        this.slots = slots;
    }

    SparsePattern pattern() {
        return pattern;
    }

    int slot(int entry) {
        return slots[entry];
    }

    /** The matrix at the values of all slots. */
    SparseMatrix at(double[] slotValues) {
        double[] values = new double[slots.length];
        for (int entry = 0; entry < slots.length; entry++) {
            values[entry] = slotValues[slots[entry]];
        }
        return SparseMatrix.of(pattern, values);
    }
}
