package io.github.footprint4j.system;

import io.github.footprint4j.compiled.CellSlots;
import io.github.footprint4j.compiled.Layout;
import io.github.footprint4j.matrix.SparsePattern;

/** The cells of a system as slots of a program under construction. */
final class CellSteps {

    private final Arithmetic slots;
    private final Layout layout;
    private final int[] moved;
    private final double[] madeAtBase;
    private final double[] emittedAtBase;

    /**
     * The cells of a system.
     *
     * @param slots calculates with them
     * @param base the system at the values of the inputs that do not move
     * @param moved the slot of each slot of the compiled program
     */
    CellSteps(Arithmetic slots, SolvedSystem base, int[] moved) {
        this.slots = slots;
        this.layout = base.system().compiled().layout();
        this.moved = moved;
        this.madeAtBase = base.technosphere().values();
        this.emittedAtBase = base.biosphere().values();
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
        return cell(layout.technosphere(), position, madeAtBase[position]);
    }

    /** A cell of the biosphere by its position. */
    int emitted(int position) {
        return cell(layout.biosphere(), position, emittedAtBase[position]);
    }

    /** Terms that cancel at the base values are looked at in every draw: in most of them rounding leaves something. */
    private int cell(CellSlots cells, int position, double atBase) {
        int value = slots.slot(moved[cells.slot(position)]);
        return atBase == 0 && cells.isSum(position) ? slots.cleared(value, moved[cells.magnitude(position)]) : value;
    }

    /** True if a cell of the technosphere away from the diagonal may save something, so that sums along its row and column may cancel. */
    boolean maySave(int position) {
        return madeAtBase[position] > 0
                || (madeAtBase[position] == 0 && layout.technosphere().isSum(position));
    }
}
