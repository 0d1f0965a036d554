package io.github.footprint4j.system;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.uncertainty.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A product system as one straight list of steps without a matrix: from the inputs that were kept to every contribution.
 *
 * <p>Everything that does not depend on these inputs is a number in it, so that it can be written to a page and calculated there. Slots 0
 * to {@code inputs().size() - 1} are the inputs; each step fills the next slots from earlier ones. A loop of processes that a kept input
 * reaches is a step of its own; every other loop is numbers. Its answers agree with {@link ProductSystem#at} to
 * 1e-12 of the sum of all magnitudes, and it has none where {@code at} has none.
 *
 * <pre>{@code
 * FlatModel model = FlatModel.of(footprint.solved(), FlatModel.exposedOrUncertain(footprint.solved().system()));
 * FlatAnswer answer = model.at(model.values());
 * double total = answer.total();
 * double[] slopes = answer.gradient(FlatCell::counts);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class FlatModel {

    private final List<Input> inputs;
    private final double[] values;
    private final List<FlatStep> steps;
    private final List<FlatCell> cells;
    private final int duration;
    private final int unitAmount;
    private final FlatGuards guards;
    private final List<Issue> notes;
    private final int slots;
    private final List<FlatRun> runs;

    FlatModel(FlatConstruction made) {
        this.inputs = made.inputs();
        this.values = made.values();
        this.cells = made.cells();
        this.duration = made.duration();
        this.unitAmount = made.unitAmount();
        this.guards = made.guards();
        this.notes = made.notes();
        this.steps = made.steps();
        this.runs = new ArrayList<>();
        int next = inputs.size();
        for (FlatStep step : steps) {
            runs.add(FlatRun.of(step, next));
            next += step.slots();
        }
        this.slots = next;
    }

    /**
     * The flat model of a system.
     *
     * @param base the system at the values of the inputs that are not kept, and at the values with which the others start
     * @param kept the inputs that may have other values
     * @throws java.util.NoSuchElementException if the system has no such input
     * @throws io.github.footprint4j.issue.InvalidInputException if a loop that the kept inputs reach has more than 100 processes
     */
    public static FlatModel of(SolvedSystem base, Collection<InputId> kept) {
        return new FlatModel(FlatConstruction.of(base, new TreeSet<>(kept)));
    }

    /**
     * The flat model of a product with any of several changes: each change that is a switch is an input, {@link InputId#ofChange} with its
     * number from 1, that stands at 0.
     *
     * @param kept the other inputs that may have other values; those that only a product with some change has are kept by their own ids
     * @throws java.util.NoSuchElementException if the system has no such input
     * @throws io.github.footprint4j.issue.InvalidInputException if a loop that the kept inputs reach has more than 100 processes
     */
    public static FlatModel of(SwitchedSystem changes, Collection<InputId> kept) {
        SortedSet<InputId> all = new TreeSet<>(kept);
        for (int change = 0; change < changes.changes().size(); change++) {
            if (changes.isSwitch(change)) {
                all.add(InputId.ofChange(change + 1));
            }
        }
        return of(changes.without(), all);
    }

    /** The inputs of a system that a page moves: levers and what the functional unit states, and all that is drawn. */
    public static SortedSet<InputId> exposedOrUncertain(ProductSystem system) {
        SortedSet<InputId> kept = new TreeSet<>();
        for (Input input : system.inputs().all()) {
            boolean isExposed = input.role()
                    .filter(role -> role == Role.DESIGN || role == Role.DECLARED)
                    .isPresent();
            if (isExposed || input.drawn().isPresent()) {
                kept.add(input.id());
            }
        }
        return kept;
    }

    /** The inputs that were kept, in the order of their slots and ids. */
    public List<Input> inputs() {
        return inputs;
    }

    /** The values with which the inputs start, in coherent base units; a new array. */
    public double[] values() {
        return values.clone();
    }

    /** The steps, in the order of the slots they fill after those of the inputs. */
    public List<FlatStep> steps() {
        return steps;
    }

    /** How many slots there are. */
    public int slots() {
        return slots;
    }

    /** Every contribution that may be other than 0, in canonical order: first what counts in the total, then what is kept beside it. */
    public List<FlatCell> cells() {
        return cells;
    }

    /** The slot of the duration of the functional unit, in seconds. */
    public int duration() {
        return duration;
    }

    /** The slot of the amount of the functional unit, in the base unit of its dimension. */
    public int unitAmount() {
        return unitAmount;
    }

    /** The slots whose magnitude is at most 1e100 if there is an answer. */
    public List<Integer> bounded() {
        return guards.bounded();
    }

    /** The slots that are above 0 if there is an answer: what a process leaves of its own product. */
    public List<Integer> positive() {
        return guards.positive();
    }

    /** Between which values slots are if a file may state the values of the inputs; an end that there is not is that of all finite numbers. */
    public SortedMap<Integer, Range> conditions() {
        return guards.conditions();
    }

    FlatGuards guards() {
        return guards;
    }

    /** Loops whose answer hangs on the last digits of their amounts, at the values with which the inputs start. */
    public List<Issue> notes() {
        return notes;
    }

    /**
     * The model at values of its inputs.
     *
     * @param at one for each input, in coherent base units
     */
    public FlatAnswer at(double... at) {
        if (at.length != inputs.size()) {
            throw new IllegalArgumentException(
                    "the model has " + inputs.size() + " inputs, found " + at.length + " values");
        }
        double[] found = Arrays.copyOf(at, slots);
        for (FlatRun run : runs) {
            run.forward(found);
        }
        return new FlatAnswer(this, found);
    }

    /** The derivatives of the sum of seed times slot with respect to each input. */
    double[] passedBack(double[] found, double[] seeds) {
        double[] adjoints = seeds.clone();
        for (int i = runs.size() - 1; i >= 0; i--) {
            runs.get(i).backward(found, adjoints);
        }
        return Arrays.copyOf(adjoints, inputs.size());
    }

    /** Inputs, steps and cells. */
    @Override
    public String toString() {
        return Noun.of("input").counted(inputs.size()) + ", " + Noun.of("step").counted(steps.size()) + ", "
                + Noun.of("cell").counted(cells.size());
    }
}
