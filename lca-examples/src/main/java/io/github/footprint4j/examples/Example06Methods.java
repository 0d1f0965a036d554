package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.method.Method;

/** An aluminium frame under every method, and why they differ: what recycling is worth depends on the rules. */
public final class Example06Methods {

    private Example06Methods() {}

    /** Prints the frame under each method, then under each rule for recycled material of one method. */
    public static void main(String[] arguments) {
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        var frame = Products.bundled("aluminium-window-frame");

        System.out.print(calculator.underEach(frame, Method.all()).document().text());
        System.out.println();
        System.out.print(calculator.underEachRecycling(frame).document().text());
    }
}
