package io.github.footprint4j.ledger;

/**
 * One cell of the cube: who a kilogram is counted to, where it is emitted or bought, and what it is.
 *
 * @param tag stage, part and line
 * @param process the line itself for its own emissions, else the dataset or process it buys from, whose chain is collapsed
 * @param mass the kilograms of the substance, or the kg CO2e of a lump, per functional unit: the same under every set of potentials
 * @param substance gas and origin
 * @param co2e the contribution in kg CO2e per functional unit: the mass times the potential of the substance
 */
public record Contribution(Tag tag, Node process, double mass, Substance substance, double co2e)
        implements Comparable<Contribution> {

    /** The same mass at another potential of its substance, in kg CO2e per kg. */
    public Contribution with(double potential) {
        return new Contribution(tag, process, mass, substance, mass * potential);
    }

    /** This cell as often as a number says. */
    public Contribution times(double factor) {
        return new Contribution(tag, process, factor * mass, substance, factor * co2e);
    }

    /** Orders by tag, process and substance. */
    @Override
    public int compareTo(Contribution other) {
        int byTag = tag.compareTo(other.tag);
        int byProcess = byTag != 0 ? byTag : process.compareTo(other.process);
        return byProcess != 0 ? byProcess : substance.compareTo(other.substance);
    }
}
