package io.github.footprint4j.target;

/**
 * A total as a function of several positions, with its slopes: of the inputs of a product, or of the switches between a product and the
 * same product with changes.
 */
@FunctionalInterface
public interface Response {

    /** The total at some positions, and how it changes with each. */
    interface Point {

        /** The total, in kg CO2e per functional unit. */
        double total();

        /** The derivative of the total with respect to each position, in kg CO2e per unit of the position. */
        double[] slopes();
    }

    /** The total at these positions, in their order. */
    Point at(double[] positions);
}
