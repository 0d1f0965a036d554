package io.github.footprint4j.system;

import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.model.Boundary;

/**
 * How far a product is followed, how often it is used, and for how much its result is stated.
 *
 * @param boundary where the system ends
 * @param reuse what becomes of what happens once
 * @param unitAmount how much the functional unit is
 * @param disposal when it is disposed of, in years after it was formed
 * @param massTolerance share of a mass by which what is in it may weigh more
 */
record Reach(Boundary boundary, Reuse reuse, Measured unitAmount, Term disposal, Term massTolerance) {

    /** When a product is disposed of: when its functional unit ends, and at once if that is within the first year. */
    static Term disposal(Term years) {
        return Term.apply(
                Operation.SELECT, Term.apply(Operation.LESS, Term.Fixed.ONE, years), years, new Term.Fixed(0));
    }
}
