package io.github.footprint4j.model;

/** What crosses the boundary of a unit process. */
public sealed interface Flow {

    /**
     * A product of another process, or what this process makes.
     *
     * @param of its name
     */
    record OfProduct(Reference of) implements Flow {}

    /**
     * A waste: an output asks for its treatment, an input is what the process treats.
     *
     * @param of its name
     */
    record OfWaste(Reference of) implements Flow {}

    /**
     * A gas that goes to the atmosphere.
     *
     * @param gas name or refrigerant number as written
     * @param origin where it comes from
     */
    record OfGas(String gas, java.util.Optional<Origin> origin) implements Flow {}
}
