package io.github.footprint4j.compiled;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Program;
import java.util.Optional;

/** Calculates formulas that name nothing. */
public final class Constants {

    private Constants() {}

    /** The value of an expression in base units; empty if it uses names. */
    public static Optional<Double> valueOf(Expression expression) {
        if (!expression.names().isEmpty()) {
            return Optional.empty();
        }
        Program.Builder builder = new Program.Builder();
        int slot = builder.add(expression, name -> {
            throw new IllegalStateException("a constant names nothing, found \"" + name + "\"");
        });
        return Optional.of(builder.build().evaluate(new double[0])[slot]);
    }
}
