package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.sensitivity.DataPoint;
import io.github.footprint4j.sensitivity.LeverGroup;
import io.github.footprint4j.sensitivity.Sensitivity;
import io.github.footprint4j.sensitivity.Tornado;
import java.util.Locale;

/** What a designer of a phone can move, what one input does from end to end, and what to measure next. */
public final class Example08Levers {

    private Example08Levers() {}

    /** Prints the five largest of each. */
    public static void main(String[] arguments) {
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        var footprint = calculator.footprint(Products.bundled("xiaomi-13-pro").variant("12GB+256GB"));

        System.out.println("For each per cent more, kg CO2e:");
        Sensitivity.of(footprint).of(LeverGroup.DESIGN).stream()
                .limit(5)
                .forEach(lever -> print("%+.4f  %s%n", lever.perPercent(), lever.name()));

        System.out.println("From one end of its range to the other, kg CO2e:");
        Tornado.of(footprint).bars().stream()
                .limit(5)
                .forEach(bar -> print(
                        "%.1f to %.1f  %s%n", bar.low().total(), bar.high().total(), bar.name()));

        System.out.println("Measure this next; the deviation would narrow by, kg CO2e:");
        DataPoint.of(footprint).stream()
                .limit(5)
                .forEach(point ->
                        print("%.2f  %s%n", point.narrowing(), point.lever().name()));
    }

    private static void print(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values).replace(System.lineSeparator(), "\n"));
    }
}
