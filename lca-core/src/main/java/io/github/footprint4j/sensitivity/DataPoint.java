package io.github.footprint4j.sensitivity;

import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.result.Deviations;
import io.github.footprint4j.result.Footprint;
import java.util.Comparator;
import java.util.List;

/**
 * An uncertain input, and what knowing it better would do to the deviation of a footprint, by first-order propagation ({@link
 * Deviations}).
 *
 * <p>With g_i the derivative of the footprint with respect to input i and d_i its deviation, σ² = Σ (g_i·d_i)². The share of input i in
 * the variance is (g_i·d_i)² / σ²; the shares add up to 1. If a share r of its deviation remained, σ would be √(σ² - (1 - r²)·(g_i·d_i)²).
 * Large spreads, and inputs that matter only together, are not seen by a first-order share.
 *
 * @param lever the input
 * @param deviation |g_i·d_i|, in kg CO2e
 * @param others the deviation that all other inputs leave, in kg CO2e: σ if this one were known exactly
 */
public record DataPoint(Lever lever, double deviation, double others) {

    /** The uncertain inputs that move a footprint, the one whose measurement narrows it most first. */
    public static List<DataPoint> of(Footprint footprint) {
        Sensitivity sensitivity = Sensitivity.of(footprint);
        Deviations all = footprint.deviations();
        return all.byInput().keySet().stream()
                .map(input -> of(sensitivity, all, input))
                .sorted(Comparator.comparingDouble((DataPoint one) -> -one.deviation())
                        .thenComparing(one -> one.lever().input().id()))
                .toList();
    }

    private static DataPoint of(Sensitivity sensitivity, Deviations all, InputId input) {
        double others = all.byInput().entrySet().stream()
                .filter(one -> !one.getKey().equals(input))
                .mapToDouble(one -> one.getValue() * one.getValue())
                .sum();
        return new DataPoint(sensitivity.at(input), Math.abs(all.of(input)), Math.sqrt(others));
    }

    /** The deviation of the footprint now, σ, in kg CO2e. */
    public double now() {
        return remaining(1);
    }

    /** The share of this input in the variance of the footprint, from 0 to 1. */
    public double varianceShare() {
        return deviation * deviation / (deviation * deviation + others * others);
    }

    /**
     * The deviation of the footprint if a share of the input's deviation remained, in kg CO2e.
     *
     * @param share from 0, the input is known exactly, to 1, it is known as well as now
     */
    public double remaining(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share that remains lies between 0 and 1, found " + share);
        }
        double left = share * deviation;
        return Math.sqrt(others * others + left * left);
    }

    /** By how much the deviation of the footprint would narrow if the input were known exactly, in kg CO2e. */
    public double narrowing() {
        return now() - others;
    }
}
