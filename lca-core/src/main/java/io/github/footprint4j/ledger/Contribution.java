package io.github.footprint4j.ledger;

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

    /** This cell with another contribution, in kg CO2e per functional unit. */
    public Contribution with(double value) {
        return new Contribution(tag, process, substance, value);
    }

    /** Orders by tag, process and substance. */
    @Override
    public int compareTo(Contribution other) {
        int byTag = tag.compareTo(other.tag);
        int byProcess = byTag != 0 ? byTag : process.compareTo(other.process);
        return byProcess != 0 ? byProcess : substance.compareTo(other.substance);
    }
}
