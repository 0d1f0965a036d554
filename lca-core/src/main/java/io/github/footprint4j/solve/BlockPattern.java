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

    private BlockPattern(SolvingOrder order, Entries entries) {
        this.order = order;
        this.starts = entries.starts;
        this.unknown = entries.unknown;
        this.source = entries.source;
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
        int[] counts = new int[order.size()];
        pattern.forEach((row, column, position) -> counts[equationAt[row]]++);
        Entries entries = new Entries(counts);
        for (int place = 0; place < order.size(); place++) {
            int column = order.unknown(place);
            for (int k = pattern.start(column); k < pattern.start(column + 1); k++) {
                entries.add(equationAt[pattern.row(k)], place, k);
            }
        }
        return new BlockPattern(order, entries);
    }

    /** The pattern of A' y = c, whose equations are the columns: this one read backwards. */
    BlockPattern transposed() {
        int last = order.size() - 1;
        int[] counts = new int[order.size()];
        for (int place : unknown) {
            counts[last - place]++;
        }
        Entries entries = new Entries(counts);
        for (int place = last; place >= 0; place--) {
            for (int k = starts[place]; k < starts[place + 1]; k++) {
                entries.add(last - unknown[k], last - place, source[k]);
            }
        }
        return new BlockPattern(order.transposed(), entries);
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

    /** Entries sorted by equation, added by ascending unknown. */
    private static final class Entries {

        private final int[] starts;
        private final int[] next;
        private final int[] unknown;
        private final int[] source;

        Entries(int[] counts) {
            starts = new int[counts.length + 1];
            for (int i = 0; i < counts.length; i++) {
                starts[i + 1] = starts[i] + counts[i];
            }
            next = starts.clone();
            unknown = new int[starts[counts.length]];
            source = new int[starts[counts.length]];
        }

        void add(int equation, int newUnknown, int newSource) {
            int entry = next[equation]++;
            unknown[entry] = newUnknown;
            source[entry] = newSource;
        }
    }
}
