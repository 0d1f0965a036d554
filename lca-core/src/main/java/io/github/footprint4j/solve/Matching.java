package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparsePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives every column a row of its own in which it has an entry: the equation that determines this unknown.
 *
 * <p>Takes the diagonal where it is stored, then any free row, then looks for augmenting paths, breadth first (Duff, ACM Transactions
 * on Mathematical Software 7, 1981, 315-330). With a full diagonal the answer is the diagonal.
 */
final class Matching {

    private static final int NONE = -1;

    private final SparsePattern pattern;
    private final int[] rowOf;
    private final int[] columnOf;
    private final int[] reachedFrom;
    private final int[] stamp;

    private Matching(SparsePattern pattern) {
        this.pattern = pattern;
        rowOf = filled(pattern.columns(), NONE);
        columnOf = filled(pattern.rows(), NONE);
        reachedFrom = new int[pattern.rows()];
        stamp = filled(pattern.rows(), NONE);
    }

    private static int[] filled(int size, int value) {
        int[] array = new int[size];
        Arrays.fill(array, value);
        return array;
    }

    /**
     * The row of every column.
     *
     * @throws SingularSystemException if some columns have too few rows between them
     */
    static int[] rowOfColumn(SparsePattern pattern) {
        Matching matching = new Matching(pattern);
        matching.takeDiagonal();
        matching.takeFreeRows();
        for (int column = 0; column < pattern.columns(); column++) {
            if (matching.rowOf[column] == NONE) {
                matching.augment(column);
            }
        }
        return matching.rowOf;
    }

    private void takeDiagonal() {
        pattern.forEach((row, column, position) -> {
            if (row == column) {
                match(row, column);
            }
        });
    }

    private void takeFreeRows() {
        pattern.forEach((row, column, position) -> {
            if (rowOf[column] == NONE && columnOf[row] == NONE) {
                match(row, column);
            }
        });
    }

    private void match(int row, int column) {
        rowOf[column] = row;
        columnOf[row] = column;
    }

    /** Searches rows that the column reaches over columns that would have to move, until one is free. */
    private void augment(int start) {
        int[] queue = new int[pattern.columns()];
        queue[0] = start;
        int size = 1;
        for (int head = 0; head < size; head++) {
            int column = queue[head];
            for (int k = pattern.start(column); k < pattern.start(column + 1); k++) {
                int row = pattern.row(k);
                if (stamp[row] == start) {
                    continue;
                }
                stamp[row] = start;
                reachedFrom[row] = column;
                if (columnOf[row] == NONE) {
                    moveAlong(row);
                    return;
                }
                queue[size++] = columnOf[row];
            }
        }
        throw tooFewRows(Arrays.copyOf(queue, size));
    }

    private void moveAlong(int freeRow) {
        int row = freeRow;
        while (row != NONE) {
            int column = reachedFrom[row];
            int next = rowOf[column];
            match(row, column);
            row = next;
        }
    }

    private SingularSystemException tooFewRows(int[] columns) {
        List<Integer> rows = new ArrayList<>();
        for (int column : columns) {
            if (rowOf[column] != NONE) {
                rows.add(rowOf[column]);
            }
        }
        return new SingularSystemException(
                SingularSystemException.Kind.SINGULAR,
                new Component(
                        rows.stream().sorted().toList(),
                        Arrays.stream(columns).sorted().boxed().toList()),
                columns.length + " unknowns occur in only " + rows.size() + " equations");
    }
}
