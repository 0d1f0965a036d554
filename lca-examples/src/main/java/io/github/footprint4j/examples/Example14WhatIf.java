package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.explain.ExplanationReport;
import io.github.footprint4j.method.Method;

/** A designer asks what would change, where and why: three changes, and a scenario that comes along. */
public final class Example14WhatIf {

    private Example14WhatIf() {}

    /** Prints both. */
    public static void main(String[] arguments) {
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        var phone = Products.bundled("xiaomi-13-pro").variant("12GB+256GB");

        var recycled = Change.substitute("aluminium").by("aluminium-recycled");
        var noCharger = Change.set("charger_in_box").to("false");
        var longerLife = Change.set("lifetime").to("4 a");
        var explanation = calculator.explain(phone, recycled, noCharger, longerLife);
        System.out.print(ExplanationReport.of(explanation).text(TextStyle.DEFAULT));

        System.out.println();
        var scenario = Scenarios.bundled("ship-instead-of-air");
        System.out.println(scenario.name() + ": " + calculator.explain(phone, scenario.changes()));
    }
}
