package io.github.footprint4j.result;

import io.github.footprint4j.ledger.Tag;

/**
 * What one line of a product contributes.
 *
 * @param tag stage, part and line
 * @param co2e the contribution in kg CO2e per functional unit
 * @param share its share of the total; NaN for a total of zero
 */
public record Line(Tag tag, double co2e, double share) {}
