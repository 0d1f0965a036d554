package io.github.footprint4j.formula;

import io.github.footprint4j.unit.DecimalText;
import java.util.List;
import java.util.stream.Collectors;

/** How one slot of a {@link Program} gets its value. */
public sealed interface ProgramStep {

    /** The value is given from outside. */
    record FromInput() implements ProgramStep {

        @Override
        public String toString() {
            return "input";
        }
    }

    /**
     * The value is always the same.
     *
     * @param value in coherent base units; not finite where a calculation among constants is impossible, such as 1 / 0
     */
    record Constant(double value) implements ProgramStep {

        @Override
        public String toString() {
            return Double.isFinite(value) ? DecimalText.format(value) : Double.toString(value);
        }
    }

    /**
     * The value is calculated from earlier slots.
     *
     * @param operation what is calculated
     * @param arguments the slots it is calculated from, in the order of the operation's arguments
     */
    record Apply(Operation operation, List<Integer> arguments) implements ProgramStep {

        /** Checks the number of arguments. */
        public Apply {
            arguments = List.copyOf(arguments);
            if (arguments.size() != operation.arguments()) {
                throw new IllegalArgumentException(
                        operation + " takes " + operation.arguments() + " arguments, found " + arguments);
            }
        }

        @Override
        public String toString() {
            return arguments.stream().map(slot -> "#" + slot).collect(Collectors.joining(" ", operation + " ", ""));
        }
    }
}
