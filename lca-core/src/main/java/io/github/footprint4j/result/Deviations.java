package io.github.footprint4j.result;

import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.system.SolvedSystem;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * By how much a result moves when each of its uncertain inputs moves by one standard deviation, in kg CO2e.
 *
 * <p>With g_i the derivative of the result with respect to input i and d_i the first-order deviation of the input, the entry of input i
 * is g_i·d_i, with its sign. Inputs are independent of one another and one {@link InputId} is one quantity wherever it is used, so that
 * the deviation of the result is σ = √Σ (g_i·d_i)². The entries of a sum, a difference or a multiple of results are the sums, differences
 * and multiples of theirs: what both sides of a difference share cancels before it is squared.
 *
 * @param byInput the entries that are not 0, in the order of their ids
 * @param notFinite inputs of which there is no first order, because the slope of the result is not finite at their stated values, such as
 *     that of a square root at 0; they have no entry, and draws alone say what they do
 */
public record Deviations(SortedMap<InputId, Double> byInput, SortedSet<InputId> notFinite) {

    /** Nothing is uncertain. */
    public static final Deviations NONE = new Deviations(Collections.emptySortedMap());

    /** Leaves out what is 0, and keeps apart what is not finite. */
    public Deviations {
        SortedSet<InputId> apart = new TreeSet<>(notFinite);
        byInput.forEach((input, part) -> {
            if (!Double.isFinite(part)) {
                apart.add(input);
            }
        });
        SortedMap<InputId, Double> kept = new TreeMap<>(byInput);
        kept.entrySet().removeIf(one -> one.getValue() == 0 || apart.contains(one.getKey()));
        byInput = Collections.unmodifiableSortedMap(kept);
        notFinite = Collections.unmodifiableSortedSet(apart);
    }

    /** Entries of inputs; those that are not finite are kept apart. */
    public Deviations(SortedMap<InputId, Double> byInput) {
        this(byInput, Collections.emptySortedSet());
    }

    /** The deviations of a footprint; an input without a stated spread has none. */
    static Deviations of(SolvedSystem solved) {
        return of(solved, each(solved));
    }

    /** The deviation of each input, by position. */
    static double[] each(SolvedSystem solved) {
        return solved.system().inputs().all().stream()
                .mapToDouble(Input::firstOrderDeviation)
                .toArray();
    }

    /** What other moves of the inputs than one standard deviation do to first order. */
    static Deviations of(SolvedSystem solved, double[] moves) {
        return of(solved, solved.gradient(), moves);
    }

    /** The deviations of the contributions of a stage. */
    static Deviations of(SolvedSystem solved, Stage stage) {
        return of(solved, solved.gradient(tag -> tag.stage() == stage), each(solved));
    }

    private static Deviations of(SolvedSystem solved, double[] gradient, double[] moves) {
        SortedMap<InputId, Double> parts = new TreeMap<>();
        for (int i = 0; i < gradient.length; i++) {
            if (moves[i] != 0) {
                parts.put(solved.system().inputs().at(i).id(), gradient[i] * moves[i]);
            }
        }
        return new Deviations(parts);
    }

    /** These deviations by what their inputs are: entries of one quantity are added up before they are squared. */
    Deviations byQuantity(UnaryOperator<InputId> quantity) {
        SortedMap<InputId, Double> sums = new TreeMap<>();
        byInput.forEach((input, part) -> sums.merge(quantity.apply(input), part, Double::sum));
        return new Deviations(sums, notFinite.stream().map(quantity).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The entry of an input, in kg CO2e; 0 if the result does not depend on it or it has no spread. */
    public double of(InputId input) {
        return byInput.getOrDefault(input, 0.0);
    }

    /** The deviations of the sum of two results. */
    public Deviations plus(Deviations other) {
        SortedMap<InputId, Double> sums = new TreeMap<>(byInput);
        other.byInput.forEach((input, part) -> sums.merge(input, part, Double::sum));
        SortedSet<InputId> both = new TreeSet<>(notFinite);
        both.addAll(other.notFinite);
        return new Deviations(sums, both);
    }

    /** The deviations of the difference of two results. */
    public Deviations minus(Deviations other) {
        return plus(other.times(-1));
    }

    /** The deviations of a multiple of the result. */
    public Deviations times(double factor) {
        SortedMap<InputId, Double> multiples = new TreeMap<>();
        byInput.forEach((input, part) -> multiples.put(input, part * factor));
        return new Deviations(multiples, notFinite);
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
