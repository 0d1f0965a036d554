package io.github.footprint4j.solve;

import java.util.Arrays;

/**
 * The rows that become non-zero when a sparse column is eliminated, each before the rows that it changes: a depth-first search in
 * the columns of the lower factor.
 */
final class FilledRows {

    private final TriangularFactor lower;
    private final int[] placeOfRow;
    private final int[] stamp;
    private final int[] found;
    private final int[] path;
    private final int[] next;
    private int round;
    private int top;

    /**
     * A search in a factor that still grows.
     *
     * @param placeOfRow the column of the factor that eliminates each row; negative for none yet
     */
    FilledRows(TriangularFactor lower, int[] placeOfRow) {
        int n = placeOfRow.length;
        this.lower = lower;
        this.placeOfRow = placeOfRow;
        stamp = new int[n];
        found = new int[n];
        path = new int[n];
        next = new int[n];
        Arrays.fill(stamp, -1);
        top = n;
    }

    /** Forgets the rows of the column before. */
    void restart() {
        round++;
        top = found.length;
    }

    /** The index of the first row found; the last is the order of the matrix less one. */
    int first() {
        return top;
    }

    int row(int index) {
        return found[index];
    }

    /** True if the row was found for this column. */
    boolean holds(int row) {
        return stamp[row] == round;
    }

    /** Adds a row and all that it leads to. */
    void add(int row) {
        if (stamp[row] == round) {
            return;
        }
        int depth = 0;
        enter(row, 0);
        while (depth >= 0) {
            int child = step(depth);
            if (child >= 0) {
                enter(child, ++depth);
            } else {
                found[--top] = path[depth--];
            }
        }
    }

    private void enter(int row, int depth) {
        stamp[row] = round;
        path[depth] = row;
        next[depth] = placeOfRow[row] < 0 ? 0 : lower.start(placeOfRow[row]);
    }

    /** A new row that the one on the path leads to, or -1 if there is none left. */
    private int step(int depth) {
        int place = placeOfRow[path[depth]];
        int end = place < 0 ? 0 : lower.start(place + 1);
        while (next[depth] < end) {
            int row = lower.row(next[depth]++);
            if (stamp[row] != round) {
                return row;
            }
        }
        return -1;
    }
}
