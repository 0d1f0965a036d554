package io.github.footprint4j.formula;

import io.github.footprint4j.unit.Dimension;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The dimension of a power: with a dimension in the base, the exponent must be a constant whole number or fraction, so that the
 * dimension of the result is known and has whole powers.
 */
record PowerRule(TypeProblems problems) {

    private static final int LARGEST_DENOMINATOR = 6;
    private static final double LARGEST_EXPONENT = 999;
    private static final double ROUNDING = 1e-12;

    Optional<ValueType> power(Expression base, Dimension dimension, Expression exponent) {
        if (dimension.isNone()) {
            return Optional.of(ValueType.PLAIN);
        }
        OptionalDouble constant = constant(exponent);
        if (constant.isEmpty()) {
            problems.dimension(
                    TypeProblems.quoted(base) + " is " + dimension + ", expected a constant exponent in place of "
                            + TypeProblems.quoted(exponent),
                    "");
            return Optional.empty();
        }
        return power(base, dimension, constant.getAsDouble());
    }

    /** The dimension to the power of a fraction with a denominator of at most six. */
    Optional<ValueType> power(Expression base, Dimension dimension, double exponent) {
        for (int degree = 1; degree <= LARGEST_DENOMINATOR && Math.abs(exponent) <= LARGEST_EXPONENT; degree++) {
            double whole = Math.rint(exponent * degree);
            Optional<Dimension> root = dimension.findRoot(degree);
            if (Math.abs(exponent * degree - whole) < ROUNDING && root.isPresent()) {
                return root.flatMap(found -> problems.number(() -> found.power((int) whole)));
            }
        }
        problems.dimension(
                TypeProblems.quoted(base) + " is " + dimension + ", which has no power " + new ProgramStep.Constant(exponent)
                        + ", expected one that leaves whole powers of its units",
                "");
        return Optional.empty();
    }

    private static OptionalDouble constant(Expression exponent) {
        if (!exponent.names().isEmpty()) {
            return OptionalDouble.empty();
        }
        Program.Builder builder = new Program.Builder();
        int slot = builder.add(exponent, name -> 0);
        return OptionalDouble.of(builder.build().evaluate(new double[0])[slot]);
    }
}
