package io.github.footprint4j.system;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A product system as one straight list of steps without a matrix: from the inputs that were kept to every contribution.
 *
 * <p>Everything that does not depend on these inputs is a number in it, so that it can be written to a page and calculated there. Slots 0
 * to {@code inputs().size() - 1} are the inputs; each step fills the next slots from earlier ones. A loop of processes that a kept input
 * reaches is a step of its own ({@link FlatStep.Unknowns}); every other loop is numbers. Its answers agree with {@link ProductSystem#at} to
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

    FlatModel(FlatConstruction made) {
        this.inputs = made.inputs();
        this.values = made.values();
        this.cells = made.cells();
        this.duration = made.duration();
        this.unitAmount = made.unitAmount();
        this.guards = made.guards();
        this.notes = made.notes();
        this.steps = made.steps();
        this.slots = inputs.size() + steps.stream().mapToInt(FlatStep::slots).sum();
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

    /** What must hold for an answer to count. */
    public FlatGuards guards() {
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
        int slot = at.length;
        for (FlatStep step : steps) {
            int first = slot;
            step.match(
                    known -> found[first] = known.value(),
                    calculated -> found[first] = value(calculated, found),
                    unknowns -> fill(unknowns, found, first));
            slot += step.slots();
        }
        return new FlatAnswer(this, found);
    }

    private static double value(FlatStep.Calculated step, double[] slots) {
        double[] operands = step.operands().stream().mapToDouble(slot -> slots[slot]).toArray();
        return step.operation().valueOf(operands);
    }

    private static double fill(FlatStep.Unknowns step, double[] slots, int first) {
        double[] found = loop(step, slots).solve(values(step.sides(), slots));
        System.arraycopy(found, 0, slots, first, found.length);
        return found[0];
    }

    private static DenseLoop loop(FlatStep.Unknowns step, double[] slots) {
        return DenseLoop.of(values(step.coefficients(), slots), step.slots());
    }

    private static double[] values(List<Integer> some, double[] slots) {
        return some.stream().mapToDouble(slot -> slots[slot]).toArray();
    }

    /** The derivatives of the sum of seed times slot with respect to each input. */
    double[] passedBack(double[] found, double[] seeds) {
        double[] adjoints = seeds.clone();
        int slot = slots;
        for (int i = steps.size() - 1; i >= 0; i--) {
            FlatStep step = steps.get(i);
            slot -= step.slots();
            int first = slot;
            step.match(
                    known -> known,
                    calculated -> passBack(calculated, found, adjoints, adjoints[first]),
                    unknowns -> passBack(unknowns, found, adjoints, first));
        }
        return Arrays.copyOf(adjoints, inputs.size());
    }

    private static FlatStep passBack(FlatStep.Calculated step, double[] found, double[] adjoints, double seed) {
        if (seed != 0) { // also keeps the infinite derivatives of a branch not taken out of the result
            double[] slopes = step.operation().slopes(values(step.operands(), found));
            for (int i = 0; i < slopes.length; i++) {
                adjoints[step.operands().get(i)] += slopes[i] == 0 ? 0 : seed * slopes[i];
            }
        }
        return step;
    }

    /** With A x = b and the adjoints w of x: y of A' y = w is the adjoint of b, -y x' that of A. */
    private static FlatStep passBack(FlatStep.Unknowns step, double[] found, double[] adjoints, int first) {
        int size = step.slots();
        double[] seeds = Arrays.copyOfRange(adjoints, first, first + size);
        if (Arrays.stream(seeds).allMatch(seed -> seed == 0)) {
            return step;
        }
        double[] y = loop(step, found).solveTransposed(seeds);
        for (int i = 0; i < size; i++) {
            adjoints[step.sides().get(i)] += y[i];
            for (int j = 0; j < size; j++) {
                adjoints[step.coefficients().get(i * size + j)] -= y[i] * found[first + j];
            }
        }
        return step;
    }

    /** Inputs, steps and cells. */
    @Override
    public String toString() {
        return Noun.of("input").counted(inputs.size()) + ", " + Noun.of("step").counted(steps.size()) + ", "
                + Noun.of("cell").counted(cells.size());
    }
}
