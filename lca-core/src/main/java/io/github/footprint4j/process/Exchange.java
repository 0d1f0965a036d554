package io.github.footprint4j.process;

import java.util.Optional;

/**
 * One flow into or out of a unit process (ISO 14040).
 *
 * @param direction which way
 * @param flow what
 * @param amount how much for one run of the process, 0 or more; the direction says which way it goes
 * @param avoided true if the process saves it: an avoided product or an avoided waste
 * @param allotment what decides the share of the process that this output bears
 * @param label which part of a figure it is, such as {@code upstream} or {@code losses}; empty if none
 */
public record Exchange(
        Direction direction, Flow flow, Amount amount, boolean avoided, Allotment allotment, String label) {

    /** With a stated share, or none. */
    public Exchange(
            Direction direction, Flow flow, Amount amount, boolean avoided, Optional<Amount> allocation, String label) {
        this(direction, flow, amount, avoided, allocation.map(Allotment::of).orElse(Allotment.NONE), label);
    }

    /** The share of the process that this output bears, if it is stated. */
    public Optional<Amount> allocation() {
        return allotment.share();
    }

    /** What the process is run for: a product it makes or a waste it treats. */
    public boolean isOutcome() {
        Direction outcome = flow.isWaste() ? Direction.INPUT : Direction.OUTPUT;
        return !avoided && !isEmission() && direction == outcome;
    }

    /** A gas that goes to the atmosphere. */
    public boolean isEmission() {
        return flow.emission().isPresent();
    }

    /** The list of its process in which it is written: {@code outputs}, {@code inputs}, {@code avoids} or {@code emissions}. */
    public String list() {
        if (isEmission()) {
            return "emissions";
        }
        return avoided ? "avoids" : direction == Direction.INPUT ? "inputs" : "outputs";
    }

    /** The product or waste; empty for a gas. */
    public Optional<Reference> goods() {
        return flow.goods();
    }

    /** Another flow in this one's place. */
    public Exchange with(Flow newFlow) {
        return new Exchange(direction, newFlow, amount, avoided, allotment, label);
    }

    /** Another amount of this flow. */
    public Exchange with(Amount newAmount) {
        return new Exchange(direction, flow, newAmount, avoided, allotment, label);
    }
}
