package io.github.footprint4j.system;

import io.github.footprint4j.matrix.SparsePattern;

/** The cells of a system as slots of a program under construction. */
final class CellSteps {

    private final Arithmetic slots;
    private final Layout layout;
    private final int[] moved;

    /**
     * The cells of a layout.
     *
     * @param slots calculates with them
     * @param moved the slot of each slot of the compiled program
     */
    CellSteps(Arithmetic slots, Layout layout, int[] moved) {
        this.slots = slots;
        this.layout = layout;
        this.moved = moved;
    }

    Arithmetic slots() {
        return slots;
    }

    Layout layout() {
        return layout;
    }

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
