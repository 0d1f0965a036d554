package io.github.footprint4j.system;

import io.github.footprint4j.formula.Program;
import java.util.List;
import java.util.Optional;

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
     * @param pivots slots of quotients, which must be at least {@link EliminationSteps#SMALLEST_PIVOT}
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
        LineConstruction line = LineConstruction.of(base, values, moving);
        List<LinearSum.Multiple> sums = line.sums(groups, line::counts).stream() // a sum of nothing is a slot too
                .map(sum -> new LinearSum.Multiple(sum.factor(), line.written(sum.slot())))
                .toList();
        if (!line.loopsFit()) {
            return Optional.empty();
        }
        Guards guards = line.guards();
        return Optional.of(new StraightLine(line.program(), sums, line.facts(), guards));
    }
}
