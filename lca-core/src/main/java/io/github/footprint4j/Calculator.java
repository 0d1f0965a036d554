package io.github.footprint4j;

import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.Background;
import io.github.footprint4j.system.ProductSystem;

/**
 * Calculates footprints with one library under one method.
 *
 * <pre>{@code
 * Calculator calculator = Calculator.of(library, Method.PAS_2050_2011);
 * Footprint footprint = calculator.footprint(product);
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and keep it.
 */
public final class Calculator {

    private final Background background;
    private final Method method;

    private Calculator(Background background, Method method) {
        this.background = background;
        this.method = method;
    }

    /** A calculator for a library and a method. */
    public static Calculator of(Library library, Method method) {
        return new Calculator(Background.of(library), method);
    }

    /** The same library under another method. */
    public Calculator with(Method other) {
        return new Calculator(background, other);
    }

    /** The method it applies. */
    public Method method() {
        return method;
    }

    /** The library it buys from. */
    public Library library() {
        return background.library();
    }

    /**
     * The footprint of a product.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the product, each at its place
     * @throws io.github.footprint4j.issue.UnsolvableException if a loop of processes has no single finite answer
     */
    public Footprint footprint(Product product) {
        return Footprint.of(system(product).atStatedValues());
    }

    /**
     * The compiled system of a product, for analyses that change its inputs.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the product, each at its place
     */
    public ProductSystem system(Product product) {
        return ProductSystem.of(product, background, method);
    }
}
