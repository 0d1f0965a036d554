package io.github.footprint4j.system;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.ledger.Tag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A footprint in many draws of its uncertain inputs: its total, and what is counted to each group.
 *
 * <p>Every input with a stated spread is drawn from its distribution, independently of every other one; an input that several places use is
 * one, and two systems that share an input see the same values in the same draw. An input that was set to another value than the stated one
 * is held there. A draw without a finite answer has failed: it is counted and has no value.
 *
 * <pre>{@code
 * Draws<Stage> draws = Draws.of(system, cell -> cell.tag().stage(), Drawing.DEFAULT, Workers.CALLER);
 * Drawn low = draws.total().quantile(0.025);
 * Drawn ofUse = draws.of(Stage.USE).median();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <K> what contributions are counted to
 */
public final class Draws<K extends Comparable<? super K>> {

    private final Drawing drawing;
    private final Groups<K> groups;
    private final List<Sample> sums;
    private final Sample total;
    private final Sample unitAmount;
    private final Sample duration;
    private final Sample uses;
    private final List<Input> inputs;
    private final List<K> reached;
    private final Map<Issue, Integer> outside;

    private Draws(Drawing drawing, Groups<K> groups, List<K> reached, DrawBlocks blocks) {
        this.reached = reached;
        this.drawing = drawing;
        this.groups = groups;
        this.sums = blocks.sums();
        this.total = new Sample(drawing, blocks.totals());
        this.unitAmount = new Sample(drawing, blocks.unitAmounts());
        this.duration = new Sample(drawing, blocks.durations());
        this.uses = new Sample(drawing, blocks.uses());
        this.inputs = blocks.inputs();
        this.outside = blocks.outside();
    }

    /**
     * Draws of a system at its stated values.
     *
     * @param key what a contribution is counted to
     * @param drawing which draws
     * @param workers who draws
     * @throws io.github.footprint4j.issue.InvalidInputException if the system has no finite answer at its stated values
     * @throws io.github.footprint4j.issue.UnsolvableException if a loop has no single answer at the stated values
     * @throws java.util.concurrent.CancellationException if the workers' listener says that it is cancelled
     */
    public static <K extends Comparable<? super K>> Draws<K> of(
            ProductSystem system, Function<Contribution, K> key, Drawing drawing, Workers workers) {
        return of(system.atStatedValues(), key, drawing, workers);
    }

    /**
     * Draws around a solved system: inputs at their stated values are drawn, the others stay where they were set.
     *
     * @param key what a contribution is counted to
     * @param drawing which draws
     * @param workers who draws
     * @throws java.util.concurrent.CancellationException if the workers' listener says that it is cancelled
     */
    public static <K extends Comparable<? super K>> Draws<K> of(
            SolvedSystem solved, Function<Contribution, K> key, Drawing drawing, Workers workers) {
        return of(solved, key, drawing, workers, input -> true);
    }

    /**
     * Draws around a solved system of some of its inputs only.
     *
     * @param key what a contribution is counted to
     * @param drawing which draws
     * @param workers who draws
     * @param chosen which of the inputs at their stated values are drawn; the others stay
     * @throws java.util.concurrent.CancellationException if the workers' listener says that it is cancelled
     */
    public static <K extends Comparable<? super K>> Draws<K> of(
            SolvedSystem solved,
            Function<Contribution, K> key,
            Drawing drawing,
            Workers workers,
            Predicate<Input> chosen) {
        return of(BatchEvaluator.of(solved, moving(solved, chosen), key), drawing, workers);
    }

    /**
     * Draws of each line of a solved system by itself, some lines at a time; the {@link #total} of each time is that of its lines.
     *
     * @param drawing which draws
     * @param workers who draws
     * @param atOnce so many numbers are kept at a time, or those of one line if these are more
     * @param use takes the draws of some lines; all lines that have any come once, in their order
     * @throws java.util.concurrent.CancellationException if the workers' listener says that it is cancelled
     */
    public static void ofLines(
            SolvedSystem solved, Drawing drawing, Workers workers, int atOnce, Consumer<Draws<Tag>> use) {
        BatchEvaluator<Tag> all = BatchEvaluator.of(solved, moving(solved, input -> true), Contribution::tag);
        for (int[] part : all.bases().parts(Math.max(1, atOnce / drawing.draws()))) {
            use.accept(of(all.part(part[0], part[1]), drawing, workers));
        }
    }

    private static int[] moving(SolvedSystem solved, Predicate<Input> chosen) {
        double[] values = solved.inputs();
        Inputs all = solved.system().inputs();
        return IntStream.range(0, all.size())
                .filter(input -> all.at(input).drawn().isPresent()
                        && values[input] == all.at(input).value()
                        && chosen.test(all.at(input)))
                .toArray();
    }

    private static <K extends Comparable<? super K>> Draws<K> of(
            BatchEvaluator<K> evaluator, Drawing drawing, Workers workers) {
        List<Input> inputs = IntStream.range(0, evaluator.moving())
                .mapToObj(move -> evaluator.system().inputs().at(evaluator.input(move)))
                .toList();
        DrawBlocks blocks = new DrawBlocks(evaluator, inputs, drawing, workers);
        blocks.draw();
        List<K> reached = IntStream.range(0, evaluator.groups().size())
                .filter(evaluator::isReached)
                .mapToObj(evaluator.groups()::get)
                .toList();
        return new Draws<>(drawing, evaluator.grouping(), reached, blocks);
    }

    /** What decided the draws. */
    public Drawing drawing() {
        return drawing;
    }

    /** The inputs that were drawn, in the order of their ids; empty if nothing is uncertain. */
    public List<Input> inputs() {
        return inputs;
    }

    /** The groups to which contributions are counted, in their order. */
    public List<K> groups() {
        return groups.keys();
    }

    /**
     * The groups that what is drawn may reach, whether or not it moves them in any of these draws; the compiled form shows of every other
     * one that it is the same whatever is drawn.
     */
    public List<K> reached() {
        return reached;
    }

    /** The footprint in each draw, in kg CO2e per functional unit: the sum of all groups. */
    public Sample total() {
        return total;
    }

    /**
     * What is counted to a group, in kg CO2e per functional unit.
     *
     * @throws IllegalArgumentException if no contribution can have it
     */
    public Sample of(K group) {
        return sums.get(groups.number(group));
    }

    /** What is counted to some groups together, in kg CO2e per functional unit. */
    public Sample of(Predicate<K> selection) {
        Sample sum = total.map(value -> Double.isNaN(value) ? value : 0);
        for (int group = 0; group < sums.size(); group++) {
            sum = selection.test(groups.keys().get(group)) ? sum.plus(sums.get(group)) : sum;
        }
        return sum;
    }

    /** How much the functional unit is, in the base unit of its dimension. */
    public Sample unitAmount() {
        return unitAmount;
    }

    /** How long the functional unit lasts, in seconds. */
    public Sample duration() {
        return duration;
    }

    /** How many results the life of the product holds: its uses, or 1 if the result is for all of its life. */
    public Sample uses() {
        return uses;
    }

    /** How many draws failed: they have no finite answer. */
    public int failed() {
        return total.failed();
    }

    /**
     * In how many draws a condition was not met that the stated values meet, such as a share of at most 1, by the issue that it would be;
     * such draws keep their answers. A condition that every draw meets is not there.
     */
    public Map<Issue, Integer> outside() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(outside));
    }

    /** The number of draws and of what was drawn. */
    @Override
    public String toString() {
        return total + " of " + inputs.size() + " inputs";
    }
}
