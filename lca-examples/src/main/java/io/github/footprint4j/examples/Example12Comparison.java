package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Setting;
import java.util.List;

/** One phone with more memory, without its charger, and beside another phone: which difference is sure? */
public final class Example12Comparison {

    private Example12Comparison() {}

    /** Prints four alternatives side by side; what they share cancels where they are compared. */
    public static void main(String[] arguments) {
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        var phone = Products.bundled("xiaomi-13-pro");
        var other = Products.bundled("redmi-note-12-pro-5g").variant("8GB+256GB");

        var comparison = Comparison.of(List.of(
                calculator.alternative("13 Pro, 256 GB", phone),
                calculator.alternative("13 Pro, 512 GB", phone.variant("12GB+512GB")),
                calculator.alternative("13 Pro, no charger", phone.with(Setting.parse("charger_in_box=false"))),
                calculator.alternative("Note 12 Pro, 256 GB", other)));
        System.out.print(comparison.document().text(TextStyle.DEFAULT));
    }
}
