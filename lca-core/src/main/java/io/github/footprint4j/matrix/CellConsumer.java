package io.github.footprint4j.matrix;

/** Takes the cells of a {@link SparsePattern} one by one. */
@FunctionalInterface
public interface CellConsumer {

    /** Takes a cell and its position in the array of values that belongs to the pattern. */
    void accept(int row, int column, int position);
}
