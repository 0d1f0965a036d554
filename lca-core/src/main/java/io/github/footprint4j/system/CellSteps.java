package io.github.footprint4j.system;

import io.github.footprint4j.matrix.SparsePattern;

/**
 * The cells of a system as slots of a program under construction.
 *
 * @param slots calculates with them
 * @param layout where they stand
 * @param moved the slot of each slot of the compiled program
 */
record CellSteps(Arithmetic slots, Layout layout, int[] moved) {

    SparsePattern technosphere() {
        return layout.technosphere().pattern();
    }

    SparsePattern biosphere() {
        return layout.biosphere().pattern();
    }

    /** A cell of the technosphere by its position. */
    int made(int position) {
        return slots.slot(moved[layout.technosphere().slot(position)]);
    }

    /** A cell of the biosphere by its position. */
    int emitted(int position) {
        return slots.slot(moved[layout.biosphere().slot(position)]);
    }
}
