package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.result.Digits;
import java.util.Map;

/** A phone without its charger in the box: which parts change, the lighter freight included. */
public final class Example04WithoutCharger {

    private Example04WithoutCharger() {}

    /** Prints each part whose footprint changes. */
    public static void main(String[] arguments) {
        Calculator calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        Product phone = Products.bundled("xiaomi-13-pro");
        Map<EntryId, Double> with = calculator.footprint(phone).byPart();
        var footprint = calculator.footprint(phone.with(Setting.parse("charger_in_box=false")));
        Map<EntryId, Double> without = footprint.byPart();

        with.forEach((part, co2e) -> {
            double change = without.getOrDefault(part, 0.0) - co2e;
            if (change != 0) {
                System.out.println(part + "  " + Digits.signed(change) + " kg CO2e");
            }
        });
        System.out.println("without the charger: " + Digits.value(footprint.total()) + " kg CO2e");
        System.out.println(
                "published for this setting: " + footprint.published().isPresent());
    }
}
