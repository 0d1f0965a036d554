package io.github.footprint4j.model;

/**
 * What a product is called.
 *
 * @param id its id
 * @param name its name for people
 * @param version the version of the form it was written in
 * @param notes remarks; empty if none
 */
public record Identity(ProductId id, String name, int version, String notes) {

    /** The name with the id in brackets, where that is another word. */
    public String named() {
        return name.equals(id.value()) ? name : name + " (" + id + ")";
    }
}
