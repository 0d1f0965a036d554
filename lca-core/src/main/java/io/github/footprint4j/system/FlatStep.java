package io.github.footprint4j.system;

import io.github.footprint4j.formula.Operation;
import java.util.List;
import java.util.function.Function;

/** How the next slots of a {@link FlatModel} get their values, from earlier slots alone. */
public sealed interface FlatStep {

    /** The answer for the kind of step that this is. */
    <R> R match(Function<Known, R> known, Function<Calculated, R> calculated, Function<Unknowns, R> unknowns);

    /** How many slots it fills. */
    default int slots() {
        return 1;
    }

    /**
     * A number.
     *
     * @param value in coherent base units; not finite where a calculation among numbers is impossible, such as 1 / 0
     */
    record Known(double value) implements FlatStep {

        @Override
        public <R> R match(
                Function<Known, R> known, Function<Calculated, R> calculated, Function<Unknowns, R> unknowns) {
            return known.apply(this);
        }
    }

    /**
     * An operation.
     *
     * @param operation what is calculated
     * @param operands the slots it is calculated from, in the order of the operation's arguments
     */
    record Calculated(Operation operation, List<Integer> operands) implements FlatStep {

        /** Copies the list. */
        public Calculated {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R match(
                Function<Known, R> known, Function<Calculated, R> calculated, Function<Unknowns, R> unknowns) {
            return calculated.apply(this);
        }
    }

    /**
     * The unknowns of a loop of processes, as many as equations, in as many slots.
     *
     * @param coefficients slots by equation, then by unknown
     * @param sides the slot of the right-hand side of each equation
     */
    record Unknowns(List<Integer> coefficients, List<Integer> sides) implements FlatStep {

        /** Copies both lists. */
        public Unknowns {
            coefficients = List.copyOf(coefficients);
            sides = List.copyOf(sides);
        }

        @Override
        public int slots() {
            return sides.size();
        }

        @Override
        public <R> R match(
                Function<Known, R> known, Function<Calculated, R> calculated, Function<Unknowns, R> unknowns) {
            return unknowns.apply(this);
        }
    }
}
