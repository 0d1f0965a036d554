package io.github.footprint4j.system;

import io.github.footprint4j.formula.ProgramStep;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.ledger.Contribution;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    private final Bases bases;

    private BatchEvaluator(BatchEvaluator<K> all, int from, int to) {
        this.system = all.system;
        this.values = all.values;
        this.moving = all.moving;
        this.groups = all.groups.part(from, to);
        this.line = all.line;
        this.bases = line.map(straight -> Bases.of(straight.sums().subList(from, to)))
                .orElseGet(() -> Bases.each(to - from));
    }

    private BatchEvaluator(SolvedSystem base, int[] moving, Groups<K> groups) {
        this.system = base.system();
        this.values = base.inputs();
        this.moving = moving;
        this.groups = groups;
        this.line = StraightLine.of(base, values, moving, groups);
        this.bases = line.map(straight -> Bases.of(straight.sums())).orElseGet(() -> Bases.each(groups.size()));
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
        return new BatchEvaluator<>(base, moving.clone(), Groups.of(base.system(), key));
    }

    /** The same for some of the groups, from one up to another that is left out; what is counted to others is not calculated. */
    BatchEvaluator<K> part(int from, int to) {
        return new BatchEvaluator<>(this, from, to);
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

    /** How many conditions the stated values meet; {@link Batch#unmet} counts by them. */
    public int conditions() {
        return system.compiled().checks().size();
    }

    /** One of the conditions that the stated values meet, as the issue that it would be. */
    public Issue condition(int number) {
        return system.compiled().checks().get(number).otherwise();
    }

    /** True if every answer comes from {@link ProductSystem#at}, because a loop is too large for a straight line. */
    public boolean isSlow() {
        return line.isEmpty();
    }

    /** Room for values and sums; one for each thread. */
    public Batch batch() {
        return new Batch(this);
    }

    /** The sum of each group as a multiple of a basis. */
    Bases bases() {
        return bases;
    }

    Optional<StraightLine> line() {
        return line;
    }

    Groups<K> grouping() {
        return groups;
    }

    /** True if what moves may reach the sum of a group: false only where the compiled form shows that it is one number. */
    boolean isReached(int group) {
        return line.map(straight -> !(straight.program()
                                .steps()
                                .get(straight.sums().get(group).slot())
                        instanceof ProgramStep.Constant))
                .orElse(moving.length > 0);
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
