package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparsePattern;
import java.util.List;

/** A pattern that was analysed, ready for any number of sets of values. */
public interface Structure {

    /** The pattern. */
    SparsePattern pattern();

    /**
     * The parts of the system in the order in which they are solved: each depends only on itself and on earlier ones. A part of
     * one equation is a single division, a larger one is a loop.
     */
    List<Component> components();

    /**
     * The system with one value for each position of the pattern; the array is copied.
     *
     * @throws IllegalArgumentException if the number of values is not that of the entries, or a value is not finite
     */
    Solvable with(double[] values);
}
