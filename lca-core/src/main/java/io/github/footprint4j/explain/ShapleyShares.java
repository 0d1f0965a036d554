package io.github.footprint4j.explain;

import io.github.footprint4j.matrix.CompensatedSum;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A difference shared among its causes without a remainder: the Shapley value of each cause.
 *
 * <p>With N the n causes and v(S) the value when the causes in S are at work, the part of cause i is
 *
 * <pre>
 *   φ_i = Σ over S ⊆ N without i of  |S|! (n - |S| - 1)! / n! · (v(S with i) - v(S))
 * </pre>
 *
 * the mean of what it adds, over every order in which the causes could set in. The parts sum to v(N) - v(∅); a cause that never adds
 * anything has the part 0; two causes that always add the same have the same part, to the last digits: what rounding leaves over goes
 * to the largest part. Source: L. S. Shapley, A value for n-person games, Contributions to the Theory of Games II (1953), 307-317.
 *
 * <p>Up to {@value #EXACT} causes every set is evaluated, 2^n of them. Above, the mean is taken over {@value #ORDERS} orders from a
 * counter-based generator, each with its reverse: the parts still sum to the difference, and {@link #sampled()} says how far off they
 * may be. Causes are taken in their natural order, whatever order they are named in, so that the same bits come out.
 *
 * @param <C> what a cause is
 * @param before the value without any of the causes
 * @param parts the part of each cause, in the natural order of the causes
 * @param after the value with all of them
 * @param sampled how the parts were estimated; empty if they are exact
 */
public record ShapleyShares<C extends Comparable<? super C>>(
        double before, List<CausePart<C>> parts, double after, Optional<Sampled> sampled) {

    /** The most causes for which every set is evaluated. */
    public static final int EXACT = 12;

    /** How many orders, with their reverses, stand in for all of them where there are more causes. */
    public static final int ORDERS = 512;

    /** Copies the list. */
    public ShapleyShares {
        parts = List.copyOf(parts);
    }

    /**
     * What one cause contributes.
     *
     * @param <C> what a cause is
     * @param cause the cause
     * @param value its part of the difference, in the unit of the values
     */
    public record CausePart<C>(C cause, double value) {}

    /**
     * How parts were estimated.
     *
     * @param orders in how many orders the causes were set in
     * @param error half the width of the 95 % interval of the least certain part, 1.96 standard errors
     */
    public record Sampled(int orders, double error) {}

    /**
     * Shares a difference among causes.
     *
     * @param <C> what a cause is
     * @param causes the causes, all different
     * @param value what comes out when a set of causes is at work; called once for each set, with the causes in their natural order
     * @throws IllegalArgumentException if a cause is named twice or a value is not finite
     */
    public static <C extends Comparable<? super C>> ShapleyShares<C> of(List<C> causes, ToDoubleFunction<Set<C>> value) {
        return of(CauseSets.of(causes, value));
    }

    /** Shares a difference that is known for each set of causes. */
    static <C extends Comparable<? super C>> ShapleyShares<C> of(CauseSets<C> sets) {
        double before = sets.valueOfNone();
        double after = sets.valueOfAll();
        boolean isExact = sets.size() <= EXACT;
        CauseOrders orders = new CauseOrders(isExact ? 0 : ORDERS, sets);
        double[] parts = isExact ? exact(sets) : orders.means();
        close(parts, after - before);
        return new ShapleyShares<>(
                before,
                IntStream.range(0, parts.length)
                        .mapToObj(cause -> new CausePart<>(sets.cause(cause), parts[cause]))
                        .toList(),
                after,
                isExact ? Optional.empty() : Optional.of(orders.sampled()));
    }

    /** The difference that is shared, after minus before. */
    public double difference() {
        return after - before;
    }

    /**
     * The part of a cause; 0 for one that is not among the causes, since it makes no difference here.
     *
     * @param cause a cause
     */
    public double partOf(C cause) {
        return parts.stream()
                .filter(part -> part.cause().equals(cause))
                .mapToDouble(CausePart::value)
                .findFirst()
                .orElse(0);
    }

    private static double[] exact(CauseSets<?> sets) {
        int count = sets.size();
        double[] weights = weights(count);
        double[] parts = new double[count];
        for (int cause = 0; cause < count; cause++) {
            long bit = 1L << cause;
            parts[cause] = CompensatedSum.of(IntStream.range(0, 1 << count)
                    .filter(set -> (set & bit) == 0)
                    .mapToDouble(set -> weights[Integer.bitCount(set)] * (sets.value(set | bit) - sets.value(set))));
        }
        return parts;
    }

    /** s! (n - s - 1)! / n! = 1 / (n · C(n - 1, s)) for each size s of a set. */
    private static double[] weights(int count) {
        double[] weights = new double[count];
        double choices = 1;
        for (int size = 0; size < count; size++) {
            weights[size] = 1 / (count * choices);
            choices = choices * (count - 1 - size) / (size + 1);
        }
        return weights;
    }

    /** What the rounding of the parts lost goes to the largest of them. */
    private static void close(double[] parts, double difference) {
        int largest = 0;
        for (int i = 1; i < parts.length; i++) {
            largest = Math.abs(parts[i]) > Math.abs(parts[largest]) ? i : largest;
        }
        if (parts.length > 0) {
            int kept = largest;
            parts[largest] = difference
                    - CompensatedSum.of(IntStream.range(0, parts.length)
                            .filter(i -> i != kept)
                            .mapToDouble(i -> parts[i]));
        }
    }

    /** Each cause with its part. */
    @Override
    public String toString() {
        return before + " to " + after + ": " + parts;
    }
}
