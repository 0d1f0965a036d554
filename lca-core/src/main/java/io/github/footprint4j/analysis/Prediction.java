package io.github.footprint4j.analysis;

/**
 * A total with calibrated factors, which never stands without the bottom-up one.
 *
 * @param bottomUp the total at stated values, in kg CO2e per functional unit
 * @param calibrated the total with the calibrated factors, in kg CO2e per functional unit
 * @param interval its 95 % interval, first order, the model error included
 */
public record Prediction(double bottomUp, double calibrated, Band interval) {}
