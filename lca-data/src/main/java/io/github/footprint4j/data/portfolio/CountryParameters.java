package io.github.footprint4j.data.portfolio;

import io.github.footprint4j.model.ProductId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which parameter the country of a sale sets, so that the product is calculated as used there.
 *
 * @param any the parameter of every product that has one of this name
 * @param byProduct the parameter of single products, by product id
 */
public record CountryParameters(Optional<String> any, SortedMap<String, String> byProduct) {

    /** None: a country is only a label. */
    public static final CountryParameters NONE = new CountryParameters(Optional.empty(), Collections.emptySortedMap());

    /** Copies the map. */
    public CountryParameters {
        byProduct = Collections.unmodifiableSortedMap(new TreeMap<>(byProduct));
    }

    /** These with one more, {@code NAME} for every product that has it or {@code PRODUCT=NAME} for one product. */
    public CountryParameters with(String text) {
        int sign = text.indexOf('=');
        if (sign < 0) {
            return new CountryParameters(Optional.of(text.strip()), byProduct);
        }
        SortedMap<String, String> more = new TreeMap<>(byProduct);
        more.put(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
        return new CountryParameters(any, more);
    }

    /** True if no parameter is named. */
    public boolean isEmpty() {
        return any.isEmpty() && byProduct.isEmpty();
    }

    /** The parameter named for a product, whether the product has it or not. */
    Optional<String> find(ProductId product) {
        return Optional.ofNullable(byProduct.get(product.value())).or(() -> any);
    }
}
