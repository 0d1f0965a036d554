package io.github.footprint4j.result;

import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Tag;

/**
 * A line and what it buys or is, with everything the two contribute.
 *
 * @param tag stage, part and line
 * @param process the dataset it buys from, or the line itself for its own emissions
 * @param co2e the contribution in kg CO2e per functional unit
 * @param share its share of the total; NaN for a total of zero
 */
public record Contributor(Tag tag, Node process, double co2e, double share) {}
