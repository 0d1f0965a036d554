package io.github.footprint4j.process;

import java.util.Optional;
import java.util.function.Function;

/** What crosses the boundary of a unit process. */
public sealed interface Flow {

    /** The answer for the kind of flow that this is. */
    <R> R match(Function<OfProduct, R> product, Function<OfWaste, R> waste, Function<OfGas, R> gas);

    /** The product or waste; empty for a gas. */
    default Optional<Reference> goods() {
        return match(product -> Optional.of(product.of()), waste -> Optional.of(waste.of()), gas -> Optional.empty());
    }

    /** The gas that goes to the atmosphere; empty for a product or waste. */
    default Optional<OfGas> emission() {
        return match(product -> Optional.empty(), waste -> Optional.empty(), Optional::of);
    }

    /** True for a waste. */
    default boolean isWaste() {
        return match(product -> false, waste -> true, gas -> false);
    }

    /**
     * A product of another process, or what this process makes.
     *
     * @param of its name
     */
    record OfProduct(Reference of) implements Flow {

        @Override
        public <R> R match(Function<OfProduct, R> product, Function<OfWaste, R> waste, Function<OfGas, R> gas) {
            return product.apply(this);
        }
    }

    /**
     * A waste: an output asks for its treatment, an input is what the process treats.
     *
     * @param of its name
     */
    record OfWaste(Reference of) implements Flow {

        @Override
        public <R> R match(Function<OfProduct, R> product, Function<OfWaste, R> waste, Function<OfGas, R> gas) {
            return waste.apply(this);
        }
    }

    /**
     * A gas that goes to the atmosphere.
     *
     * @param gas name or refrigerant number as written
     * @param origin where it comes from
     */
    record OfGas(String gas, Optional<Origin> origin) implements Flow {

        @Override
        public <R> R match(Function<OfProduct, R> product, Function<OfWaste, R> waste, Function<OfGas, R> gas) {
            return gas.apply(this);
        }
    }
}
