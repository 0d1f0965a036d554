package io.github.footprint4j.system;

import io.github.footprint4j.formula.Operation;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;

/** How the next slots of a {@link FlatModel} get their values, from earlier slots alone. */
public sealed interface FlatStep permits FlatNumber, FlatOperation, FlatUnknowns {

    /**
     * The answer for the kind of step that this is.
     *
     * @param number for a number in coherent base units; not finite where a calculation among numbers is impossible, such as 1 / 0
     * @param operation for an operation, with the slots it is calculated from in the order of its arguments
     * @param unknowns for the unknowns of a loop of processes, as many as equations: the slots of the coefficients by equation, then by
     *     unknown, and the slots of the right-hand sides
     */
    <R> R match(
            DoubleFunction<R> number,
            BiFunction<Operation, List<Integer>, R> operation,
            BiFunction<List<Integer>, List<Integer>, R> unknowns);

    /** How many slots it fills. */
    default int slots() {
        return match(number -> 1, (operation, operands) -> 1, (coefficients, sides) -> sides.size());
    }
}
