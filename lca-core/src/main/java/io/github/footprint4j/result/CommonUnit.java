package io.github.footprint4j.result;

import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.unit.Quantity;
import java.util.Optional;

/**
 * What results are restated for before they are compared (PAS 2050:2011, clause 5.9).
 *
 * @param amount an amount of what the functional unit is an amount of; empty for the functional unit as it is
 * @param perYear true for a year of the functional unit's duration instead of the whole of it
 */
public record CommonUnit(Optional<Quantity> amount, boolean perYear) {

    /** The functional unit of each result as it is. */
    public static final CommonUnit OWN = new CommonUnit(Optional.empty(), false);

    /**
     * What a result of a functional unit is multiplied by to be given in this unit.
     *
     * @param facts amount and duration of the functional unit
     * @throws io.github.footprint4j.issue.InvalidInputException if the amount has another dimension than that of the functional unit
     */
    public double factor(ProductFacts facts) {
        double share = amount.map(common -> common.in(facts.unitAmount().unit())
                        / facts.unitAmount().value())
                .orElse(1.0);
        return share / (perYear ? facts.duration().years() : 1);
    }
}
