package io.github.footprint4j.model;

/**
 * The id of a product.
 *
 * @param value the id as written, such as {@code xiaomi-13-pro}
 */
public record ProductId(String value) implements Comparable<ProductId> {

    /** Orders by id. */
    @Override
    public int compareTo(ProductId other) {
        return value.compareTo(other.value);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
