package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.issue.Issue;

/**
 * What is more than it should be: an error beyond a bound, a warning up to it.
 *
 * @param amount how much more it is, negative if it is less
 * @param bound up to which it is borne
 */
public record Excess(Measured amount, Term bound) {

    private static final Term NOTHING = new Term.Fixed(0);

    /** Requires that it is not beyond the bound, and warns of what is more than rounding; both messages show all of it. */
    public void check(Context context, Term rounding, Issue error, Issue warning) {
        Term beyond = Term.apply(Operation.LESS, bound.plus(rounding), amount.term());
        Term more = Term.apply(Operation.LESS, rounding, amount.term());
        Term refused = Term.apply(Operation.SELECT, beyond, amount.term(), NOTHING);
        Term borne = Term.apply(Operation.SELECT, beyond, NOTHING, amount.term());
        Term shown = Term.apply(Operation.SELECT, more, borne, NOTHING);
        context.require(new Measured(refused, amount.dimension()), value -> value <= 0, error);
        context.require(new Measured(shown, amount.dimension()), value -> value <= 0, warning);
    }
}
