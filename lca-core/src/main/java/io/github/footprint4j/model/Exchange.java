package io.github.footprint4j.model;

import java.util.Optional;

/**
 * One flow into or out of a unit process (ISO 14040).
 *
 * @param direction which way
 * @param flow what
 * @param amount how much for one run of the process; may be negative
 * @param avoided true if the process saves it: an avoided product or an avoided waste
 * @param allocation the share of the process that this output bears, if the file states it
 * @param label which part of a figure it is, such as {@code upstream} or {@code losses}; empty if none
 */
public record Exchange(
        Direction direction, Flow flow, Amount amount, boolean avoided, Optional<Amount> allocation, String label) {

    /** What the process is run for: a product it makes or a waste it treats. */
    public boolean isOutcome() {
        boolean made = flow instanceof Flow.OfProduct && direction == Direction.OUTPUT;
        boolean treated = flow instanceof Flow.OfWaste && direction == Direction.INPUT;
        return !avoided && (made || treated);
    }

    /** A gas that goes to the atmosphere. */
    public boolean isEmission() {
        return flow instanceof Flow.OfGas;
    }
}
