package io.github.footprint4j.system;

import io.github.footprint4j.compiled.Compiled;
import io.github.footprint4j.compiled.FactTerms;
import io.github.footprint4j.formula.Program;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.matrix.SparsePattern;
import io.github.footprint4j.solve.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * From the inputs that move to the sums of a footprint in one program: cells, runs, scores and contributions; everything that does not
 * move is a number in it.
 *
 * <p>The contributions are those of {@link Contributions}, added by group instead of kept.
 *
 * @param program its inputs are those that move
 * @param sums the sum of each group, in kg CO2e, as a multiple of a slot
 * @param facts the slots of the amount and of the duration of the functional unit, in this order, then of its uses if it has any
 * @param guards what must hold for an answer
 */
record StraightLine(Program program, List<LinearSum.Multiple> sums, List<Integer> facts, Guards guards) {

    /**
     * What must hold for the answer of a lane to count; otherwise {@link ProductSystem#at} decides.
     *
     * @param finite slots of cells, which must be finite
     * @param positive slots of what a node leaves of its own product, which must be above 0
     * @param pivots slots of quotients, which must be at least {@link LoopSteps#SMALLEST_PIVOT}
     * @param checks the conditions of the stated values that depend on what moves, by number
     * @param checked the slot that each of these looks at
     */
    record Guards(
            List<Integer> finite,
            List<Integer> positive,
            List<Integer> pivots,
            List<Integer> checks,
            List<Integer> checked) {}

    /**
     * The straight line of a system; empty if a loop that depends on what moves is too large for it.
     *
     * @param base the system at the values of the inputs that do not move
     * @param values those values
     * @param moving the positions of the inputs that move
     * @param groups to what contributions are counted
     */
    static Optional<StraightLine> of(SolvedSystem base, double[] values, int[] moving, Groups<?> groups) {
        Construction construction = new Construction(base, values, moving);
        List<LinearSum.Multiple> sums = construction.sums(groups);
        return construction.loops.fits() ? Optional.of(construction.line(sums)) : Optional.empty();
    }

    /** A straight line under construction. */
    private static final class Construction {

        private final SolvedSystem base;
        private final Compiled compiled;
        private final Program.Builder builder = new Program.Builder();
        private final int[] moved;
        private final Arithmetic slots;
        private final CellSteps cells;
        private final List<Integer> pivots = new ArrayList<>();
        private final LoopSteps loops;

        Construction(SolvedSystem base, double[] values, int[] moving) {
            this.base = base;
            this.compiled = base.system().compiled();
            int[] inputs = new int[values.length];
            Arrays.fill(inputs, Arithmetic.ZERO);
            for (int input : moving) {
                inputs[input] = builder.input();
            }
            for (int input = 0; input < inputs.length; input++) {
                inputs[input] = inputs[input] == Arithmetic.ZERO ? builder.constant(values[input]) : inputs[input];
            }
            this.moved = builder.addAll(compiled.program(), inputs);
            this.slots = new Arithmetic(builder);
            this.cells = new CellSteps(slots, base, moved);
            this.loops = new LoopSteps(slots, pivots);
        }

        List<LinearSum.Multiple> sums(Groups<?> groups) {
            int[] potentials = new int[compiled.layout().substances().size()];
            Arrays.setAll(potentials, substance -> slots.slot(moved[compiled.potential(substance)]));
            List<Component> components = compiled.structure().components();
            ChainScores scores = new ChainScores(cells, loops, base, potentials, components);
            int[] runs = runs(scores, components);
            GroupSteps steps = new GroupSteps(base, cells, scores, potentials);
            ToIntFunction<Contribution> number = groups.numbers();
            LinearSum[] sums = new LinearSum[groups.size()];
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

        private int[] runs(ChainScores scores, List<Component> components) {
            int[] demand = new int[compiled.layout().nodes().size()];
            Arrays.fill(demand, Arithmetic.ZERO);
            for (int line : compiled.demanded()) {
                demand[line] = slots.one();
            }
            boolean[] asked = new boolean[demand.length];
            for (int node = 0; node < asked.length; node++) {
                asked[node] = !scores.holds(node);
            }
            return new RunSteps(cells, loops, demand).of(asked, components);
        }

        StraightLine line(List<LinearSum.Multiple> sums) {
            FactTerms.SlotsOf facts = compiled.facts();
            Guards guards = guards();
            List<LinearSum.Multiple> written = sums.stream() // a sum of nothing is a slot too
                    .map(sum -> new LinearSum.Multiple(sum.factor(), slots.written(sum.slot())))
                    .toList();
            List<Integer> known = Stream.concat(
                            Stream.of(facts.unitAmountSlot(), facts.duration()), facts.uses().stream())
                    .map(slot -> moved[slot])
                    .toList();
            return new StraightLine(builder.build(), written, known, guards);
        }

        private Guards guards() {
            SortedSet<Integer> finite = new TreeSet<>();
            SortedSet<Integer> positive = new TreeSet<>();
            SparsePattern technosphere = cells.technosphere();
            technosphere.forEach((row, column, position) -> {
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
            return new Guards(List.copyOf(finite), List.copyOf(positive), List.copyOf(pivots), checks, checked);
        }

        private void addMoving(int slot, SortedSet<Integer> to) {
            if (!slots.isConstant(slot)) {
                to.add(slot);
            }
        }
    }
}
