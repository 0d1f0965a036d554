package io.github.footprint4j.result;

import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.model.Stage;
import io.github.footprint4j.system.Input;
import io.github.footprint4j.system.InputId;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.uncertainty.Distribution;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * By how much a result moves when each of its uncertain inputs moves by one standard deviation, in kg CO2e.
 *
 * <p>With g_i the derivative of the result with respect to input i and d_i the first-order deviation of the input, the entry of input i
 * is g_i·d_i, with its sign. Inputs are independent of one another and one {@link InputId} is one quantity wherever it is used, so that
 * the deviation of the result is σ = √Σ (g_i·d_i)². The entries of a sum, a difference or a multiple of results are the sums, differences
 * and multiples of theirs: what both sides of a difference share cancels before it is squared.
 *
 * @param byInput the entries that are not 0, in the order of their ids
 */
public record Deviations(SortedMap<InputId, Double> byInput) {

    /** Nothing is uncertain. */
    public static final Deviations NONE = new Deviations(Collections.emptySortedMap());

    /** Leaves out what is 0. */
    public Deviations {
        SortedMap<InputId, Double> kept = new TreeMap<>(byInput);
        kept.values().removeIf(part -> part == 0);
        byInput = Collections.unmodifiableSortedMap(kept);
    }

    /** The deviations of a footprint; an input without a stated spread has none. */
    static Deviations of(SolvedSystem solved) {
        return of(solved, solved.gradient());
    }

    /** The deviations of the contributions of a stage. */
    static Deviations of(SolvedSystem solved, Stage stage) {
        return of(solved, solved.gradient(tag -> tag.stage() == stage));
    }

    private static Deviations of(SolvedSystem solved, double[] gradient) {
        SortedMap<InputId, Double> parts = new TreeMap<>();
        for (int i = 0; i < gradient.length; i++) {
            Input input = solved.system().inputs().at(i);
            parts.put(input.id(), gradient[i] * deviation(input));
        }
        return new Deviations(parts);
    }

    private static double deviation(Input input) {
        Optional<Distribution> distribution = input.distribution();
        return distribution.map(Distribution::firstOrderDeviation).orElse(0.0);
    }

    /** The entry of an input, in kg CO2e; 0 if the result does not depend on it or it has no spread. */
    public double of(InputId input) {
        return byInput.getOrDefault(input, 0.0);
    }

    /** The deviations of the sum of two results. */
    public Deviations plus(Deviations other) {
        SortedMap<InputId, Double> sums = new TreeMap<>(byInput);
        other.byInput.forEach((input, part) -> sums.merge(input, part, Double::sum));
        return new Deviations(sums);
    }

    /** The deviations of the difference of two results. */
    public Deviations minus(Deviations other) {
        return plus(other.times(-1));
    }

    /** The deviations of a multiple of the result. */
    public Deviations times(double factor) {
        SortedMap<InputId, Double> multiples = new TreeMap<>();
        byInput.forEach((input, part) -> multiples.put(input, part * factor));
        return new Deviations(multiples);
    }

    /** The variance of the result, Σ (g_i·d_i)², in (kg CO2e)². */
    public double variance() {
        double variance = 0;
        for (double part : byInput.values()) {
            variance += part * part;
        }
        return variance;
    }

    /** The standard deviation of the result, in kg CO2e. */
    public double deviation() {
        return Math.sqrt(variance());
    }

    /** How many inputs move the result, and the deviation of the result. */
    @Override
    public String toString() {
        return Noun.of("uncertain input").counted(byInput.size()) + ", deviation " + deviation() + " kg CO2e";
    }
}
