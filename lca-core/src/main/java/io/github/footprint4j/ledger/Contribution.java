package io.github.footprint4j.ledger;

import java.util.Comparator;

/**
 * One cell of the cube: who a kilogram is counted to, where it is emitted or bought, and what it is.
 *
 * @param tag stage, part and line
 * @param process the line itself for its own emissions, else the dataset or process it buys from, whose chain is collapsed
 * @param substance gas and origin
 * @param co2e the contribution in kg CO2e per functional unit
 */
public record Contribution(Tag tag, Node process, Substance substance, double co2e)
        implements Comparable<Contribution> {

    private static final Comparator<Contribution> ORDER = Comparator.comparing(Contribution::tag)
            .thenComparing(Contribution::process)
            .thenComparing(Contribution::substance);

    /** This cell with another contribution, in kg CO2e per functional unit. */
    public Contribution with(double value) {
        return new Contribution(tag, process, substance, value);
    }

    /** Orders by tag, process and substance. */
    @Override
    public int compareTo(Contribution other) {
        return ORDER.compare(this, other);
    }
}
