package io.github.footprint4j.calibration;

import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.uncertainty.NormalDistribution;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * Something that was published of a product.
 *
 * @param system the product in its variant, with its settings
 * @param observed what it is
 * @param value the value and the standard deviation of its rounding, above 0; in kg CO2e, or as a share
 */
public record Observation(ProductSystem system, Observed observed, NormalDistribution value) {

    /** Orders by product, what is observed, value and deviation, so that no result depends on the order in which they are named. */
    static final Comparator<Observation> ORDER = Comparator.comparing(Observation::name)
            .thenComparing(Observation::observed)
            .thenComparing(one -> one.value().mean())
            .thenComparing(one -> one.value().deviation().value());

    /** The id of the product, with its variant and what was set. */
    public String name() {
        return title(system);
    }

    /** The id of the product of a system, with its variant and what was set. */
    static String title(ProductSystem system) {
        Product product = system.product();
        String variant =
                product.declarations().variantInForce().map(name -> " " + name).orElse("");
        return product.id() + variant + settings(product);
    }

    /** The product with its id in brackets, its variant and what was set. */
    String named() {
        Product product = system.product();
        String variant =
                product.declarations().variantInForce().map(name -> ", " + name).orElse("");
        return product.identity().named() + variant + settings(product);
    }

    private static String settings(Product product) {
        String set = product.declarations().settings().stream()
                .map(Setting::toString)
                .collect(Collectors.joining(", "));
        return set.isEmpty() ? "" : " with " + set;
    }

    /** Product, what was observed, and its value. */
    @Override
    public String toString() {
        return name() + ", " + observed + ": " + value.mean();
    }
}
