package io.github.footprint4j.portfolio;

import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import java.util.Comparator;
import java.util.Optional;

/**
 * A product in one of its variants.
 *
 * @param product the product
 * @param variant the variant in force; empty if the product has none
 */
public record Article(ProductId product, Optional<String> variant) implements Comparable<Article> {

    private static final Comparator<Article> ORDER =
            Comparator.comparing(Article::product).thenComparing(one -> one.variant.orElse(""));

    /** The product with its variant in force. */
    public static Article of(Product product) {
        return new Article(product.id(), product.declarations().variantInForce());
    }

    /** Orders by id and variant. */
    @Override
    public int compareTo(Article other) {
        return ORDER.compare(this, other);
    }

    /** Id and variant. */
    @Override
    public String toString() {
        return product + variant.map(name -> " " + name).orElse("");
    }
}
