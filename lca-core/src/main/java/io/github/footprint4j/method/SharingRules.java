package io.github.footprint4j.method;

import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.process.CoProductRule;
import java.util.List;
import java.util.stream.Collectors;

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

    /** The rule for recycled material, and those a product may ask for instead, in words. */
    String recyclingWords() {
        String others = recyclingChoices.stream()
                .filter(choice -> choice != recycling)
                .map(RecyclingRule::word)
                .collect(Collectors.joining(" or "));
        return recycling.word() + (others.isEmpty() ? "" : ", or " + others + " if asked for");
    }

    /** The rules for co-products in their order, in words. */
    String coProductWords() {
        String ratio = Double.isInfinite(valueRatio) ? "" : ", economic above a ratio of values of " + valueRatio;
        return coProducts.stream().map(CoProductRule::word).collect(Collectors.joining(", then ")) + ratio;
    }

    /** These rules where a product asks for one of those for recycled material; the rules themselves if the method does not have it. */
    public SharingRules choosing(RecyclingRule asked) {
        return recyclingChoices.contains(asked) ? with(asked) : this;
    }

    /** These rules where a product asks for one of those for co-products; the rules themselves if the method does not have it. */
    public SharingRules choosing(CoProductRule asked) {
        return coProducts.contains(asked)
                ? new SharingRules(recycling, recyclingChoices, List.of(asked), valueRatio)
                : this;
    }

    SharingRules with(RecyclingRule other) {
        return new SharingRules(other, List.of(other), coProducts, valueRatio);
    }
}
