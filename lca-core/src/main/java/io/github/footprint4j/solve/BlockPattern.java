package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparsePattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A square pattern whose equations and unknowns were moved to their places, stored by equation: entries left of a block's square
 * multiply what earlier blocks have found, and there are none right of it.
 */
final class BlockPattern {

    private final SolvingOrder order;
    private final int[] starts;
    private final int[] unknown;
    private final int[] source;
    private final int[] inner;
    private final int[] diagonal;
    private final List<LoopPattern> loops = new ArrayList<>();

    private BlockPattern(SolvingOrder order, int[] starts, int[] unknown, int[] source) {
        this.order = order;
        this.starts = starts;
        this.unknown = unknown;
        this.source = source;
        inner = new int[order.size()];
        diagonal = new int[order.size()];
        for (int block = 0; block < order.blocks(); block++) {
            findSquare(block);
            if (order.start(block + 1) - order.start(block) > 1) {
                loops.add(new LoopPattern(this, block));
            }
        }
    }

    private void findSquare(int block) {
        for (int place = order.start(block); place < order.start(block + 1); place++) {
            int k = starts[place];
            while (unknown[k] < order.start(block)) {
                k++;
            }
            inner[place] = k;
            while (unknown[k] != place) {
                k++;
            }
            diagonal[place] = k;
        }
    }

    /** The pattern of A s = f, whose equations are the rows. */
    static BlockPattern of(SolvingOrder order, SparsePattern pattern) {
        int[] equationAt = order.placeOfEquation();
        int[] starts = new int[order.size() + 1];
        pattern.forEach((row, column, position) -> starts[equationAt[row] + 1]++);
        for (int place = 0; place < order.size(); place++) {
            starts[place + 1] += starts[place];
        }
        int[] next = starts.clone();
        int[] unknown = new int[pattern.entries()];
        int[] source = new int[pattern.entries()];
        for (int place = 0; place < order.size(); place++) {
            int column = order.unknown(place);
            for (int k = pattern.start(column); k < pattern.start(column + 1); k++) {
                int entry = next[equationAt[pattern.row(k)]]++;
                unknown[entry] = place;
                source[entry] = k;
            }
        }
        return new BlockPattern(order, starts, unknown, source);
    }

    /** The pattern of A' y = c, whose equations are the columns: this one read backwards. */
    BlockPattern transposed() {
        SolvingOrder backwards = order.transposed();
        int last = order.size() - 1;
        int[] backwardStarts = new int[order.size() + 1];
        for (int place : unknown) {
            backwardStarts[last - place + 1]++;
        }
        for (int place = 0; place <= last; place++) {
            backwardStarts[place + 1] += backwardStarts[place];
        }
        int[] next = backwardStarts.clone();
        int[] backwardUnknown = new int[unknown.length];
        int[] backwardSource = new int[unknown.length];
        for (int place = last; place >= 0; place--) {
            for (int k = starts[place]; k < starts[place + 1]; k++) {
                int entry = next[last - unknown[k]]++;
                backwardUnknown[entry] = last - place;
                backwardSource[entry] = source[k];
            }
        }
        return new BlockPattern(backwards, backwardStarts, backwardUnknown, backwardSource);
    }

    /** The blocks of more than one equation, in order. */
    List<LoopPattern> loops() {
        return loops;
    }

    SolvingOrder order() {
        return order;
    }

    /** The first entry of an equation; for the number of equations the number of entries. */
    int start(int equation) {
        return starts[equation];
    }

    /** The first entry of an equation inside its block. */
    int inner(int equation) {
        return inner[equation];
    }

    /** The entry of an equation with the unknown that it determines. */
    int diagonal(int equation) {
        return diagonal[equation];
    }

    /** The place of the unknown that an entry multiplies. */
    int unknown(int entry) {
        return unknown[entry];
    }

    /** Values by entry of this pattern, from values by position of the pattern it was made of. */
    double[] arranged(double[] values) {
        double[] arranged = new double[source.length];
        for (int k = 0; k < source.length; k++) {
            arranged[k] = values[source[k]];
        }
        return arranged;
    }
}
