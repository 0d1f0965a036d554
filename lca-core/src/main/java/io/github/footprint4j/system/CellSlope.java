package io.github.footprint4j.system;

import io.github.footprint4j.ledger.Node;

/**
 * The derivative of a footprint with respect to one exchange of one node.
 *
 * @param node whose exchange it is
 * @param row what is exchanged: what a node makes, or a gas with its origin
 * @param unit the unit of the amount
 * @param amount how much for one run: positive for what is made, saved or emitted, negative for what is asked of a supplier
 * @param slope the derivative, in kg CO2e per unit of the amount
 */
public record CellSlope(Node node, String row, String unit, double amount, double slope) {

    /** By how much the footprint moves, in kg CO2e, for each per cent by which the amount grows. */
    public double perPercent() {
        return slope * amount / 100;
    }
}
