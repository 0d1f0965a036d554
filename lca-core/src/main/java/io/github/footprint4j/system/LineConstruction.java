package io.github.footprint4j.system;

import io.github.footprint4j.compiled.Compiled;
import io.github.footprint4j.formula.Program;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Substance;
import io.github.footprint4j.matrix.SparsePattern;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.solve.Component;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/**
 * A system as one program under construction: the inputs that move, the compiled program, runs, scores and sums of contributions.
 *
 * <p>What does not depend on the inputs that move is a number in it.
 */
final class LineConstruction {

    private final SolvedSystem base;
    private final Compiled compiled;
    private final Program.Builder builder = new Program.Builder();
    private final int[] moved;
    private final Arithmetic slots;
    private final CellSteps cells;
    private final List<Integer> pivots;
    private final LoopSteps loops;
    private final int[] potentials;
    private final List<Component> components;
    private final ChainScores scores;

    /**
     * Inputs and cells.
     *
     * @param values the values of the inputs that do not move
     * @param moving the positions of the inputs that move
     * @param reserved how many further inputs stand after these, for unknowns of loops
     * @param pivots where the loops note their pivots, if they do
     * @param loops how loops become steps
     */
    private LineConstruction(
            SolvedSystem base,
            double[] values,
            int[] moving,
            int reserved,
            List<Integer> pivots,
            BiFunction<Arithmetic, List<Integer>, LoopSteps> loops) {
        this.base = base;
        this.compiled = base.system().compiled();
        this.pivots = pivots;
        int[] inputs = new int[values.length];
        Arrays.fill(inputs, Arithmetic.ZERO);
        for (int input : moving) {
            inputs[input] = builder.input();
        }
        for (int unknown = 0; unknown < reserved; unknown++) {
            builder.input();
        }
        for (int input = 0; input < inputs.length; input++) {
            inputs[input] = inputs[input] == Arithmetic.ZERO ? builder.constant(values[input]) : inputs[input];
        }
        this.moved = builder.addAll(compiled.program(), inputs);
        this.slots = new Arithmetic(builder);
        this.cells = new CellSteps(slots, base, moved);
        this.loops = loops.apply(slots, pivots);
        this.potentials = new int[compiled.layout().substances().size()];
        Arrays.setAll(potentials, substance -> slots.slot(moved[compiled.potential(substance)]));
        this.components = compiled.structure().components();
        this.scores = new ChainScores(cells, this.loops, base, potentials, components);
    }

    /** Loops become eliminations, whose pivots are guarded. */
    static LineConstruction of(SolvedSystem base, double[] values, int[] moving) {
        return new LineConstruction(base, values, moving, 0, new ArrayList<>(), EliminationSteps::new);
    }

    /** Loops become systems of equations, whose unknowns are inputs. */
    static LineConstruction of(SolvedSystem base, double[] values, int[] moving, LoopUnknowns unknowns) {
        return new LineConstruction(
                base,
                values,
                moving,
                unknowns.size(),
                List.of(),
                (slots, unused) -> unknowns.steps(slots, moving.length));
    }

    /** True if all loops are small enough. */
    boolean loopsFit() {
        return loops.fits();
    }

    /** True for a substance that counts in the total. */
    boolean counts(int substance) {
        return account(substance).isEmpty();
    }

    /** Where a substance counts instead of the total. */
    Optional<Account> account(int substance) {
        Substance one = compiled.layout().substances().at(substance);
        return base.system().method().characterisation().account(one.gas(), one.origin());
    }

    /**
     * The sums of the contributions of some substances to the functional unit.
     *
     * @param isCounted which substances are counted
     */
    List<LinearSum.Multiple> sums(Groups<?> groups, IntPredicate isCounted) {
        int[] demand = new int[compiled.layout().nodes().size()];
        Arrays.fill(demand, Arithmetic.ZERO);
        for (int line : compiled.demanded()) {
            demand[line] = slots.one();
        }
        boolean[] asked = new boolean[demand.length];
        for (int node = 0; node < asked.length; node++) {
            asked[node] = !scores.holds(node);
        }
        return sums(demand, asked, groups.size(), groups.numbers(), isCounted);
    }

