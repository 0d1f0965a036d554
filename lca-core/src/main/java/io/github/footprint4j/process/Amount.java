package io.github.footprint4j.process;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.provenance.Provenance;
import java.util.Optional;

/**
 * How much, as written: a formula with units, its spread and where it comes from.
 *
 * @param formula a quantity or formula
 * @param spread how uncertain it is; empty where nothing is said, which is not the same as certain
 * @param provenance where it comes from
 */
public record Amount(Formula formula, Optional<Spread> spread, Provenance provenance) {

    /** An amount that says nothing of its spread and source. */
    public static Amount of(Formula formula) {
        return new Amount(formula, Optional.empty(), Provenance.NONE);
    }

    /**
     * An amount that says nothing of its spread and source.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the text is no formula
     */
    public static Amount parse(String text) {
        return of(Formula.parse(text));
    }

    /** The formula as written. */
    @Override
    public String toString() {
        return formula.text();
    }
}
