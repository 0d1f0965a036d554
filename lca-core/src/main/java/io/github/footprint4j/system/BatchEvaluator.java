package io.github.footprint4j.system;

import io.github.footprint4j.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A system prepared for many values of some of its inputs: sums of contributions instead of the contributions themselves.
 *
 * <p>Everything that does not depend on these inputs, such as the scores of a library's datasets, is calculated once. What is left is one
 * straight line, run over many values side by side ({@link Batch}). Its sums agree with {@link ProductSystem#at} to 1e-12 of the sum of
 * all magnitudes. Where the straight line is not sure of an answer, or a loop is too large for it, {@code at} is asked.
 *
 * <pre>{@code
 * BatchEvaluator<Stage> evaluator = BatchEvaluator.of(system.atStatedValues(), moving, cell -> cell.tag().stage());
 * Batch batch = evaluator.batch();
 * batch.values(0)[lane] = ...;
 * batch.run(Batch.WIDTH);
 * double total = batch.total(lane);
 * }</pre>
 *
 * <p>Immutable and thread-safe; each thread has a batch of its own.
 *
 * @param <K> what contributions are counted to
 */
public final class BatchEvaluator<K extends Comparable<? super K>> {

    private final ProductSystem system;
    private final double[] values;
    private final int[] moving;
    private final Groups<K> groups;
    private final Optional<StraightLine> line;

    private BatchEvaluator(SolvedSystem base, int[] moving, Groups<K> groups) {
        this.system = base.system();
        this.values = base.inputs();
        this.moving = moving;
        this.groups = groups;
        this.line = StraightLine.of(base, values, moving, groups);
    }

    /**
     * Prepares a system.
     *
     * @param base the system at the values of the inputs that do not move, and at any values of those that do
     * @param moving the positions of the inputs that have other values in each lane
     * @param key what a contribution is counted to
     */
    public static <K extends Comparable<? super K>> BatchEvaluator<K> of(
            SolvedSystem base, int[] moving, Function<Contribution, K> key) {
        return of(base, moving, key, line -> true);
    }

    /** Prepares a system for the contributions of some of its lines alone. */
    static <K extends Comparable<? super K>> BatchEvaluator<K> of(
            SolvedSystem base, int[] moving, Function<Contribution, K> key, Predicate<Tag> counted) {
        return new BatchEvaluator<>(base, moving.clone(), Groups.of(base.system(), key, counted));
    }

    /** The system. */
    public ProductSystem system() {
        return system;
    }

    /** The groups to which contributions are counted, in their order. */
    public List<K> groups() {
        return groups.keys();
    }

    /** How many inputs have other values in each lane. */
    public int moving() {
        return moving.length;
    }

    /** The position in the system of one of the inputs that have other values in each lane. */
    public int input(int move) {
        return moving[move];
    }

    /** The conditions that the stated values meet, as the issues that they would be; {@link Batch#unmet} counts by them. */
    public List<Issue> conditions() {
        return system.compiled().checks().stream().map(Context.Check::otherwise).toList();
    }

    /** True if every answer comes from {@link ProductSystem#at}, because a loop is too large for a straight line. */
    public boolean isSlow() {
        return line.isEmpty();
    }

    /** Room for values and sums; one for each thread. */
    public Batch batch() {
        return new Batch(this);
    }

    /** For each group the first one with the same sum, whatever the values. */
    int[] same() {
        List<Integer> slots = line.map(StraightLine::sums)
                .orElseGet(() -> IntStream.range(0, groups.size()).boxed().toList());
        Map<Integer, Integer> first = new HashMap<>(); // looked up only
        return IntStream.range(0, groups.size())
                .map(group -> Objects.requireNonNullElse(first.putIfAbsent(slots.get(group), group), group))
                .toArray();
    }

    Optional<StraightLine> line() {
        return line;
    }

    Groups<K> grouping() {
        return groups;
    }

    /** The values of all inputs in a lane. */
    double[] values(double[][] lanes, int lane) {
        double[] all = values.clone();
        for (int move = 0; move < moving.length; move++) {
            all[moving[move]] = lanes[move][lane];
        }
        return all;
    }
}
