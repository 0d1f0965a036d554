package io.github.footprint4j.system;

import io.github.footprint4j.formula.Operation;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;

/** A number. */
record FlatNumber(double value) implements FlatStep {

    @Override
    public <R> R match(
            DoubleFunction<R> number,
            BiFunction<Operation, List<Integer>, R> operation,
            BiFunction<List<Integer>, List<Integer>, R> unknowns) {
        return number.apply(value);
    }
}
