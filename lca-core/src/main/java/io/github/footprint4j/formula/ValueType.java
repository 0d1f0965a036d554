package io.github.footprint4j.formula;

import io.github.footprint4j.unit.Dimension;
import java.util.Optional;

/**
 * What a formula or a name gives: a number with a dimension, or a truth value.
 *
 * @param dimension of a number; empty for a truth value
 */
public record ValueType(Optional<Dimension> dimension) {

    /** {@code true} or {@code false}. */
    public static final ValueType TRUTH = new ValueType(Optional.empty());
    /** A number without a unit. */
    public static final ValueType PLAIN = number(Dimension.NONE);

    /** A number that measures something. */
    public static ValueType number(Dimension dimension) {
        return new ValueType(Optional.of(dimension));
    }

    /** True for a truth value. */
    public boolean isTruth() {
        return dimension.isEmpty();
    }

    /** The type in a message: {@code a truth value}, or the dimension. */
    @Override
    public String toString() {
        return dimension.map(Dimension::toString).orElse("a truth value");
    }
}
