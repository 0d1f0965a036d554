package io.github.footprint4j.result;

import io.github.footprint4j.library.Dataset;

/**
 * A dataset that a footprint rests on, with its documentation.
 *
 * @param dataset the dataset
 * @param amount how much of its product the whole system uses, in its unit
 * @param unit its unit
 * @param direct what its own emissions contribute, in kg CO2e per functional unit
 */
public record FactorUse(Dataset dataset, double amount, String unit, double direct) {}
