package io.github.footprint4j.compiled;

import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Unit;
import java.util.List;

/**
 * A value with its dimension.
 *
 * @param term the value, in coherent base units
 * @param dimension its dimension
 */
public record Measured(Term term, Dimension dimension) {

    public static final Measured ONE = new Measured(Term.Fixed.ONE, Dimension.NONE);

    /** The product with another value. */
    public Measured times(Measured other) {
        return new Measured(term.times(other.term), dimension.times(other.dimension));
    }

    /** The product with a number. */
    public Measured times(Term number) {
        return Term.Fixed.ONE.equals(number) ? this : new Measured(term.times(number), dimension);
    }

    /** The negative of the value. */
    public Measured negated() {
        return new Measured(term.negated(), dimension);
    }

    /** The quotient by another value. */
    public Measured dividedBy(Measured other) {
        return new Measured(term.dividedBy(other.term), dimension.dividedBy(other.dimension));
    }

    static Measured product(List<Measured> factors) {
        return factors.stream().reduce(ONE, Measured::times);
    }

    /** The unit of factor 1 of a dimension. */
    public static Unit baseUnit(Dimension dimension) {
        return dimension.isNone() ? Unit.NONE : new Unit(dimension.baseUnit(), 1, dimension);
    }
}
