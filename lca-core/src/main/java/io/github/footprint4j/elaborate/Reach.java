package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.RecyclingRule;
import java.util.Optional;

/**
 * How far a product is followed, how often it is used, and for how much its result is stated.
 *
 * @param boundary where the system ends
 * @param reuse what becomes of what happens once
 * @param unitAmount how much the functional unit is
 * @param life for how long it is used
 * @param massTolerance share of a mass by which what is in it may weigh more
 * @param recycling the rule for recycled material that the product asks for, which may be none of the method
 */
record Reach(
        Boundary boundary,
        Reuse reuse,
        Measured unitAmount,
        Life life,
        Term massTolerance,
        Optional<RecyclingRule> recycling) {

    /**
     * How long a product is used.
     *
     * @param years the duration of the functional unit, in years
     * @param disposal when it is disposed of, in years after it was formed
     * @param text the duration as written
     */
    record Life(Term years, Term disposal, String text) {

        /** A product is disposed of when its functional unit ends, and at once if that is within the first year. */
        static Life of(Measured duration, String text) {
            Term years = duration.term().dividedBy(new Term.Fixed(ProductFacts.Duration.YEAR));
            Term isLonger = Term.apply(Operation.LESS, Term.Fixed.ONE, years);
            Term disposal = Term.apply(Operation.SELECT, isLonger, years, new Term.Fixed(0));
            return new Life(years, disposal, text);
        }
    }
}
