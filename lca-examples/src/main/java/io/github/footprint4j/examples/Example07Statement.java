package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.statement.Statement;

/** What an auditor asks for: the complete record of an assessment, with what is missing in it. */
public final class Example07Statement {

    private Example07Statement() {}

    /** Prints the record of a crate that is used 125 times. */
    public static void main(String[] arguments) {
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        var footprint = calculator.footprint(Products.bundled("reusable-crate"));
        System.out.print(Statement.of(footprint).document().text());
    }
}
