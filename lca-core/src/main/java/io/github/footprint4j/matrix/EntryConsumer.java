package io.github.footprint4j.matrix;

/** Takes the stored entries of a {@link SparseMatrix} one by one. */
@FunctionalInterface
public interface EntryConsumer {

    /** Takes the value stored at a row and column; it may be zero, because the pattern decides what is stored. */
    void accept(int row, int column, double value);
}
