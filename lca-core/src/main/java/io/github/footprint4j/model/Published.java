package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.SourceKey;
import java.util.List;
import java.util.Optional;

/**
 * Totals that somebody published.
 *
 * @param totals the totals as printed
 * @param modelError standard deviation of what a model of this kind misses, for calibration
 */
public record Published(List<Total> totals, Optional<Amount> modelError) {

    /** Copies the list. */
    public Published {
        totals = List.copyOf(totals);
    }

    /** The total of a product and variant. */
    public Optional<Total> find(ProductId product, Optional<String> variant) {
        return totals.stream()
                .filter(total ->
                        total.product().equals(product) && total.variant().equals(variant))
                .findFirst();
    }

    /**
     * One published total.
     *
     * @param product the product
     * @param variant the variant, if the product has any
     * @param total as printed, in kg CO2e; half a unit of its last digit is its rounding
     * @param source where it was published
     * @param alsoLabelled another label under which the same total was published; empty if none
     * @param alsoSet what makes of the product what the other label says; empty if the label is a variant
     */
    public record Total(
            ProductId product,
            Optional<String> variant,
            Amount total,
            SourceKey source,
            Optional<String> alsoLabelled,
            List<Setting> alsoSet) {

        /** Copies the list. */
        public Total {
            alsoSet = List.copyOf(alsoSet);
        }
    }
}
