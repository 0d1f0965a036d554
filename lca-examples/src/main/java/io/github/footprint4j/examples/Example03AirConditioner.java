package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Digits;

/** An air conditioner under two sets of warming potentials: the refrigerant changes, and nothing else. */
public final class Example03AirConditioner {

    private Example03AirConditioner() {}

    /** Prints each gas and each line that differs. */
    public static void main(String[] arguments) {
        Calculator latest = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        Product product = Products.bundled("split-air-conditioner");
        var after = latest.footprint(product);
        var before = after.under(GwpSet.AR4);

        System.out.println("total  " + round(before.total()) + " -> " + round(after.total()) + " kg CO2e, AR4 -> AR6");
        after.byGas()
                .forEach((gas, co2e) -> System.out.println(
                        gas + "  " + round(before.byGas().getOrDefault(gas, 0.0)) + " -> " + round(co2e)));

        System.out.println("lines that differ:");
        for (int i = 0; i < after.lines().size(); i++) {
            var line = after.lines().get(i);
            double old = before.lines().get(i).co2e();
            if (line.co2e() != old) {
                System.out.println("  " + line.tag().stage() + ", " + line.tag().line() + "  " + round(old) + " -> "
                        + round(line.co2e()));
            }
        }
    }

    private static String round(double co2e) {
        return Digits.value(co2e);
    }
}
