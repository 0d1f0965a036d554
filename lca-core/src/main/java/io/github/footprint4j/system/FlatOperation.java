package io.github.footprint4j.system;

import io.github.footprint4j.formula.Operation;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;

/** An operation on slots. */
record FlatOperation(Operation made, List<Integer> operands) implements FlatStep {

    FlatOperation {
        operands = List.copyOf(operands);
    }

    @Override
    public <R> R match(
            DoubleFunction<R> number,
            BiFunction<Operation, List<Integer>, R> operation,
            BiFunction<List<Integer>, List<Integer>, R> unknowns) {
        return operation.apply(made, operands);
    }
}
