package io.github.footprint4j.system;

import io.github.footprint4j.formula.Operation;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;

/** The unknowns of a loop. */
record FlatUnknowns(List<Integer> coefficients, List<Integer> sides) implements FlatStep {

    FlatUnknowns {
        coefficients = List.copyOf(coefficients);
        sides = List.copyOf(sides);
    }

    @Override
    public <R> R match(
            DoubleFunction<R> number,
            BiFunction<Operation, List<Integer>, R> operation,
            BiFunction<List<Integer>, List<Integer>, R> unknowns) {
        return unknowns.apply(coefficients, sides);
    }
}
