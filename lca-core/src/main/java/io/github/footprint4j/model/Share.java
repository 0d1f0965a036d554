package io.github.footprint4j.model;

/** A part of a whole. */
public sealed interface Share {

    /**
     * A stated part.
     *
     * @param amount a number from 0 to 1
     */
    record Fraction(Amount amount) implements Share {}

    /** What the other shares of the list leave. */
    record Rest() implements Share {}
}
