package io.github.footprint4j.data.portfolio;

import io.github.footprint4j.model.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a table of sales finds the products it names; a table never names files. */
public interface ProductLookup {

    /** The product of an id. */
    Optional<Product> find(String id);

    /** The ids that can be found, to suggest one for a wrong id. */
    List<String> ids();

    /** The products given, by their ids. */
    static ProductLookup of(List<Product> products) {
        return new ProductLookup() {

            @Override
            public Optional<Product> find(String id) {
                return products.stream()
                        .filter(product -> product.id().value().equals(id))
                        .findFirst();
            }

            @Override
            public List<String> ids() {
                return products.stream().map(product -> product.id().value()).toList();
            }
        };
    }

    /** This lookup, and another where it finds nothing. */
    default ProductLookup orElse(ProductLookup other) {
        ProductLookup first = this;
        return new ProductLookup() {

            @Override
            public Optional<Product> find(String id) {
                return first.find(id).or(() -> other.find(id));
            }

            @Override
            public List<String> ids() {
                List<String> all = new ArrayList<>(first.ids());
                all.addAll(other.ids());
                return List.copyOf(all);
            }
        };
    }
}
