package io.github.footprint4j.method;

import io.github.footprint4j.model.CoProductRule;
import io.github.footprint4j.model.RecyclingRule;
import java.util.List;

/**
 * Rules about sharing burdens (PAS 2050:2011, clauses 8.1 and 8.3, Annex D).
 *
 * @param recycling the rule for recycled material if the product asks for none
 * @param recyclingChoices the rules among which a product may choose
 * @param coProducts rules for co-products in the order in which they are tried, after splitting the process
 * @param valueRatio the ratio of values of co-products above which they are shared by value; infinite if there is none
 */
public record SharingRules(
        RecyclingRule recycling,
        List<RecyclingRule> recyclingChoices,
        List<CoProductRule> coProducts,
        double valueRatio) {

    /** Copies the lists. */
    public SharingRules {
        recyclingChoices = List.copyOf(recyclingChoices);
        coProducts = List.copyOf(coProducts);
    }

    SharingRules with(RecyclingRule other) {
        return new SharingRules(other, List.of(other), coProducts, valueRatio);
    }
}