    /**
     * What one run of a node contributes with its whole chain.
     *
     * @param isCounted which substances are counted
     */
    LinearSum.Multiple ofOneRun(int node, IntPredicate isCounted) {
        int[] demand = new int[compiled.layout().nodes().size()];
        Arrays.fill(demand, Arithmetic.ZERO);
        demand[node] = slots.one();
        return sums(demand, taggedChain(node), 1, cell -> 0, isCounted).get(0);
    }

    /** The tagged nodes that one buys from, directly or not, and itself. */
    private boolean[] taggedChain(int node) {
        boolean[] reached = new boolean[compiled.layout().nodes().size()];
        reached[node] = true;
        Deque<Integer> open = new ArrayDeque<>(List.of(node));
        SparsePattern pattern = cells.technosphere();
        while (!open.isEmpty()) {
            int next = open.pop();
            for (int position = pattern.start(next); position < pattern.start(next + 1); position++) {
                if (!reached[pattern.row(position)]) {
                    reached[pattern.row(position)] = true;
                    open.push(pattern.row(position));
                }
            }
        }
        for (int other = 0; other < reached.length; other++) {
            reached[other] &= !scores.holds(other);
        }
        return reached;
    }

    private List<LinearSum.Multiple> sums(
            int[] demand, boolean[] asked, int groups, ToIntFunction<Contribution> number, IntPredicate isCounted) {
        int[] runs = new RunSteps(cells, loops, demand).of(asked, components);
        GroupSteps steps = new GroupSteps(base, cells, scores, potentials, isCounted);
        LinearSum[] sums = new LinearSum[groups];
        Arrays.setAll(sums, group -> new LinearSum(slots));
        for (int node = 0; node < runs.length && loops.fits(); node++) {
            boolean isLine = !scores.holds(node) && runs[node] != Arithmetic.ZERO;
            if (isLine && base.system().tag(node).isPresent()) {
                add(runs[node], steps.of(node, number), sums);
            }
        }
        return Arrays.stream(sums).map(LinearSum::multiple).toList();
    }

    private void add(int runs, SortedMap<Integer, LinearSum> perRun, LinearSum[] to) {
        perRun.forEach((group, sum) -> {
            if (slots.isConstant(runs)) {
                to[group].add(slots.value(runs), sum);
            } else {
                to[group].add(1, runs, sum.slot());
            }
        });
    }

    /** The slot of a sum; {@link Arithmetic#ZERO} for nothing. */
    int slot(LinearSum.Multiple sum) {
        return slots.times(slots.number(sum.factor()), sum.slot());
    }

    /** A slot, also of nothing. */
    int written(int slot) {
        return slots.written(slot);
    }

    /** The slot of the amount of the functional unit. */
    int unitAmount() {
        return moved[compiled.facts().unitAmountSlot()];
    }

    /** The slot of the duration of the functional unit. */
    int duration() {
        return moved[compiled.facts().duration()];
    }

    /** Those of the amount and of the duration, then of the uses if there are any. */
    List<Integer> facts() {
        List<Integer> facts = new ArrayList<>(List.of(unitAmount(), duration()));
        compiled.facts().uses().ifPresent(slot -> facts.add(moved[slot]));
        return List.copyOf(facts);
    }

    /** What must hold for an answer. */
    StraightLine.Guards guards() {
        SortedSet<Integer> finite = new TreeSet<>();
        SortedSet<Integer> positive = new TreeSet<>();
        cells.technosphere().forEach((row, column, position) -> {
            addMoving(cells.made(position), finite);
            addMoving(row == column ? cells.made(position) : Arithmetic.ZERO, positive);
        });
        cells.biosphere().forEach((row, column, position) -> addMoving(cells.emitted(position), finite));
        List<Integer> checks = new ArrayList<>();
        List<Integer> checked = new ArrayList<>();
        for (int check = 0; check < compiled.checks().size(); check++) {
            int slot = moved[compiled.checked(check)];
            if (compiled.checks().get(check).isError() && !slots.isConstant(slot)) {
                checks.add(check);
                checked.add(slot);
            }
        }
        return new StraightLine.Guards(
                List.copyOf(finite), List.copyOf(positive), List.copyOf(pivots), checks, checked);
    }

    private void addMoving(int slot, SortedSet<Integer> to) {
        if (!slots.isConstant(slot)) {
            to.add(slot);
        }
    }

    /** The program of all that was asked for. */
    Program program() {
        return builder.build();
    }
}
