package io.github.footprint4j.system;

import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Unit;
import java.util.List;

/**
 * A value with its dimension.
 *
 * @param term the value, in coherent base units
 * @param dimension its dimension
 */
record Measured(Term term, Dimension dimension) {

    static final Measured ONE = new Measured(Term.Fixed.ONE, Dimension.NONE);

    Measured times(Measured other) {
        return new Measured(term.times(other.term), dimension.times(other.dimension));
    }

    Measured times(Term number) {
        return new Measured(term.times(number), dimension);
    }

    Measured negated() {
        return new Measured(term.negated(), dimension);
    }

    Measured dividedBy(Measured other) {
        return new Measured(term.dividedBy(other.term), dimension.dividedBy(other.dimension));
    }

    static Measured product(List<Measured> factors) {
        return factors.stream().reduce(ONE, Measured::times);
    }

    /** The unit of factor 1 of a dimension. */
    static Unit baseUnit(Dimension dimension) {
        return dimension.isNone() ? Unit.NONE : new Unit(dimension.baseUnit(), 1, dimension);
    }
}
