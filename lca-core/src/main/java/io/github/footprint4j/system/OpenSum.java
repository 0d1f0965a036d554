package io.github.footprint4j.system;

import java.util.ArrayList;
import java.util.List;

/**
 * What an equation leaves open once the earlier unknowns are known, as steps of a program. Where something is saved, terms may cancel:
 * what rounding leaves of them then is nothing, as it is when the system is solved.
 */
final class OpenSum {

    private final CellSteps cells;
    private final List<Integer> terms = new ArrayList<>();
    private int sum;
    private boolean mayCancel;

    /** A sum that starts with one term. */
    OpenSum(CellSteps cells, int first) {
        this.cells = cells;
        this.sum = first;
        terms.add(first);
    }

    /** Subtracts a cell of the technosphere times what is known. */
    void subtract(int position, int known) {
        int term = cells.slots().times(cells.made(position), known);
        sum = cells.slots().minus(sum, term);
        terms.add(term);
        mayCancel |= cells.maySave(position);
    }

    /** The slot of the sum. */
    int slot() {
        return mayCancel ? cells.slots().cleared(sum, magnitudes()) : sum;
    }

    private int magnitudes() {
        int all = Arithmetic.ZERO;
        for (int term : terms) {
            all = cells.slots().plus(all, cells.slots().magnitude(term));
        }
        return all;
    }
}
