package com.example.shop;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.json.FootprintJson;
import io.github.footprint4j.method.Method;

/** An application with a module of its own: reads YAML, CSV and JSON, calculates, draws, explains. */
public final class Shop {

    private Shop() {}

    public static void main(String[] arguments) {
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        var phone = Products.bundled("xiaomi-13-pro").variant("12GB+256GB");
        var footprint = calculator.footprint(phone);
        System.out.println(footprint);
        System.out.println(footprint.interval());
        System.out.println(FootprintJson.write(footprint).length() + " characters of JSON");
        var recycled = Scenarios.bundled("recycled-aluminium-frame");
        System.out.println(calculator.explain(phone, recycled.changes()));
    }
}
